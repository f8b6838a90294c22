import { dateHabit, readPeriod } from "./dates.ts";
import { readFigure } from "./figures.ts";
import type { Grid, ImportedCell, ImportedRow } from "./imported-table.ts";

const filled = (row: ImportedRow): number => row.cells.filter((cell) => cell !== null).length;

export const columnCells = (rows: readonly ImportedRow[], column: number): ImportedCell[] =>
  rows.map(({ cells }) => cells[column] ?? null);

/** The column with the most dates, and the first row that holds one and a figure beside it. */
function firstDatedRow(rows: readonly ImportedRow[], width: number): number | null {
  let best = { dated: 0, first: -1 };
  for (let column = 0; column < width; column += 1) {
    const cells = columnCells(rows, column);
    const { habit } = dateHabit(cells);
    const dated = cells.map((cell) => readPeriod(cell, habit) !== null);
    const count = dated.filter(Boolean).length;
    if (count <= best.dated) continue;
    const first = rows.findIndex(
      ({ cells: row }, at) =>
        dated[at] === true &&
        row.some((cell, other) => other !== column && readFigure(cell, true).state === "figure"),
    );
    best = { dated: count, first };
  }
  return best.dated >= 2 && best.first >= 0 ? best.first : null;
}

/** Without dates, the heads are a first row of words over rows with figures. */
function isWordsOnly(row: ImportedRow): boolean {
  return row.cells.every((cell) => cell === null || readFigure(cell, true).state !== "figure");
}

/**
 * The fullest row above the first dated one; of equally full ones the last. Statistics offices put a title and notes
 * in rows of their own above the figures, and start with the row that is called Title.
 */
function headAmong(above: readonly ImportedRow[]): ImportedRow | undefined {
  const titled = above.find(({ cells }) => /^title$/i.test(String(cells[0] ?? "")));
  if (titled) return titled;
  const most = Math.max(0, ...above.map(filled));
  return above.findLast((row) => filled(row) === most);
}

export interface HeadFound {
  readonly head: readonly string[];
  readonly rows: readonly ImportedRow[];
}

/** Which of the rows, counted from 0, holds the heads. */
export type HeadFinder = (rows: readonly ImportedRow[]) => number;

/** A column without a head is named by its number. */
const headsOf = (heading: ImportedRow | undefined, width: number): string[] =>
  Array.from({ length: width }, (_, at) => {
    const name = heading?.cells[at] ?? null;
    return name === null ? `Column ${at + 1}` : String(name);
  });

const widthOf = (rows: readonly ImportedRow[]): number => Math.max(...rows.map(({ cells }) => cells.length));

/** Parts a grid where its heads are known to stand. */
export function headAt({ rows }: Grid, at: number): HeadFound {
  return { head: headsOf(rows[at], widthOf(rows)), rows: rows.slice(at + 1) };
}

/** Parts a grid into its heads and its rows; a column without a head is named by its number. */
export function findHead({ rows }: Grid): HeadFound {
  const width = widthOf(rows);
  const dated = firstDatedRow(rows, width);
  const start = dated ?? (rows[0] && isWordsOnly(rows[0]) && rows.length > 1 ? 1 : 0);
  return { head: headsOf(headAmong(rows.slice(0, start)), width), rows: rows.slice(start) };
}
