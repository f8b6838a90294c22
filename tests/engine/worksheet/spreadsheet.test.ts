import { describe, expect, it } from "vitest";
import { evaluateSheet, toSpreadsheet, type Sheet, type SpreadsheetCell } from "#engine/worksheet";
import { movingAverage, sheets, smoothing, variance } from "./sheets.ts";

function cellAt(sheet: Sheet, address: string): SpreadsheetCell | undefined {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return toSpreadsheet(sheet).sheets[0]?.rows[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
}
const formulaOf = (formula: string): string | undefined =>
  cellAt(
    {
      id: "s",
      version: 1,
      title: "S",
      tables: [],
      cells: [
        { name: "a", label: "A", unit: "number", decimals: 0, role: "given", value: 2 },
        { name: "x", label: "X", unit: "number", decimals: 0, role: "formula", formula },
      ],
    },
    "B4",
  )?.formula;

describe("the text of a spreadsheet", () => {
  it("lists the cells, then each table under its heads, with live formulas and what they come to", () => {
    const { rows, name, columnWidths } = toSpreadsheet(smoothing).sheets[0]!;
    expect(name).toBe("Worksheet");
    expect(rows[0]).toEqual([{ kind: "text", text: "Rye bread mix: exponential smoothing", role: "head" }]);
    expect(rows[2]).toEqual([
      { kind: "text", text: "How fast the level follows (α)" },
      { kind: "number", role: "given", format: "#,##0.0", value: 0.4 },
    ]);
    expect(rows[3]?.[1]).toMatchObject({
      kind: "formula",
      formula: "($B$3*B$13)+((1-$B$3)*C$13)",
      role: "answer",
    });
    expect(rows[6]?.map((cell) => cell.text)).toEqual(["Month", "Sold (y)", "Forecast (F)"]);
    expect(rows[7]?.[2]).toEqual({ kind: "blank" });
    expect(rows[9]?.[2]).toEqual({
      kind: "formula",
      formula: "($B$3*B9)+((1-$B$3)*C9)",
      role: "answer",
      format: "#,##0.00",
      value: 208,
    });
    expect(columnWidths.length).toBe(3);
  });

  it("names ranges, whole columns and units in the spreadsheet's own way", () => {
    expect(cellAt(movingAverage, "B3")?.formula).toBe("AVERAGE(E$8:E$14)");
    expect(cellAt(movingAverage, "C11")?.formula).toBe("AVERAGE(B8:B10)");
    expect(cellAt(variance, "B11")).toMatchObject({
      formula: "$B$10/($B$3*$B$4)",
      format: "0.0%",
      value: 0.034,
    });
    expect(cellAt(variance, "B4")).toEqual({ kind: "number", role: "given", format: "£#,##0.00", value: 50 });
  });

  it.each([
    ["-a^2", "-($B$3^2)"],
    ["(-a)^2", "(-$B$3)^2"],
    ["2^3^a", "2^(3^$B$3)"],
    ["a - (a - 1)", "$B$3-($B$3-1)"],
    ["a - -a", "$B$3-(-$B$3)"],
    ["roundup(a / 3)", "ROUNDUP($B$3/3,0)"],
    ["if(and(a > 1, a <> 3), spread(a, 1), ln(a))", "IF(AND($B$3>1,$B$3<>3),STDEV($B$3,1),LN($B$3))"],
    ["lookup(a, a, a)", "INDEX($B$3,MATCH($B$3,$B$3,0))"],
    ["sumif(a, 1, a)", "SUMIF($B$3,1,$B$3)"],
    ["0.0000001 * a", "0.0000001*$B$3"],
  ])("writes %s as %s", (formula, expected) => {
    expect(formulaOf(formula)).toBe(expected);
  });

  it.each(Object.entries(sheets))("carries the figures of %s", (_, sheet) => {
    const values = toSpreadsheet(sheet)
      .sheets[0]!.rows.flat()
      .filter((cell) => cell.kind === "formula")
      .map((cell) => cell.value);
    expect(values.every((value) => typeof value === "number")).toBe(true);
    expect(values).toContain(evaluateSheet(sheet).value(sheet.cells.at(-1)!.name));
  });

  it("leaves what has no figure for the spreadsheet program to say", () => {
    const sheet = structuredClone(variance);
    sheet.cells[1]!.value = 0;
    expect(cellAt(sheet, "B11")).toEqual({
      kind: "formula",
      formula: "$B$10/($B$3*$B$4)",
      role: "answer",
      format: "0.0%",
    });
    delete sheet.cells[1]!.value;
    expect(cellAt(sheet, "B4")).toEqual({ kind: "blank", role: "given" });
  });
});
