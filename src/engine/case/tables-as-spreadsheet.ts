import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import type { BuiltColumn, BuiltTable } from "./built-case.ts";

const formats = {
  pounds: "£#,##0",
  percent: "0",
  months: "#,##0",
  number: "#,##0",
  ratio: "#,##0",
  units: "#,##0",
} as const;

function formatOf(column: BuiltColumn): string {
  if (column.kind === "text") return "";
  const { unit, decimals } = column;
  const point = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return `${formats[unit]}${point}${unit === "percent" ? "%" : ""}`;
}

/** Programs refuse names of sheets over 31 characters, with certain signs, or used twice. */
function sheetName(title: string, at: number): string {
  const number = String(at + 1);
  return `${number} ${title.replace(/[\\/?*[\]:']/g, " ").slice(0, 30 - number.length)}`.trim();
}

/**
 * Tables of a case as a workbook, a sheet for each: figures in full, to be worked with in any spreadsheet program.
 *
 * @example
 * tablesAsSpreadsheet([{ id: "sold", title: "Sold", columns: [{ name: "week", label: "Week", kind: "text" }, { name: "boxes", label: "Boxes", kind: "figure", unit: "units", decimals: 0 }], rows: [["One", 12]] }]).sheets[0].rows[1][1].value // => 12
 */
export function tablesAsSpreadsheet(tables: readonly BuiltTable[]): SpreadsheetText {
  return {
    sheets: tables.map(({ title, columns, rows }, at) => {
      const head = columns.map(({ label }): SpreadsheetCell => ({ kind: "text", text: label, role: "head" }));
      const body = rows.map((row) =>
        columns.map((column, place): SpreadsheetCell => {
          const value = row[place] ?? "";
          return typeof value === "number"
            ? { kind: "number", value, role: "given", format: formatOf(column) }
            : { kind: "text", text: value, role: "given" };
        }),
      );
      const widths = columns.map(({ label }, place) =>
        Math.min(40, Math.max(label.length, ...rows.map((row) => String(row[place] ?? "").length)) + 2),
      );
      return { name: sheetName(title, at), rows: [head, ...body], columnWidths: widths };
    }),
  };
}
