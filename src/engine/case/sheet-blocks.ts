import { formatFigure } from "#engine/measure";
import type { ReportBlock } from "#engine/plan";
import { evaluateSheet, type Column, type Sheet } from "#engine/worksheet";

type Figures = ReturnType<typeof evaluateSheet>;

function shownAt(
  sheet: Figures,
  address: string,
  { unit, decimals }: Pick<Column, "unit" | "decimals">,
): string {
  const value = sheet.value(address);
  return value === null ? "" : formatFigure(value, unit, decimals);
}

/**
 * A worksheet on paper: its tables, then its single cells. A sheet with its answers taken out shows them blank; a whole
 * sheet shows what belongs there.
 */
export function sheetBlocks(sheet: Sheet): ReportBlock[] {
  const figures = evaluateSheet(sheet);
  const tables = sheet.tables.map(({ title, rowHead, rows, columns }): ReportBlock => ({
    kind: "table",
    title,
    head: [rowHead, ...columns.map(({ label }) => label)],
    rows: rows.map((row, at) => [
      row,
      ...columns.map((column) => shownAt(figures, `${column.name}[${at + 1}]`, column)),
    ]),
    figures: columns.map((_, at) => at + 1),
  }));
  if (sheet.cells.length === 0) return tables;
  const cells: ReportBlock = {
    kind: "table",
    title: sheet.title,
    head: ["", "Figure"],
    rows: sheet.cells.map((cell) => [cell.label, shownAt(figures, cell.name, cell)]),
    figures: [1],
  };
  return [...tables, cells];
}
