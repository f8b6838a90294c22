import { readDate, readNumber, readPercent } from "#engine/measure";

export interface GridOption {
  readonly value: string;
  readonly label: string;
}

/** A column of a table that is typed. `fixed` is shown and not typed. */
export interface GridColumn {
  readonly head: string;
  readonly kind: "fixed" | "name" | "long" | "figure" | "day" | "choice";
  /** For a choice, and for the words of what is fixed; by row where rows differ. */
  readonly options?: readonly GridOption[] | ((row: readonly string[]) => readonly GridOption[]);
}

/** A way to add a row. */
export interface RowMaker {
  /** What one row is, after “Add”: “a line of business strategy”. */
  readonly what: string;
  readonly row: (rows: readonly (readonly string[])[]) => string[];
}

export const optionsOf = (column: GridColumn, row: readonly string[]): readonly GridOption[] =>
  typeof column.options === "function" ? column.options(row) : (column.options ?? []);

/** What a row is called where it has to be named: its first cell where that holds words of its own, else its number. */
export function rowName(columns: readonly GridColumn[], row: readonly string[], at: number): string {
  const named = columns[0] !== undefined && columns[0].kind !== "choice";
  return (named && row[0]?.trim().slice(0, 60)) || `row ${String(at + 1)}`;
}

/** A figure as it is typed, a percentage with its sign; NaN where it cannot be read or is missing. */
export function typedFigure(text: string | undefined): number {
  const typed = text?.trim() ?? "";
  if (typed === "") return Number.NaN;
  const read = typed.includes("%") ? readPercent(typed) : readNumber(typed.replace(/^£/, ""));
  return read.ok ? read.value : Number.NaN;
}

/** What is wrong with a cell as it stands, and the way out; nothing where it is empty. */
export function cellProblem(column: GridColumn, text: string): string | undefined {
  if (text.trim() === "") return undefined;
  const shown = text.slice(0, 40);
  if (column.kind === "figure" && Number.isNaN(typedFigure(text)))
    return `“${shown}” is not a figure. Write one, for example 120.`;
  if (column.kind === "day" && !readDate(text).ok)
    return `“${shown}” is not a date. Write one, for example 13 April 2026.`;
  return undefined;
}

/** The next free reference of a kind: D4 after D3. */
export function nextRef(rows: readonly (readonly string[])[], letter: string): string {
  const numbers = rows.map(([ref = ""]) => (ref.startsWith(letter) ? Number(ref.slice(1)) || 0 : 0));
  return `${letter}${String(Math.max(0, ...numbers) + 1)}`;
}

/** Rows in which anything was typed or chosen, apart from what is fixed. */
export const filledRows = (rows: readonly (readonly string[])[], fixed = 0): readonly (readonly string[])[] =>
  rows.filter((row) => row.slice(fixed).some((text) => text.trim() !== ""));
