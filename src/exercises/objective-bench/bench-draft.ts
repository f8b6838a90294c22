/** What stands on the bench, as it is kept while it is typed. */
export interface BenchDraft {
  readonly text: string;
  readonly strategy: string;
  readonly expected: string;
  readonly spread: string;
}

const key = "gt-objective-bench";

export function readBench(first: string): BenchDraft {
  const empty = { text: first, strategy: "", expected: "", spread: "" };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null) return empty;
    const typed = kept as Partial<Record<keyof BenchDraft, unknown>>;
    const words = (name: keyof BenchDraft): string =>
      typeof typed[name] === "string" ? typed[name] : empty[name];
    return {
      text: words("text"),
      strategy: words("strategy"),
      expected: words("expected"),
      spread: words("spread"),
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
