import {
  adjustmentsSheet,
  combinationSheet,
  compositeSheet,
  delphiSheet,
  intentionsSheet,
  modelSheet,
  scenarioSheet,
  signsSheet,
  tornadoSheet,
} from "#engine/forecast";
import { activitySheet, capacitySheet, exampleActivity, exampleCapacity } from "#engine/targets";
import { toSpreadsheet, type Sheet, type SpreadsheetText } from "#engine/worksheet";
import { toXlsx } from "#exchange/spreadsheet";
import { describe, expect, it } from "vitest";
import { examplePanel } from "../../src/exercises/panel/example-panel.ts";
import {
  adjustmentsOf,
  pairsOf,
  repsOf,
  shrinkageOf,
  surveyOf,
} from "../../src/exercises/panel/panel-results.ts";
import { assumptionSheet } from "../../src/exercises/scenarios/assumption-sheet.ts";
import { readWork } from "../../src/exercises/scenarios/read-work.ts";
import { exampleWork } from "../../src/exercises/scenarios/scenario-start.ts";
import { office, recalculate, withoutValues } from "./spreadsheet-program.ts";

function value<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const rounds = [
  [900, 480, 610, 700, 520, 1200, 655, 590],
  [760, 560, 620, 680, 575, 900, 640, 610],
  [700, 600, 625, 660, 600, 720, 640, 615],
];
const people = rounds[0]!.map((_, at) => `Person ${String(at + 1)}`);
const work = { ...exampleWork(), scenarios: exampleWork().scenarios.map((one) => ({ ...one })) };
work.scenarios[0]!.sign.reading = "181";
work.scenarios[2]!.sign.reading = "130";
const read = readWork(work);
const model = value(read.model!);
const pounds = { unit: "pounds", decimals: 0 } as const;

const sheets: [string, Sheet][] = [
  ["delphi", value(delphiSheet(people, rounds, "mirrors"))],
  [
    "composite",
    value(
      compositeSheet(
        repsOf(examplePanel),
        examplePanel.composite.periods,
        shrinkageOf(examplePanel),
        "mirrors",
      ),
    ),
  ],
  [
    "intentions",
    value(
      intentionsSheet(
        surveyOf(examplePanel),
        examplePanel.intentions.scale.map(([says = ""]) => says),
        "mirrors",
      ),
    ),
  ],
  [
    "combination",
    value(
      combinationSheet(
        { judgement: 640, statistical: 580 },
        pairsOf(examplePanel),
        pairsOf(examplePanel).map((_, at) => `Occasion ${String(at + 1)}`),
        "mirrors",
      ),
    ),
  ],
  ["adjustments", value(adjustmentsSheet(adjustmentsOf(examplePanel), "units"))],
  ["expected value", value(scenarioSheet(read.scenarios, pounds, read.needed))],
  ["tornado", value(tornadoSheet(model, pounds))],
  ["signs", value(signsSheet(read.scenarios, read.signs))],
  [
    "model",
    value(
      modelSheet(
        model,
        work.scenarios.map(({ name }, at) => ({ name, values: read.values[at] ?? {} })),
        pounds,
      ),
    ),
  ],
  ["activity", value(activitySheet(exampleActivity))],
  ["capacity", value(capacitySheet(exampleCapacity))],
];

const workbook: SpreadsheetText = {
  sheets: [
    ...sheets.map(([name, sheet]) => {
      const text = toSpreadsheet(sheet).sheets;
      if (text.length !== 1) throw new Error(`${name} has ${String(text.length)} sheets`);
      return { ...text[0]!, name };
    }),
    assumptionSheet(work, read),
  ],
};
const formulas = workbook.sheets.flatMap(({ name, rows }) =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, across) => (cell.kind === "formula" ? [{ name, at, across, ...cell }] : [])),
  ),
);

describe("panels, scenarios, activity and capacity, exported", () => {
  it("each has formulas, the Delphi panel by order of size, and the assumptions beside their drivers", () => {
    const named = new Set(formulas.map(({ name }) => name));
    expect([...named].sort()).toEqual(sheets.map(([name]) => name).sort());
    expect(formulas.some(({ formula }) => formula?.includes("SMALL("))).toBe(true);
    const log = workbook.sheets.at(-1)!;
    expect(log.rows.length).toBe(work.assumptions.length + 1);
    const words = log.rows[1]!.map((cell) => (cell.kind === "text" ? cell.text : ""));
    expect(words.slice(1, 6)).toEqual(["Homes begun in the area", "420", "540", "620", "£411,474"]);
    expect(words.slice(-3)).toEqual(["at most", "115", "131"]);
  });

  it.runIf(office)(
    "give the engine’s figures when a spreadsheet program works them out",
    { timeout: 90_000 },
    async () => {
      const calculated = await recalculate(withoutValues(await toXlsx(workbook)));
      const different = formulas.flatMap(({ name, at, across, value: own, formula }) => {
        const found = calculated[name]![at]![across];
        const agrees =
          typeof found === "number" && Math.abs(found - own!) <= 1e-9 * Math.max(1, Math.abs(own!));
        return agrees ? [] : [{ name, formula, own, found }];
      });
      expect(different).toEqual([]);
      const expected = value(read.value).expected;
      const all = calculated["expected value"]!.flat();
      expect(all.some((one) => typeof one === "number" && Math.abs(one - expected) < 1e-6)).toBe(true);
      const swings = value(read.tornado!).bars.map(({ swing }) => swing);
      const drawn = calculated["tornado"]!.flat().filter((one) => typeof one === "number");
      for (const swing of swings) expect(drawn.some((one) => Math.abs(one - swing) < 1e-6)).toBe(true);
      // The middle of the last round: 600, 600, 615, 625, 640, 660, 700, 720.
      expect(calculated["delphi"]!.flat()).toContain(632.5);
    },
  );
});
