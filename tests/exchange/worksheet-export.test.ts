import { methodSheet, methods } from "#engine/forecast";
import { readSheet, toSpreadsheet, type Sheet, type SpreadsheetText } from "#engine/worksheet";
import { toCsv, toXlsx } from "#exchange/spreadsheet";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { office, recalculate, withoutValues } from "./spreadsheet-program.ts";

function sheet(raw: unknown): Sheet {
  const read = readSheet(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const cell = (name: string, formula: string, more: object = {}): object => ({
  name,
  label: name,
  unit: "number",
  decimals: 2,
  role: "formula",
  formula,
  ...more,
});
const given = (name: string, value: number, unit = "number"): object => ({
  name,
  label: name,
  unit,
  decimals: 2,
  role: "given",
  value,
});
const sales = [120, 150, 131, 142, 160, 118, 171, 155, 149, 180, 176, 190];
const months = sales.map((_, at) => `Month ${String(at + 1)}`);
const column = (name: string, formula: string, from = 1, role = "formula"): object => ({
  name,
  label: name,
  unit: "number",
  decimals: 1,
  parts: [{ from, to: sales.length, role, formula }],
});

const sheets: Record<string, Sheet> = {
  smoothing: sheet({
    id: "smoothing",
    version: 1,
    title: "Exponential smoothing, with its errors",
    cells: [
      given("alpha", 0.3),
      cell("next", "alpha * sold[n] + (1 - alpha) * level[n]", { role: "answer" }),
      cell("mae", "mean(size)"),
      cell("rmse", "sqrt(sumproduct(error, error) / count(error))"),
      cell("share", "max(sold) / sum(sold)", { unit: "percent", decimals: 1 }),
    ],
    tables: [
      {
        id: "months",
        title: "Sales by month",
        rowHead: "Month",
        rows: months,
        columns: [
          {
            name: "sold",
            label: "Sold",
            symbol: "y",
            unit: "units",
            decimals: 0,
            parts: [{ from: 1, to: 12, role: "given", values: sales }],
          },
          {
            name: "level",
            label: "Forecast",
            unit: "units",
            decimals: 1,
            parts: [
              { from: 2, to: 2, role: "formula", formula: "sold[t-1]" },
              { from: 3, to: 12, role: "answer", formula: "alpha * sold[t-1] + (1 - alpha) * level[t-1]" },
            ],
          },
          column("error", "sold - level", 2),
          column("size", "abs(error)", 2),
          column("average", "mean(rows(sold, t-3, t-1))", 4, "answer"),
        ],
      },
    ],
  }),
  functions: sheet({
    id: "functions",
    version: 1,
    title: "What programs differ on",
    cells: [
      given("a", 2),
      given("b", -3.456, "pounds"),
      given("c", 0.175, "percent"),
      cell("squared", "-a^2"),
      cell("tower", "a^3^a"),
      cell("halves", "round(2.5, 0) + round(-2.5, 0) + round(1.005, 2)"),
      cell("up", "roundup(b, 1) + rounddown(b, 1)"),
      cell("choice", "if(and(a > 1, not(b > 0)), a * c, b)"),
      cell("roots", "sqrt(a) + power(a, 0.5) + exp(c) - ln(a)"),
      cell("nested", "a - (b - (c - a)) / (a * -b)"),
      cell("middle", "median(sold) + min(sold) - max(sold)"),
      cell("found", "lookup(3, rank, sold)"),
      cell("keyed", "sumif(rank, 4, sold) + sumif(rank, 99, sold)"),
      cell("weighted", "sumproduct(rows(sold, n-2, n), rows(rank, 1, 3)) / sum(rows(rank, 1, 3))"),
    ],
    tables: [
      {
        id: "t",
        title: "T",
        rowHead: "Row",
        rows: months,
        columns: [
          {
            name: "sold",
            label: "Sold",
            unit: "pounds",
            decimals: 2,
            parts: [{ from: 1, to: 12, role: "given", values: sales }],
          },
          column("rank", "t"),
          column("fromEnd", "n - t"),
          column("cumulative", "if(t = 1, sold, sum(rows(sold, 1, t)))"),
        ],
      },
    ],
  }),
};

/** Three years of months with a trend and a season, by every method. */
const history = {
  id: "bakery",
  title: "Bread sold",
  unit: "units",
  frequency: 12 as const,
  start: { year: 2023, period: 4 },
  values: Array.from(
    { length: 36 },
    (_, at) => 200 + 3 * at + 10 * ((at * 7) % 5) + (at % 12 === 8 ? 60 : 0),
  ),
};
for (const { id } of methods) {
  const made = methodSheet(id, history, {}, 6);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  sheets[id] = made.value;
}

const texts = Object.entries(sheets).map(([name, one]) => ({ ...toSpreadsheet(one).sheets[0]!, name }));
const workbook: SpreadsheetText = { sheets: texts };
const formulaCells = texts.flatMap(({ name, rows }) =>
  rows.flatMap((row, at) =>
    row.flatMap((one, across) => (one.kind === "formula" ? [{ name, at, across, ...one }] : [])),
  ),
);

describe("a worksheet of the engine, exported", () => {
  it("is read back with the engine's figures", async () => {
    const read = await readXlsxFile((await toXlsx(workbook)).slice().buffer);
    const values = Object.fromEntries(read.map(({ sheet: name, data }) => [name, data]));
    expect(formulaCells.length).toBeGreaterThan(1000);
    for (const { name, at, across, value, formula } of formulaCells) {
      expect([formula, values[name]![at]![across]]).toEqual([formula, value]);
    }
  });

  it.runIf(office)(
    "gives the engine's figures when a spreadsheet program works it out",
    { timeout: 60_000 },
    async () => {
      const calculated = await recalculate(withoutValues(await toXlsx(workbook)));
      const different = formulaCells.flatMap(({ name, at, across, value, formula }) => {
        const found = calculated[name]![at]![across];
        const agrees =
          typeof found === "number" && Math.abs(found - value!) <= 1e-9 * Math.max(1, Math.abs(value!));
        return agrees ? [] : [{ formula, value, found }];
      });
      expect(different).toEqual([]);
    },
  );

  it("goes into a CSV file with its figures, and with live formulas when they are asked for", () => {
    const [one] = texts;
    const rows = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, "")).data;
    const values = rows(toCsv({ sheets: [one!] }));
    const formulas = rows(toCsv({ sheets: [one!] }, { formulas: true }));
    for (const { name, at, across, value, formula } of formulaCells) {
      if (name !== one!.name) continue;
      expect(Number(values[at]![across])).toBe(value);
      expect(formulas[at]![across]).toBe(`=${formula!}`);
    }
  });
});
