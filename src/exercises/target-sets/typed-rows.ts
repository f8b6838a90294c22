import { readNumber, type Problem } from "#engine/measure";

/** A row as it was typed or pasted: its number, and its cells. */
export interface TypedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows of a text, cells apart by a tab (as spreadsheets copy) or a semicolon. Empty lines are passed over. */
export function typedRows(text: string): TypedRow[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line, at) => ({
      row: at + 1,
      cells: line.split(line.includes("\t") ? "\t" : ";").map((cell) => cell.trim()),
    }));
}

/** A figure of a row: what stands there, or what counts where nothing does. Money may have its pound sign. */
export function figureOf(
  { row, cells }: TypedRow,
  at: number,
  column: string,
  otherwise: number,
  problems: Problem[],
  where: string,
): number {
  const typed = cells[at] ?? "";
  if (typed === "") return otherwise;
  const read = readNumber(typed.replace(/£/g, ""));
  if (read.ok) return read.value;
  problems.push({ code: "row-figure-unreadable", where, row, typed, column });
  return otherwise;
}

/** A figure as it is typed: no more digits than it has, thousands apart. */
export function typedFigure(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 4 });
}
