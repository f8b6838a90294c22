import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { flexedSheet } from "../sheets/flexed-sheet.ts";

/** A quarter’s budget flexed to what was sold, and both variances of every line. */
export function flexedPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: the budget for what was sold`;
  const units = { budgetUnits: 2_000, actualUnits: 2_300 };
  const sheet = flexedSheet(title, [
    { name: "Sales", kind: "revenue", budget: 100_000, actual: 110_000, ...units },
    { name: "Goods sold", kind: "variable", budget: 60_000, actual: 70_500, ...units },
    { name: "Commission and carriage", kind: "variable", budget: 8_000, actual: 9_500, ...units },
    { name: "Salaries and vans", kind: "fixed", budget: 20_000, actual: 20_800 },
  ]);
  const asked = {
    columns: ["budgetUnits", "actualUnits", "budget", "flexed", "actual", "activity", "spending"],
    cells: ["profitBudget", "profitFlexed", "profitActual", "activityTotal", "spendingTotal", "check"],
    answers: { flexed: 1, activity: 1, spending: 1, profitFlexed: 1, activityTotal: 1, spendingTotal: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "planned", from: 1_000, to: 4_000, step: 100 },
      { name: "more", oneOf: [-0.15, -0.1, 0.05, 0.1, 0.15, 0.2] },
      { name: "priced", from: 30, to: 80, step: 2 },
      { name: "paid", from: 0.96, to: 1.06, step: 0.02, each: 4 },
      { name: "fixedCost", from: 12_000, to: 30_000, step: 1_000 },
    ],
    fills: {
      budgetUnits: "planned",
      actualUnits: "round(planned * (1 + more), 0)",
      budget:
        "if(t = 1, planned * priced, if(t = 2, planned * priced * 0.6, if(t = 3, planned * priced * 0.08, fixedCost)))",
      actual:
        "round(paid[t] * if(t = 4, fixedCost, (1 + more) * planned * priced * if(t = 1, 1, if(t = 2, 0.6, 0.08))) + 10 * t, 0)",
    },
    constraints: [
      { says: "activity matters to profit", formula: "abs(activityTotal) > 300" },
      { says: "so does spending", formula: "abs(spendingTotal) > 300" },
    ],
  });
}
