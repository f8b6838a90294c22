import { toSpreadsheet, type Sheet, type SpreadsheetText } from "#engine/worksheet";

/** Saves worksheets as one workbook with live formulas, or as CSV. */
export async function saveSheets(
  title: string,
  sheets: readonly { readonly name: string; readonly sheet: Sheet }[],
  type: "xlsx" | "csv",
): Promise<void> {
  const [{ toXlsx, toCsv }, { saveFile }] = await Promise.all([
    import("#exchange/spreadsheet"),
    import("#exchange/download"),
  ]);
  const text: SpreadsheetText = {
    sheets: sheets.flatMap(({ name, sheet }) => toSpreadsheet(sheet).sheets.map((one) => ({ ...one, name }))),
  };
  if (type === "xlsx") saveFile(title, new Uint8Array(await toXlsx(text)), "xlsx");
  else saveFile(title, toCsv(text), "csv");
}
