import type { CriterionId, MistakeId, Problem } from "#engine/measure";
import type { PlacedItem, PlanAddress } from "../citations/plan-index.ts";
import type { PlanListName } from "../schema/plan-lists.ts";
import { itemLabel, itemTitle, partWords } from "../words/part-words.ts";

/** The ways in which the thread can be broken, and what each bears on. */
export const breakKinds = {
  dangling: { criteria: ["AC1"], mistakes: ["M1"] },
  circular: { criteria: ["AC1"], mistakes: ["M1"] },
  orphan: { criteria: ["AC1", "AC15"], mistakes: ["M7"] },
  uncited: { criteria: ["AC11", "AC14"], mistakes: ["M1", "M14"] },
  unused: { criteria: ["AC12"], mistakes: ["M2"] },
  stretched: { criteria: ["AC3"], mistakes: ["M3"] },
  unmeasured: { criteria: ["AC7", "AC8"], mistakes: ["M6", "M12"] },
  unresourced: { criteria: ["AC8", "AC15"], mistakes: ["M9"] },
  unowned: { criteria: ["AC8"], mistakes: ["M12"] },
  undated: { criteria: ["AC8", "AC15"], mistakes: ["M12"] },
  uncontrolled: { criteria: ["AC16"], mistakes: ["M10"] },
} as const satisfies Readonly<
  Record<string, { readonly criteria: readonly CriterionId[]; readonly mistakes: readonly MistakeId[] }>
>;
export type BreakKind = keyof typeof breakKinds;

/** One place at which the thread is broken, and where it is mended. */
export interface PlanBreak {
  /** The same as long as the break is: kind, item and field. */
  readonly id: string;
  readonly kind: BreakKind;
  readonly at: PlanAddress;
  /** The field to go to; without an id, the list in which an item is missing. */
  readonly mend: PlanAddress;
  /** The items that it is about, the one at fault first. */
  readonly about: readonly string[];
  /** The sentence says what is wrong and the way out. */
  readonly problem: Problem;
}

/**
 * An item by label and title, for a sentence: T1, “£91,800 from 18 accounts”.
 *
 * @example
 * itemName({ list: "aims", id: "aim-1", at: 0, item: planItem("aims", { id: "aim-1", text: "Grow" }) }) // => "corporate aim C1, “Grow”"
 */
export function itemName({ list, at, item }: PlacedItem): string {
  const title = itemTitle(list, item);
  const label = `${partWords[list].one} ${itemLabel(list, at)}`;
  return title ? `${label}, “${title.length > 80 ? `${title.slice(0, 79)}…` : title}”` : label;
}

/** One of several lists, in words: “a target or a sales objective”. */
export const oneOfLists = (lists: readonly PlanListName[]): string =>
  lists.map((list) => partWords[list].one).join(" or ");
