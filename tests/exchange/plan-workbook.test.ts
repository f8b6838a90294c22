import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { planFrom, type Plan } from "#engine/plan";
import { exampleActivity } from "#engine/targets";
import { toXlsx } from "#exchange/spreadsheet";
import { planWorkbook } from "#exercises/plan-one-page/plan-workbook.ts";
import { readContent } from "../../src/content-model/read-content.ts";
import { firm } from "../engine/targets/concrete-firm.ts";
import { office, recalculate, withoutValues } from "./spreadsheet-program.ts";

const { entries } = readContent(fileURLToPath(new URL("../..", import.meta.url)));
const thornhay = entries.find(({ collection, data }) => collection === "plans" && data["id"] === "thornhay");
/** A whole plan that cites a set of targets with its cascade and the activity behind it. */
const plan = planFrom({
  ...(thornhay!.data["plan"] as Plan),
  targetSets: [
    {
      id: "target-set-1",
      title: "Craft: [2026/27]",
      cascade: firm(),
      activity: { ...exampleActivity, measures: [] },
    },
  ],
});

describe("a plan as a workbook", () => {
  const workbook = planWorkbook(plan);

  it("has budget, actions, case, cascade and activity, by names that a spreadsheet takes", () => {
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual([
      "Budget",
      "Actions",
      "Two telephone mornings a wee",
      "Cascade Craft 2026 27",
      "Activity Craft 2026 27",
    ]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  });

  it.runIf(office)(
    "comes to the same when a spreadsheet program calculates it",
    { timeout: 60_000 },
    async () => {
      const calculated = await recalculate(withoutValues(await toXlsx(workbook)));
      for (const { name, rows } of workbook.sheets) {
        const formulas = rows.flatMap((row, at) =>
          row.flatMap((cell, across) => (cell.kind === "formula" ? [{ at, across, ...cell }] : [])),
        );
        expect(formulas.length, name).toBeGreaterThan(0);
        const different = formulas.flatMap(({ at, across, value, formula }) => {
          const found = calculated[name]?.[at]?.[across];
          const agrees =
            typeof found === "number" && Math.abs(found - value!) <= 1e-9 * Math.max(1, Math.abs(value!));
          return agrees ? [] : [{ formula, value, found }];
        });
        expect(different, name).toEqual([]);
      }
    },
  );
});
