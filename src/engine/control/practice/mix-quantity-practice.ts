import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { pick, practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { salesSheet } from "../sheets/sales-sheet.ts";

const ranges: readonly [readonly string[], ...(readonly string[])[]] = [
  ["Standard", "Plus", "Professional"],
  ["Small", "Medium", "Large"],
  ["Starter pack", "Refill", "Service visit"],
];

/** Mix and quantity of three products at standard contribution. */
export function mixQuantityPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: mix and quantity`;
  const lines = pick(random, ranges).map((name, at) => ({
    name,
    budgetUnits: [800, 500, 200][at] ?? 0,
    budgetPrice: [20, 34, 60][at] ?? 0,
    cost: [14, 20, 33][at] ?? 0,
    actualUnits: [700, 640, 220][at] ?? 0,
    actualPrice: [19, 34, 62][at] ?? 0,
  }));
  const asked = {
    columns: [
      "budgetUnits",
      "budgetPrice",
      "cost",
      "actualUnits",
      "actualPrice",
      "value",
      "budget",
      "standardUnits",
      "mix",
      "quantity",
    ],
    cells: ["budgetTotalUnits", "actualTotalUnits", "averageValue", "quantityTotal", "mixTotal"],
    answers: { standardUnits: 1, mix: 1, quantity: 1, averageValue: 1, mixTotal: 1, quantityTotal: 1 },
  };
  return practiceTemplate(salesSheet(title, lines), title, asked, {
    parameters: [
      { name: "planned", from: 200, to: 1_800, step: 50, each: 3 },
      { name: "priced", from: 18, to: 72, step: 2, each: 3 },
      { name: "costShare", from: 0.5, to: 0.75, step: 0.05, each: 3 },
      { name: "moreUnits", from: -0.3, to: 0.4, step: 0.05, each: 3 },
      { name: "dearer", oneOf: [-2, -1, -0.5, 0.5, 1, 2], each: 3 },
    ],
    fills: {
      budgetUnits: "planned[t]",
      budgetPrice: "priced[t]",
      cost: "round(priced[t] * costShare[t], 2)",
      actualUnits: "round(planned[t] * (1 + moreUnits[t]), 0)",
      actualPrice: "priced[t] + dearer[t]",
    },
    constraints: [
      { says: "the mix matters", formula: "abs(mixTotal) > 400" },
      { says: "the quantity matters", formula: "abs(quantityTotal) > 400" },
      {
        says: "each line is off the budget’s mix",
        formula:
          "min(abs(actualUnits[1] - standardUnits[1]), abs(actualUnits[2] - standardUnits[2]), abs(actualUnits[3] - standardUnits[3])) > 12",
      },
    ],
  });
}
