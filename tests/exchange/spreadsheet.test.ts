import { toCsv, toXlsx } from "#exchange/spreadsheet";
import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { office, recalculate, withoutValues } from "./spreadsheet-program.ts";

const text = (words: string, role?: "head"): SpreadsheetCell => ({
  kind: "text",
  text: words,
  ...(role ? { role } : {}),
});
const given = (value: number, format = "0"): SpreadsheetCell => ({
  kind: "number",
  value,
  role: "given",
  format,
});
const formula = (
  code: string,
  value: number,
  role: "formula" | "answer" = "formula",
  format = "0.00",
): SpreadsheetCell => ({
  kind: "formula",
  formula: code,
  value,
  role,
  format,
});
const blank: SpreadsheetCell = { kind: "blank" };

/** A three-month moving average, a smoothing recurrence and a share, over two sheets. */
const sample: SpreadsheetText = {
  sheets: [
    {
      name: "Sales & forecast",
      columnWidths: [12, 10, 14],
      rows: [
        [text("Month", "head"), text("Sales", "head"), text("Average <3>", "head")],
        [text("Jan"), given(120), blank],
        [text("Feb"), given(150), blank],
        [text("Mar"), given(131.5, '"£"#,##0.00'), formula("AVERAGE(B2:B4)", 133.83333333333334)],
        [text("Apr"), given(-12), formula("AVERAGE(B3:B5)", 89.83333333333333)],
        [text("Share"), blank, formula("IF(B2<B3,B2/SUM(B2:B5),0)", 120 / 389.5, "answer", "0.0%")],
      ],
    },
    {
      name: "Check",
      columnWidths: [],
      rows: [
        [
          text("=1+1"),
          formula("ROUND('Sales & forecast'!C4,1)", 133.8),
          formula("-2^2", 4),
          formula("1/0", Number.NaN),
        ],
      ],
    },
  ],
};

