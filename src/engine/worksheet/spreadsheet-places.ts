import type { Layout, Place } from "./layout.ts";
import type { Sheet } from "./sheet.ts";

/** A, B … Z, AA …: the letters of a spreadsheet's column, counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Where a cell or the first row of a column stands in the spreadsheet: column from 0, row from 1. */
export interface SpreadsheetPlace {
  readonly column: number;
  readonly row: number;
}

/** Lines before the first cell: the title and a line of space. */
export const linesAbove = 2;
/** Lines of a table before its first row: its title and its heads. */
const linesOfHead = 2;

/** Where every cell and column stands: the cells in a list, then each table below the last with a line of space. */
export function spreadsheetPlaces(sheet: Sheet, layout: Layout): ReadonlyMap<Place, SpreadsheetPlace> {
  const places = new Map<Place, SpreadsheetPlace>();
  const put = (name: string, column: number, row: number): void => {
    const place = layout.places.get(name);
    if (place) places.set(place, { column, row });
  };
  let row = linesAbove + 1;
  for (const cell of sheet.cells) {
    put(cell.name, 1, row);
    row += 1;
  }
  if (sheet.cells.length > 0) row += 1;
  for (const table of sheet.tables) {
    row += linesOfHead;
    for (const [at, column] of table.columns.entries()) put(column.name, at + 1, row);
    row += table.rows.length + 1;
  }
  return places;
}
