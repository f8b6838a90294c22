import type { Problem } from "#engine/measure";

/** A date from a workbook arrives as ISO text, so that no time zone can move it. */
export type ImportedCell = string | number | null;

export interface ImportedRow {
  /** The row's number in the file, counted from 1 with heads and blank rows, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly ImportedCell[];
}

export interface ImportedTable {
  readonly name: string;
  /** The sheet that was read, and the names of all, when the file is a workbook. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly ImportedRow[];
  /** Semicolons between cells go with commas in figures: 1.234,50. */
  readonly decimalComma: boolean;
  readonly notes: readonly Problem[];
}

/** Rows as they stand in the file, before anything is known about heads. */
export interface Grid {
  readonly rows: readonly ImportedRow[];
  readonly decimalComma: boolean;
  readonly notes: readonly Problem[];
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}
