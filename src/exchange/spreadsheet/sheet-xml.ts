import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import type { Styles } from "./styles.ts";
import { cellText, escapeXml } from "./xml.ts";

type SpreadsheetSheet = SpreadsheetText["sheets"][number];

/** A, B … Z, AA …: the letters of a column, counted from 0. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A value without a figure is left out: the program works it out on opening. */
const cachedValue = (value: number | null | undefined): string =>
  value !== null && value !== undefined && Number.isFinite(value) ? `<v>${value}</v>` : "";

function cellXml(cell: SpreadsheetCell, address: string, style: number): string {
  const attributes = `r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  switch (cell.kind) {
    case "text":
      return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text ?? "")}</t></is></c>`;
    case "number":
      return `<c ${attributes}>${cachedValue(cell.value)}</c>`;
    case "formula":
      return `<c ${attributes}><f>${escapeXml(cell.formula ?? "")}</f>${cachedValue(cell.value)}</c>`;
    case "blank":
      return style === 0 ? "" : `<c ${attributes}/>`;
  }
}

/** One sheet's part of the workbook. */
export function sheetXml({ rows, columnWidths }: SpreadsheetSheet, styles: Styles): string {
  const columns = columnWidths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, at) => {
    const cells = row
      .map((cell, column) =>
        cellXml(cell, `${columnLetters(column)}${at + 1}`, styles.idOf(cell, row.length === 1)),
      )
      .join("");
    return `<row r="${at + 1}">${cells}</row>`;
  });
  return (
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${lines.join("")}</sheetData>`
  );
}
