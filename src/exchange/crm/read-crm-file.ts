import type { Result } from "#engine/measure";
import { readTable, type ImportedTable } from "#exchange/tables";
import { guessColumns } from "./crm-fields.ts";

/** Reports print titles and filters above their heads; no further down than this. */
const rowsSearched = 30;

/** The row with the most heads that are known; where none has two, the first with two cells. */
function headRow(rows: readonly { readonly cells: readonly (string | number | null)[] }[]): number {
  let best = -1;
  let most = 1;
  for (const [at, { cells }] of rows.slice(0, rowsSearched).entries()) {
    const known = Object.keys(guessColumns(cells.map((cell) => String(cell ?? "")))).length;
    if (known > most) [best, most] = [at, known];
  }
  if (best >= 0) return best;
  return Math.max(
    0,
    rows.findIndex(({ cells }) => cells.filter((cell) => cell !== null).length > 1),
  );
}

/**
 * Reads the export of a CRM system: CSV or a workbook, dropped, chosen or pasted.
 *
 * Refuses what a table of figures is refused for: empty, too large, not text, damaged.
 */
export function readCrmFile(
  source: Parameters<typeof readTable>[0],
  choice: { readonly sheet?: string } = {},
): Promise<Result<ImportedTable>> {
  return readTable(source, { ...choice, headRow });
}
