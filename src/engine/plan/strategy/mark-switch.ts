import type { Change, Consequence } from "./strategy-switch.ts";

/** What is said of one answer. `missed`: it changes, and was left. `needless`: it stays, and was changed. */
export type SwitchVerdict = "right" | "missed" | "needless" | "wrong-way" | "open";

export interface SwitchMark {
  readonly verdicts: Readonly<Record<string, SwitchVerdict>>;
  readonly right: number;
  readonly of: number;
  readonly complete: boolean;
}

function verdictOn(answer: Change | undefined, change: Change): SwitchVerdict {
  if (answer === undefined) return "open";
  if (answer === change) return "right";
  if (answer === "same") return "missed";
  return change === "same" ? "needless" : "wrong-way";
}

/**
 * Marks a list of changes against what the consequence model says: what was missed, what was needless, what goes the wrong
 * way. While a decision is unanswered the mark is not complete.
 *
 * @example
 * const says = [{ ref: "D1", change: "less", before: 4, after: -4 }, { ref: "D2", change: "same", before: 0, after: 0 }];
 * markSwitch({ D1: "more", D2: "less" }, says).verdicts // => { D1: "wrong-way", D2: "needless" }
 * markSwitch({ D1: "same" }, says).complete // => false
 */
export function markSwitch(
  answers: Readonly<Record<string, Change | undefined>>,
  consequences: readonly Consequence[],
): SwitchMark {
  const own = new Map(Object.entries(answers));
  const pairs = consequences.map(({ ref, change }) => [ref, verdictOn(own.get(ref), change)] as const);
  return {
    verdicts: Object.fromEntries(pairs),
    right: pairs.filter(([, verdict]) => verdict === "right").length,
    of: pairs.length,
    complete: pairs.every(([, verdict]) => verdict !== "open"),
  };
}
