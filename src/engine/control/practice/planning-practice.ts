import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { planningSheet } from "../sheets/planning-sheet.ts";

/** A price variance split into what the plan got wrong and what was done. */
export function planningPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: was the plan wrong, or the selling?`;
  const sheet = planningSheet(title, {
    side: "sales",
    original: 50,
    revised: 46,
    actual: 47,
    budgetUnits: 1_000,
    actualUnits: 1_100,
  });
  const givens = ["original", "revised", "actual", "budgetUnits", "actualUnits"];
  const asked = {
    columns: [],
    cells: [...givens, "planning", "operational", "total", "check"],
    answers: { planning: 1, operational: 1, total: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "planned", from: 20, to: 90, step: 2 },
      { name: "marketMove", oneOf: [-6, -5, -4, -3, 2, 3, 4] },
      { name: "ownMove", oneOf: [-2.5, -1.5, -1, 1, 2, 2.5] },
      { name: "units", from: 400, to: 3_000, step: 50 },
      { name: "moreUnits", oneOf: [-0.15, -0.1, -0.06, 0.08, 0.12, 0.2] },
    ],
    fills: {
      original: "planned",
      revised: "planned + marketMove",
      actual: "planned + marketMove + ownMove",
      budgetUnits: "units",
      actualUnits: "round(units * (1 + moreUnits), 0)",
    },
    constraints: [{ says: "the two do not cancel out", formula: "abs(total) > 100" }],
  });
}
