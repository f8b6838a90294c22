import { argumentFindings, ways } from "#engine/forecast";
import { toXlsx } from "#exchange/spreadsheet";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/exercises/method-choice/choice-table.ts";
import { choiceWorkbook } from "../../src/exercises/method-choice/choice-workbook.ts";
import { office, recalculate, withoutValues } from "./spreadsheet-program.ts";

const values = Array.from({ length: 48 }, (_, at) => 100 + at + 20 * Math.sin((at * Math.PI) / 6));
const choice = {
  title: "Which way to forecast Kerbs",
  series: {
    id: "k",
    title: "Kerbs",
    unit: "£",
    frequency: 12 as const,
    start: { year: 2022, period: 4 },
    values,
  },
  methods: ["seasonal-naive", "holt-winters-additive", "delphi"],
  hold: 12,
  stage: null,
  level: 4 as const,
  argument: '=HYPERLINK("http://x")\n\nI recommend Holt–Winters, because the season repeats.',
};
const chosen = ways.filter(({ id }) => choice.methods.includes(id));
const table = layOut(choice, chosen, []);
if (!table.ok) throw new Error("the table cannot be laid out");
const findings = argumentFindings(choice.argument, { ways: chosen, figures: table.value.figures, level: 4 });
const workbook = choiceWorkbook(choice, table.value, chosen, findings);
const formulas = workbook.sheets.flatMap(({ name, rows }) =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, across) =>
      cell.kind === "formula" ? [{ name, at, across, value: cell.value ?? 0 }] : [],
    ),
  ),
);

describe("the choice of a method as a workbook", () => {
  it("has the ways, the argument as text, what is seen in it, and the test in formulas", () => {
    const [first, test] = workbook.sheets;
    const words = first!.rows.flat().map(({ text = "" }) => text);
    expect(words).toContain("by judgement");
    expect(words).toContain("I recommend Holt–Winters, because the season repeats.");
    expect(words.some((one) => one.startsWith("Missing. "))).toBe(true);
    expect(test!.rows.at(-2)?.filter(({ kind }) => kind === "formula")).toHaveLength(2);
    expect(first!.rows.flat().filter(({ kind }) => kind === "formula")).toHaveLength(2);
  });

  it.runIf(office)(
    "comes out the same when a spreadsheet program works its formulas",
    { timeout: 60_000 },
    async () => {
      const worked = await recalculate(withoutValues(await toXlsx(workbook)));
      for (const { name, at, across, value } of formulas)
        expect(Number(worked[name]?.[at]?.[across]), `${name} ${String(at)}`).toBeCloseTo(value, 2);
    },
  );
});
