import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import Papa from "papaparse";

/**
 * Text that a spreadsheet program would run as a formula: one that begins, after blanks, with = + - @ (also in their
 * full-width shapes), a tab or a carriage return.
 */
const runsAsFormula = /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]|^[\t\r]/;

/** A leading apostrophe tells every spreadsheet program that what follows is text. */
export const safeText = (text: string): string => (runsAsFormula.test(text) ? `'${text}` : text);

/** A formula is ours: the worksheet engine writes it from its own tree, with names that its schema admits. */
const cellText = ({ kind, text, value, formula }: SpreadsheetCell, formulas: boolean): string | number => {
  if (kind === "text") return safeText(text ?? "");
  if (kind === "formula" && formulas) return `=${formula ?? ""}`;
  return kind === "blank" ? "" : (value ?? "");
};

export interface CsvOptions {
  /** Live formulas in place of their values, for a tutor who wants to recalculate. */
  readonly formulas?: boolean;
}

/**
 * A worksheet as comma-separated text: figures in full, not as shown; sheets one under another. Text can never run
 * as a formula, whoever wrote it. Begins with the mark by which Excel knows UTF-8, so that £ arrives as £.
 */
export function toCsv({ sheets }: SpreadsheetText, { formulas = false }: CsvOptions = {}): string {
  const rows = sheets.flatMap((sheet, at) => [
    ...(at > 0 ? [[]] : []),
    ...(sheets.length > 1 ? [[safeText(sheet.name)]] : []),
    ...sheet.rows.map((row) => row.map((cell) => cellText(cell, formulas))),
  ]);
  return `\uFEFF${Papa.unparse(rows)}\r\n`;
}
