import { dateHabit, readPeriod, type PeriodRead, type Precision } from "./dates.ts";
import { columnCells } from "./find-head.ts";
import type { ImportedRow, ImportedTable } from "./imported-table.ts";
import { shortened, type Notes } from "./notes.ts";

export interface DatedRow {
  readonly row: ImportedRow;
  readonly read: PeriodRead;
}

/** The column in which most rows hold a date; a head that says so decides between equals. */
export function findDateColumn(table: ImportedTable): number | null {
  let best: { column: number; share: number } | null = null;
  for (const [column, title] of table.head.entries()) {
    const cells = columnCells(table.rows, column);
    const { habit } = dateHabit(cells);
    const read = cells.filter((cell) => readPeriod(cell, habit) !== null).length;
    const named = /date|month|period|quarter|year|week|day|time/i.test(title) ? 0.2 : 0;
    // A column of figures between 1900 and 2200 would pass for years, so numbers alone need the head to say so.
    const share = read / Math.max(1, cells.length) + named;
    if (read >= 2 && share >= 0.5 && (best === null || share > best.share)) best = { column, share };
  }
  return best?.column ?? null;
}

const order: readonly Precision[] = ["day", "month", "quarter", "year"];

/** The rows with a date, oldest first, all of one precision: statistics files mix years, quarters and months. */
export function readDates(rows: readonly ImportedRow[], column: number, notes: Notes): DatedRow[] {
  const cells = columnCells(rows, column);
  const { habit, orderAssumed } = dateHabit(cells);
  const all: DatedRow[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = cells[at] ?? null;
    const read = readPeriod(cell, habit);
    if (read) all.push({ row, read });
    else if (cell === null) notes.add({ code: "import-date-blank", row: row.number });
    else notes.add({ code: "import-date-unreadable", row: row.number, typed: shortened(String(cell)) });
  }
  if (orderAssumed)
    notes.add({
      code: "import-day-first",
      example: shortened(String(cells.find((cell) => cell !== null) ?? "")),
    });
  if (habit.serials) notes.add({ code: "import-day-numbers" });

  const count = (precision: Precision): number =>
    all.filter(({ read }) => read.precision === precision).length;
  const usual = order.reduce((most, precision) => (count(precision) > count(most) ? precision : most), "day");
  const kept = all.filter(({ read }) => read.precision === usual);
  if (kept.length < all.length) {
    notes.add({ code: "import-other-periods-left-out", count: all.length - kept.length, kept: usual });
  }
  return inOrder(kept, notes);
}

const rankOf = ({ read: { year, period, day = 0 } }: DatedRow): number => year * 10_000 + period * 100 + day;

function inOrder(dated: readonly DatedRow[], notes: Notes): DatedRow[] {
  const sorted = dated.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (sorted.some((row, at) => row !== dated[at])) notes.add({ code: "import-sorted" });
  return sorted;
}
