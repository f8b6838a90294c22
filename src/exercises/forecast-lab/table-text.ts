import type { ImportedTable } from "#exchange/tables";

/** A table as text that reads back the same, so that a file survives a reload until its figures are kept. */
export function tableText(table: ImportedTable): string {
  const line = (cells: readonly (string | number | null)[]): string =>
    cells.map((cell) => String(cell ?? "").replace(/[\t\r\n]+/g, " ")).join("\t");
  return [line(table.head), ...table.rows.map(({ cells }) => line(cells))].join("\n");
}
