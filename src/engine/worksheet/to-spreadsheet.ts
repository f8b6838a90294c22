import { calculate, type Calculation } from "./calculate.ts";
import { layOut, type Layout, type Place } from "./layout.ts";
import { scopeAt } from "./scope.ts";
import type { Cell, Column, Sheet } from "./sheet.ts";
import { linesAbove, spreadsheetPlaces } from "./spreadsheet-places.ts";
import type { SpreadsheetCell, SpreadsheetText } from "./spreadsheet-text.ts";
import { toA1 } from "./to-a1.ts";

const blank: SpreadsheetCell = { kind: "blank" };
const text = (said: string): SpreadsheetCell => ({ kind: "text", text: said });
const head = (said: string): SpreadsheetCell => ({ kind: "text", text: said, role: "head" });

/** The number format that shows what the sheet shows. */
function formatOf({ unit, decimals }: Cell | Column): string {
  const part = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (unit === "percent") return `0${part}%`;
  return `${unit === "pounds" ? "£" : ""}#,##0${part}`;
}

/** One figure as a spreadsheet cell: a formula stays live and carries what it comes to. */
function figureCell(
  place: Place,
  row: number,
  calculation: Calculation,
  places: ReturnType<typeof spreadsheetPlaces>,
): SpreadsheetCell {
  const { layout, figures, stages } = calculation;
  const index = place.start + row - 1;
  const figure = layout.figures[index];
  if (figure === undefined) return blank;
  const value = stages[index] === 2 ? { value: figures[index] ?? 0 } : {};
  const common = { role: figure.role, format: formatOf(place.shown), ...value };
  if (figure.formula)
    return { kind: "formula", formula: toA1(figure.formula, scopeAt(layout, index), places), ...common };
  return stages[index] === 2 ? { kind: "number", ...common } : { kind: "blank", role: figure.role };
}

const labelOf = ({ label, symbol }: Cell | Column): string =>
  symbol === undefined ? label : `${label} (${symbol})`;

function cellLine(cell: Cell, figure: SpreadsheetCell): SpreadsheetCell[] {
  const notes = [cell.note, cell.origin].filter((note) => note !== undefined).join("; ");
  return [text(labelOf(cell)), figure, ...(notes === "" ? [] : [text(notes)])];
}

function widths(rows: readonly (readonly SpreadsheetCell[])[]): number[] {
  const columns = Math.max(2, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => {
    // Titles run over the cells beside them, so a line that stands alone widens nothing.
    const lengths = rows.filter((row) => row.length > 1).map((row) => row[at]?.text?.length ?? 0);
    return Math.min(40, Math.max(12, lengths.reduce((most, length) => Math.max(most, length), 0) + 2));
  });
}

function lines(sheet: Sheet, layout: Layout): SpreadsheetCell[][] {
  const calculation = calculate(layout, new Map());
  const places = spreadsheetPlaces(sheet, layout);
  const figure = (name: string, row: number): SpreadsheetCell => {
    const place = layout.places.get(name);
    return place ? figureCell(place, row, calculation, places) : blank;
  };
  const rows: SpreadsheetCell[][] = [
    [head(sheet.title)],
    ...Array.from({ length: linesAbove - 1 }, () => []),
  ];
  for (const cell of sheet.cells) rows.push(cellLine(cell, figure(cell.name, 1)));
  if (sheet.cells.length > 0) rows.push([]);
  for (const table of sheet.tables) {
    rows.push(
      [head(table.title)],
      [head(table.rowHead), ...table.columns.map((column) => head(labelOf(column)))],
    );
    table.rows.forEach((row, at) =>
      rows.push([text(row), ...table.columns.map((column) => figure(column.name, at + 1))]),
    );
    rows.push([]);
  }
  return rows;
}

/**
 * A sheet as the text of a spreadsheet: labels, givens, and every formula live in A1 addresses with what it comes to, so
 * that a spreadsheet program works out the same figures. All on one sheet: the cells in a list, then the tables.
 *
 * @example
 * toSpreadsheet({ id: "s", version: 1, title: "S", tables: [], cells: [
 *   { name: "a", label: "A", unit: "number", decimals: 0, role: "given", value: 2 },
 *   { name: "b", label: "B", unit: "number", decimals: 0, role: "formula", formula: "-a^2" },
 * ] }).sheets[0].rows[3][1] // => { kind: "formula", formula: "-($B$3^2)", role: "formula", format: "#,##0", value: -4 }
 */
export function toSpreadsheet(sheet: Sheet): SpreadsheetText {
  const rows = lines(sheet, layOut(sheet));
  return { sheets: [{ name: "Worksheet", rows, columnWidths: widths(rows) }] };
}
