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

const key = "gt-objective-bench";

export const draftOf = (text: string): BenchDraft => ({
  text,
  strategy: "",
  expected: "",
  spread: "",
  yearStart: 4,
});

export function readBench(first: string): BenchDraft {
  const empty = draftOf(first);
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null) return empty;
    const typed = kept as Partial<Record<keyof BenchDraft, unknown>>;
    const words = (name: "text" | "strategy" | "expected" | "spread"): string =>
      typeof typed[name] === "string" ? typed[name] : empty[name];
    const month = Number(typed.yearStart);
    return {
      text: words("text"),
      strategy: words("strategy"),
      expected: words("expected"),
      spread: words("spread"),
      yearStart: Number.isInteger(month) && month >= 1 && month <= 12 ? month : empty.yearStart,
    };
  } catch {
    return empty;
  }
}

/** Which kept objective the draft belongs to, if it does. */
export function readOpen(): OpenObjective | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as { open?: Partial<OpenObjective> } | null;
    const { id, revision, as } = kept?.open ?? {};
    return typeof id === "string" && typeof revision === "string" && typeof as === "string"
      ? { id, revision, as }
      : null;
  } catch {
    return null;
  }
}

export function writeBench(draft: BenchDraft, open: OpenObjective | null): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...draft, open }));
  } catch {
    // The text stays on the page, where it can be exported.
  }
}
