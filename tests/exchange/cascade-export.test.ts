import {
  cascadeSheet,
  lockCell,
  quotaSheet,
  workCascade,
  workloadSheet,
  type Territories,
} from "#engine/targets";
import { evaluateSheet, toSpreadsheet, type Sheet, type SpreadsheetText } from "#engine/worksheet";
import { toXlsx } from "#exchange/spreadsheet";
import { describe, expect, it } from "vitest";
import { firm } from "../engine/targets/concrete-firm.ts";
import { office, recalculate, withoutValues } from "./spreadsheet-program.ts";

function value<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** £2.4m over four regions, twelve people and twelve months, with two figures locked. */
const one = value(lockCell(firm(), ["North", "Person 1", "2027-06"], 20_000_00));
const two = value(lockCell(one.cascade, ["South"], 500_000_00));
const cascade = value(cascadeSheet(two.cascade, two.node));

const territories: Territories = {
  title: "Territories",
  unit: "pounds",
  amount: 2_400_000_00,
  step: 1_000_00,
  expected: 2_300_000_00,
  variation: 0.12,
  adjusted: true,
  territories: [
    { name: "North", potential: 4_100_000, calls: 1200 },
    { name: "Midlands", potential: 3_300_000, calls: 980 },
    { name: "South", potential: 2_700_000, calls: 610 },
  ],
  callsPerDay: 4,
  daysPerYear: 230,
  classes: [
    { name: "A", accounts: 50, calls: 24 },
    { name: "B", accounts: 150, calls: 12 },
    { name: "C", accounts: 400, calls: 4 },
  ],
  reps: [],
  areas: [],
};

const named: [string, Sheet][] = [
  ["cascade", cascade],
  ["quotas", value(quotaSheet(territories))],
  ["workload", value(workloadSheet(territories))],
];
const texts = named.map(([name, sheet]) => ({ ...toSpreadsheet(sheet).sheets[0]!, name }));
const workbook: SpreadsheetText = { sheets: texts };
const formulaCells = texts.flatMap(({ name, rows }) =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, across) => (cell.kind === "formula" ? [{ name, at, across, ...cell }] : [])),
  ),
);

describe("a cascade of £2.4m with two figures locked", () => {
  it("says that it sums, holds its locks, and shows the same totals as the engine", () => {
    const worked = evaluateSheet(cascade);
    expect(worked.problems).toEqual([]);
    expect(worked.value("sums")).toBe(1);
    expect(worked.value("difference")).toBe(0);
    expect(worked.value("passedDown")).toBe(2_400_000);
    const south = two.node.children.findIndex(({ name }) => name === "South") + 1;
    expect(worked.value(`groupTotal[${String(south)}]`)).toBe(500_000);
    const people = two.node.children.flatMap((region) => region.children);
    people.forEach(({ amount }, at) => expect(worked.value(`total[${String(at + 1)}]`)).toBe(amount / 100));
  });

  it.runIf(office)(
    "gives the same figures when a spreadsheet program works it out",
    { timeout: 60_000 },
    async () => {
      const calculated = await recalculate(withoutValues(await toXlsx(workbook)));
      const different = formulaCells.flatMap(({ name, at, across, value: own, formula }) => {
        const found = calculated[name]![at]![across];
        const agrees =
          typeof found === "number" && Math.abs(found - own!) <= 1e-9 * Math.max(1, Math.abs(own!));
        return agrees ? [] : [{ name, formula, own, found }];
      });
      expect(formulaCells.length).toBeGreaterThan(60);
      expect(different).toEqual([]);
    },
  );

  it("refuses months that stand above another level, and takes a cascade without months", () => {
    const turned = firm({ levels: ["month", "region"] });
    expect(cascadeSheet(turned, value(workCascade(turned)))).toMatchObject({
      problems: [{ code: "cascade-sheet-months" }],
    });
    const plain = firm({ levels: ["region", "person"] });
    const sheet = value(cascadeSheet(plain, value(workCascade(plain))));
    expect(evaluateSheet(sheet).value("sums")).toBe(1);
  });
});
