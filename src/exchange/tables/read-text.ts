import { ok, refuse, type Problem, type Result } from "#engine/measure";
import Papa from "papaparse";
import type { Grid, ImportedRow } from "./imported-table.ts";
import { limits } from "./limits.ts";

/** Rows of separated text: commas, semicolons, tabs or bars, quoted as spreadsheets quote. */
export function readText(text: string): Result<Grid> {
  const parsed = Papa.parse<string[]>(text, {
    delimitersToGuess: ["\t", ";", ",", "|"],
    preview: limits.rows + 1,
  });
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
