import { readFigure, type Problem } from "#engine/measure";
import { addressAt, layOut, type Layout } from "./layout.ts";
import type { Address, Sheet } from "./sheet.ts";

/** What a person typed, by address. */
export type Typed = Readonly<Record<Address, string>>;

/** What was typed into one answer. */
export type Entry =
  | { readonly state: "open" }
  | { readonly state: "unreadable"; readonly problem: Problem }
  | { readonly state: "read"; readonly value: number };

/** What was typed into each answer, by the number of its figure. Nothing is guessed at. */
export function entriesIn(layout: Layout, typed: Typed): ReadonlyMap<number, Entry> {
  const own = new Map(Object.entries(typed));
  const entries = new Map<number, Entry>();
  layout.figures.forEach((figure, index) => {
    const place = layout.placeOf[index];
    if (figure?.role !== "answer" || place === undefined) return;
    const where = addressAt(layout, index);
    const text = own.get(where) ?? "";
    if (text.trim() === "") return entries.set(index, { state: "open" });
    const read = readFigure(text, place.shown.unit);
    if (read.ok) return entries.set(index, { state: "read", value: read.value });
    const problem = { ...(read.problems[0] ?? { code: "number-unreadable", typed: text }), where };
    return entries.set(index, { state: "unreadable", problem });
  });
  return entries;
}

const unreadable = (entries: Iterable<Entry>): Problem[] =>
  [...entries].flatMap((entry) => (entry.state === "unreadable" ? [entry.problem] : []));

/** The figures that could be read, and a problem for each that could not. */
export interface EntriesRead {
  readonly entries: ReadonlyMap<Address, number>;
  readonly problems: readonly Problem[];
}

/**
 * Reads what a person typed into a sheet's answers, each in the unit of its field. What is blank is left out; whether
 * all is there is checkEntries' question.
 *
 * @example
 * const sheet = { id: "s", version: 1, title: "S", tables: [], cells: [{ name: "share", label: "Share", unit: "percent", decimals: 0, role: "answer", formula: "0.25" }] }
 * readEntries(sheet, { share: "25%" }).entries.get("share") // => 0.25
 * readEntries(sheet, { share: "0,25" }).problems // => [{ code: "percent-unreadable", typed: "0,25", where: "share" }]
 */
export function readEntries(sheet: Sheet, typed: Typed): EntriesRead {
  const layout = layOut(sheet);
  const read = entriesIn(layout, typed);
  const entries = new Map<Address, number>();
  for (const [index, entry] of read)
    if (entry.state === "read") entries.set(addressAt(layout, index), entry.value);
  return { entries, problems: unreadable(read.values()) };
}

/**
 * What stands in the way of marking: entries that cannot be read, and entries that are missing.
 *
 * @example
 * const sheet = { id: "s", version: 1, title: "S", tables: [], cells: [{ name: "share", label: "Share", unit: "percent", decimals: 0, role: "answer", formula: "0.25" }] }
 * checkEntries(sheet, { share: " " }) // => [{ code: "entry-missing", where: "share" }]
 */
export function checkEntries(sheet: Sheet, typed: Typed): Problem[] {
  const layout = layOut(sheet);
  const entries = entriesIn(layout, typed);
  const missing = [...entries].flatMap(([index, entry]): Problem[] =>
    entry.state === "open" ? [{ code: "entry-missing", where: addressAt(layout, index) }] : [],
  );
  return [...unreadable(entries.values()), ...missing];
}
