/** What stands on the bench, as it is kept while it is typed. */
export interface BenchDraft {
  readonly text: string;
  readonly strategy: string;
  readonly expected: string;
  readonly spread: string;
  /** The month in which the financial year begins, 1 to 12. */
  readonly yearStart: number;
}

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

export function writeBench(draft: BenchDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // The text stays on the page, where it can be exported.
  }
}
