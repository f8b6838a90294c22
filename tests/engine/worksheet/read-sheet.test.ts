import { describe, expect, it } from "vitest";
import { readSheet } from "#engine/worksheet";
import { smoothing, variance } from "./sheets.ts";

type Change = (sheet: typeof smoothing) => unknown;
const changed = (change: Change): unknown => {
  const sheet = structuredClone(smoothing);
  change(sheet);
  return sheet;
};

describe("reading a sheet", () => {
  it("gives back what it was given", () => {
    expect(readSheet(JSON.parse(JSON.stringify(variance)))).toEqual({ ok: true, value: variance });
  });

  const cases: [string, Change, Record<string, unknown>][] = [
    [
      "an unknown field",
      (sheet) => Object.assign(sheet.cells[0]!, { colour: "red" }),
      { code: "sheet-shape", where: "cells alpha", write: expect.stringContaining("colour") },
    ],
    [
      "a role that is none",
      (sheet) => Object.assign(sheet.cells[0]!, { role: "guess" }),
      { code: "sheet-shape", where: "cells alpha role", write: "Write given, formula or answer" },
    ],
    [
      "a name that formulas cannot hold",
      (sheet) => (sheet.cells[0]!.name = "my name"),
      { code: "sheet-shape", where: "cells my name name" },
    ],
    ["a name taken twice", (sheet) => (sheet.cells[1]!.name = "sold"), { code: "name-taken", where: "sold" }],
    [
      "a name with a meaning of its own",
      (sheet) => (sheet.cells[1]!.name = "sum"),
      { code: "name-reserved", where: "sum" },
    ],
    [
      "an unknown name",
      (sheet) => (sheet.cells[1]!.formula = "alpha * solt[n]"),
      { code: "name-unknown", where: "next", name: "solt" },
    ],
    [
      "an unknown function",
      (sheet) => (sheet.cells[1]!.formula = "average(sold)"),
      { code: "function-unknown", where: "next", name: "average" },
    ],
    [
      "too many arguments",
      (sheet) => (sheet.cells[1]!.formula = "sqrt(1, 2)"),
      { code: "argument-count", where: "next", least: 1, most: 1, have: 2 },
    ],
    [
      "a column where one figure is wanted",
      (sheet) => (sheet.cells[1]!.formula = "alpha * sold"),
      { code: "row-needed", where: "next", name: "sold" },
    ],
    [
      "a range where one figure is wanted",
      (sheet) => (sheet.cells[1]!.formula = "1 + rows(sold, 1, 2)"),
      { code: "figure-wanted", where: "next" },
    ],
    [
      "a comparison where a figure is wanted",
      (sheet) => (sheet.cells[1]!.formula = "alpha < 1"),
      { code: "figure-wanted", where: "next", have: "test" },
    ],
    [
      "a figure where a yes or no is wanted",
      (sheet) => (sheet.cells[1]!.formula = "if(alpha, 1, 2)"),
      { code: "test-wanted", where: "next" },
    ],
    [
      "this row's number in a cell",
      (sheet) => (sheet.cells[1]!.formula = "sold[t]"),
      { code: "row-name-outside-table", where: "next" },
    ],
    [
      "a row of what is a cell",
      (sheet) => (sheet.cells[1]!.formula = "alpha[1]"),
      { code: "not-a-column", where: "next" },
    ],
    [
      "a formula that cannot be read",
      (sheet) => (sheet.cells[1]!.formula = "alpha *"),
      { code: "formula-unreadable", where: "next" },
    ],
    ["no formula", (sheet) => delete sheet.cells[1]!.formula, { code: "formula-missing", where: "next" }],
    [
      "too few values",
      (sheet) => sheet.tables[0]!.columns[0]!.parts[0]!.values!.pop(),
      { code: "values-count", where: "sold[1]", have: 5, need: 6 },
    ],
    [
      "a part beyond the table",
      (sheet) => (sheet.tables[0]!.columns[1]!.parts[1]!.to = 9),
      { code: "part-outside", where: "forecast[3]", rows: 6 },
    ],
    [
      "parts that overlap",
      (sheet) => (sheet.tables[0]!.columns[1]!.parts[1]!.from = 2),
      { code: "parts-overlap", where: "forecast[2]", row: 2 },
    ],
    [
      "a slip that names nothing",
      (sheet) => (sheet.tables[0]!.columns[1]!.slips![0]!.formula = "beta"),
      { code: "name-unknown", where: "forecast", slip: "Weights swapped" },
    ],
  ];
  it.each(cases)("refuses %s, naming where", (_, change, problem) => {
    const read = readSheet(changed(change));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems[0]).toMatchObject(problem);
  });

  it.each([null, 5, "sheet", [], {}])("refuses %j without throwing", (raw) => {
    expect(readSheet(raw)).toMatchObject({ ok: false });
  });

  it("refuses to ask for more figures than anybody would enter", () => {
    const sheet = structuredClone(smoothing);
    const table = sheet.tables[0]!;
    table.rows = Array.from({ length: 3000 }, (_, at) => String(at));
    table.columns = [
      { ...table.columns[1]!, slips: [], parts: [{ from: 1, to: 3000, role: "answer", formula: "t" }] },
    ];
    sheet.cells = [];
    expect(readSheet(sheet)).toMatchObject({
      ok: false,
      problems: [{ code: "answers-too-many", have: 3000 }],
    });
  });
});
