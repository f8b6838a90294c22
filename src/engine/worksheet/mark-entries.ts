import { setUp, type Bench } from "./bench.ts";
import { entriesIn, type Entry, type Typed } from "./entries.ts";
import { judge } from "./judge.ts";
import { addressAt, layOut } from "./layout.ts";
import type { Address, Sheet } from "./sheet.ts";
import { earnsMark, type Verdict } from "./verdict.ts";

/** A sheet, marked: one mark for each answer, and marks only add. */
export interface SheetMark {
  /** Nought while anything is missing or cannot be read. */
  readonly earned: number;
  readonly available: number;
  /** Whether every answer is there and can be read. */
  readonly complete: boolean;
  readonly verdicts: Readonly<Record<Address, Verdict>>;
}

export interface MarkOptions {
  /** Judge what can be read while other answers are still open, as the candidate goes; no marks are counted yet. */
  readonly asYouGo?: boolean;
}

function verdictOn(entry: Entry, index: number, bench: Bench, judging: boolean): Verdict {
  switch (entry.state) {
    case "open":
      return { state: "open" };
    case "unreadable":
      return { state: "unreadable", problem: entry.problem };
    case "read":
      return judging ? judge(bench, index, entry.value) : { state: "open" };
  }
}

/**
 * Marks a person's entries by the own-figure rule: an entry is right, right by another convention, follows from their
 * own earlier entries, is a known slip, was rounded too early, or is wrong; the first of these that fits.
 *
 * While an answer is missing or cannot be read, the others stay open and nothing is earned, unless it is asked for as
 * they go; even then no marks are counted.
 *
 * @example
 * const sheet = { id: "s", version: 1, title: "S", tables: [], cells: [
 *   { name: "deals", label: "Deals", unit: "units", decimals: 0, role: "answer", formula: "600000 / 12000" },
 *   { name: "meetings", label: "Meetings", unit: "units", decimals: 0, role: "answer", formula: "deals / 0.25" },
 * ] }
 * markEntries(sheet, { deals: "60", meetings: "240" }).verdicts.meetings // => { state: "follows", from: ["deals"], own: 240, outright: 200 }
 * markEntries(sheet, { deals: "60", meetings: "240" }).earned // => 1
 */
export function markEntries(sheet: Sheet, typed: Typed, options: MarkOptions = {}): SheetMark {
  const layout = layOut(sheet);
  const read = entriesIn(layout, typed);
  const entries = new Map<number, number>();
  for (const [index, entry] of read) if (entry.state === "read") entries.set(index, entry.value);
  const complete = entries.size === read.size;
  const judging = complete || options.asYouGo === true;

  const bench = setUp(layout, entries);
  const verdicts = [...read].map(
    ([index, entry]) => [addressAt(layout, index), verdictOn(entry, index, bench, judging)] as const,
  );
  return {
    earned: complete ? verdicts.filter(([, verdict]) => earnsMark(verdict)).length : 0,
    available: read.size,
    complete,
    verdicts: Object.fromEntries(verdicts),
  };
}
