import { ok, refuse, type Problem, type Result } from "#engine/measure";
import Papa from "papaparse";
import type { Grid, ImportedRow } from "./imported-table.ts";
import { limits } from "./limits.ts";

/** Rows of separated text: commas, semicolons, tabs or bars, quoted as spreadsheets quote. */
export function readText(text: string): Result<Grid> {
  const parsed = parse(text);
  if (parsed.data.length > limits.rows) return refuse({ code: "import-too-many-rows", limit: limits.rows });
  const badQuote = parsed.errors.find((error) => error.type === "Quotes");
  if (badQuote) return refuse({ code: "import-quote-open", row: (badQuote.row ?? 0) + 1 });

  const rows: ImportedRow[] = [];
  for (const [at, cells] of parsed.data.entries()) {
    if (cells.length > limits.columns) {
      return refuse({ code: "import-too-many-columns", row: at + 1, limit: limits.columns });
    }
    const trimmed = cells.map((cell) => cell.trim() || null);
    if (trimmed.some((cell) => cell !== null)) rows.push({ number: at + 1, cells: trimmed });
  }
  if (rows.length === 0) return refuse({ code: "import-empty" });
  return ok({
    rows,
    decimalComma: parsed.meta.delimiter === ";" && usesDecimalComma(rows),
    notes: raggedRows(rows),
  });
}

const separators = ["\t", ";", ",", "|"];
const hasOpenQuote = ({ errors }: Papa.ParseResult<string[]>): boolean =>
  errors.some(({ type }) => type === "Quotes");

/** By the separator that seems to be meant; where quotes do not fit it, by the one with which they do. */
function parse(written: string): Papa.ParseResult<string[]> {
  // An empty last line would count as a row of one cell, against the separator that is meant.
  const text = written.replace(/[\r\n]+$/, "");
  const preview = limits.rows + 1;
  const guessed = Papa.parse<string[]>(text, { delimitersToGuess: separators, preview });
  if (!hasOpenQuote(guessed)) return guessed;
  for (const delimiter of separators) {
    const parsed = Papa.parse<string[]>(text, { delimiter, preview });
    if (!hasOpenQuote(parsed) && (parsed.data[0]?.length ?? 0) > 1) return parsed;
  }
  return guessed;
}

/** 1.234,50 is somewhere in the file, and 1.5 is nowhere. */
function usesDecimalComma(rows: readonly ImportedRow[]): boolean {
  const has = (pattern: RegExp): boolean =>
    rows.some(({ cells }) => cells.some((cell) => pattern.test(String(cell))));
  return has(/^\D?\d[\d. ]*,\d+\D?$/) && !has(/^\D?\d+\.(\d{1,2}|\d{4,})\D?$/);
}

/** A row with more cells than most is often a figure with a comma that was not quoted: say which. */
function raggedRows(rows: readonly ImportedRow[]): Problem[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const long = rows.filter(({ cells }) => cells.slice(usual).some((cell) => cell !== null));
  return long
    .slice(0, 5)
    .map(({ number, cells }) => ({ code: "import-row-long", row: number, cells: cells.length, usual }));
}
