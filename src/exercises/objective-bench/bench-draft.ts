import { openStash, textsIn } from "#state/stash";

/** What stands on the bench, as it is kept while it is typed. */
export interface BenchDraft {
  readonly text: string;
  readonly strategy: string;
  readonly expected: string;
  readonly spread: string;
  /** The month in which the financial year begins, 1 to 12. */
  readonly yearStart: number;
}

/** The kept document that the draft is of, and what it held when it was last kept from here. */
export interface OpenObjective {
  readonly id: string;
  readonly revision: string;
  readonly as: string;
}

export const asKept = ({ text, strategy, expected, spread, yearStart }: BenchDraft): string =>
  JSON.stringify([text, strategy, expected, spread, yearStart]);

export const draftOf = (text: string): BenchDraft => ({
  text,
  strategy: "",
  expected: "",
  spread: "",
  yearStart: 4,
});

interface Left {
  readonly draft: BenchDraft;
  readonly open: OpenObjective | null;
}

const stash = openStash<Left>("objective-bench", (left) => {
  if (typeof left !== "object" || left === null) return null;
  const { draft, open } = left as Record<string, unknown>;
  const typed = textsIn(draft, ["text", "strategy", "expected", "spread"]);
  if (!typed) return null;
  const month = Number((draft as Record<string, unknown>)["yearStart"]);
  return {
    draft: { ...typed, yearStart: Number.isInteger(month) && month >= 1 && month <= 12 ? month : 4 },
    open: textsIn(open, ["id", "revision", "as"]),
  };
});

/** What stood on the bench when the page was left, and which kept objective it belongs to, if it does. */
export const readBench = (first: string): Left => stash.read() ?? { draft: draftOf(first), open: null };

export const writeBench = (draft: BenchDraft, open: OpenObjective | null): void =>
  stash.write({ draft, open });