const partsOf = async (sheets: SpreadsheetText): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await toXlsx(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe("toXlsx", () => {
  it("is read back with the same figures by a reader that cannot calculate", async () => {
    const bytes = await toXlsx(sample);
    const sheets = await readXlsxFile(bytes.slice().buffer);
    expect(sheets).toEqual([
      {
        sheet: "Sales & forecast",
        data: [
          ["Month", "Sales", "Average <3>"],
          ["Jan", 120, null],
          ["Feb", 150, null],
          ["Mar", 131.5, 133.83333333333334],
          ["Apr", -12, 89.83333333333333],
          ["Share", null, 120 / 389.5],
        ],
      },
      { sheet: "Check", data: [["=1+1", 133.8, 4]] },
    ]);
  });

  it("writes formulas live with their values, and text as text", async () => {
    const parts = await partsOf(sample);
    const sheet = parts["xl/worksheets/sheet1.xml"]!;
    expect(sheet).toMatch(/<c r="C4" s="\d+"><f>AVERAGE\(B2:B4\)<\/f><v>133\.83333333333334<\/v><\/c>/);
    expect(sheet).toContain("<f>IF(B2&lt;B3,B2/SUM(B2:B5),0)</f>");
    expect(sheet).toContain(`<col min="1" max="1" width="12" customWidth="1"/>`);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(
      `<c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>`,
    );
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<f>1/0</f></c>");
    expect(parts["xl/workbook.xml"]).toContain(
      `<sheet name="Sales &amp; forecast" sheetId="1" r:id="rId1"/>`,
    );
  });

  it("gives heads, givens and answers looks of their own, with the number format of each cell", async () => {
    const parts = await partsOf(sample);
    const styleOf = (address: string): string =>
      new RegExp(`r="${address}" s="(\\d+)"`).exec(parts["xl/worksheets/sheet1.xml"]!)![1]!;
    const looks = [...parts["xl/styles.xml"]!.split("<cellXfs")[1]!.matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => xf,
    );
    expect(looks[Number(styleOf("A1"))]).toContain(`fontId="1"`);
    expect(looks[Number(styleOf("B2"))]).toContain(`fillId="2"`);
    expect(looks[Number(styleOf("C6"))]).toContain(`borderId="2"`);
    expect(new Set(["A1", "B2", "B4", "C4", "C6"].map(styleOf)).size).toBe(5);
    expect(parts["xl/styles.xml"]).toContain(`formatCode="&quot;£&quot;#,##0.00"`);
  });

  it("refuses a sheet name that Excel would repair, with the name", async () => {
    const named = (...names: string[]): SpreadsheetText => ({
      sheets: names.map((name) => ({ name, rows: [], columnWidths: [] })),
    });
    await expect(toXlsx(named("A/B"))).rejects.toThrow('"A/B"');
    await expect(toXlsx(named("x".repeat(32)))).rejects.toThrow("x".repeat(32));
    await expect(toXlsx(named("Sales", "sales"))).rejects.toThrow("same name");
  });

  it("any text and any figure come back as they were", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }).map((words) => text(`x${words}x`)),
      fc.stringMatching(/^(_x[0-9A-F]{4}_|_|x){1,4}$/).map((words) => text(words)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => given(value)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const bytes = await toXlsx({ sheets: [{ name: "Sheet", rows, columnWidths: [] }] });
          const [sheet] = await readXlsxFile(bytes.slice().buffer, { trim: false });
          for (const [at, row] of rows.entries()) {
            for (const [column, { text: words, value }] of row.entries()) {
              const expected = words
                ?.replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
                .replace(/\r\n?/g, "\n");
              expect(sheet!.data[at]![column]).toBe(expected ?? value! + 0);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("toCsv", () => {
  const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, "").trimEnd()).data;
  const one = (cell: SpreadsheetCell): SpreadsheetText => ({
    sheets: [{ name: "Sheet", columnWidths: [], rows: [[cell, text("end")]] }],
  });

  it("gives values, in full, with a mark for Excel", () => {
    const csv = toCsv({ sheets: [sample.sheets[0]!] });
    expect(csv.startsWith("\uFEFFMonth,Sales,Average <3>\r\n")).toBe(true);
    expect(rowsOf(csv)[3]).toEqual(["Mar", "131.5", "133.83333333333334"]);
    expect(rowsOf(csv)[4]).toEqual(["Apr", "-12", "89.83333333333333"]);
  });
  it("gives live formulas when they are asked for, and only from formula cells", () => {
    const rows = rowsOf(toCsv(sample, { formulas: true }));
    expect(rows[4]).toEqual(["Mar", "131.5", "=AVERAGE(B2:B4)"]);
    expect(rows.at(-1)![0]).toBe("'=1+1");
  });
  it("puts sheets one under another with their names", () => {
    const rows = rowsOf(toCsv(sample));
    expect(rows[0]).toEqual(["Sales & forecast"]);
    expect(rows.slice(-3, -1)).toEqual([[""], ["Check"]]);
  });
  it("no text runs as a formula, and a negative number stays a number", () => {
    const opening = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠");
    const blanks = fc.constantFrom("", " ", "\n", "\u00A0", "\uFEFF", "  ");
    fc.assert(
      fc.property(blanks, opening, fc.string(), fc.boolean(), (before, sign, rest, formulas) => {
        const [cell] = rowsOf(toCsv(one(text(before + sign + rest)), { formulas }))[0]!;
        expect(cell!.startsWith("'")).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [cell] = rowsOf(toCsv(one(given(value))))[0]!;
        expect(Number(cell)).toBe(value + 0);
      }),
    );
  });
});

describe("a real spreadsheet program", () => {
  it.runIf(office)("calculates the same figures from the formulas alone", { timeout: 60_000 }, async () => {
    const stripped = withoutValues(await toXlsx(sample));
    expect(strFromU8(unzipSync(stripped)["xl/worksheets/sheet1.xml"]!)).not.toMatch(/<\/f><v>/);
    const calculated = await recalculate(stripped);
    expect(calculated["Check"]![0]).toEqual(["=1+1", 133.8, 4]);
    const main = calculated["Sales & forecast"]!;
    expect(main[3]![2]).toBeCloseTo(133.83333333333334, 12);
    expect(main[4]![2]).toBeCloseTo(89.83333333333333, 12);
    expect(main[5]![2]).toBeCloseTo(120 / 389.5, 12);
  });
});
