import type { Problem } from "#engine/measure";
import type { Address } from "./sheet.ts";

/** What is thought of one entry, with what was seen. */
export type Verdict =
  /** Not entered yet, or not to be judged yet. */
  | { readonly state: "open" }
  | { readonly state: "unreadable"; readonly problem: Problem }
  | { readonly state: "right" }
  /** Right by another way of working that a published source teaches. */
  | { readonly state: "convention"; readonly name: string }
  /** Right from the person's own earlier figures, some of which are not right. */
  | {
      readonly state: "follows";
      readonly from: readonly Address[];
      readonly own: number;
      readonly outright: number;
    }
  /** A known mistake, told by the figure that it gives. */
  | { readonly state: "slip"; readonly name: string; readonly feedback: string; readonly mistake?: string }
  /**
   * What comes of rounding at an earlier step. It earns where that step is an entry of the person's own that is right
   * within its tolerance: the own-figure rule holds for it as for any other.
   */
  | { readonly state: "rounded"; readonly at: Address; readonly earns: boolean }
  | { readonly state: "wrong" };

/**
 * Whether an entry earns its mark.
 *
 * @example
 * earnsMark({ state: "right" }) // => true
 * earnsMark({ state: "wrong" }) // => false
 */
export function earnsMark(verdict: Verdict): boolean {
  switch (verdict.state) {
    case "right":
    case "convention":
    case "follows":
      return true;
    case "rounded":
      return verdict.earns;
    case "open":
    case "unreadable":
    case "slip":
    case "wrong":
      return false;
  }
}
