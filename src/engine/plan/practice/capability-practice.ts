import type { RandomSource } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  pick,
  practiceTemplate,
  readSheet,
  workedCell,
  worked,
  type Figure,
  type PracticeTemplate,
} from "#engine/worksheet";

const share: Figure = { unit: "percent", decimals: 0 };
const tenth: Figure = { unit: "number", decimals: 1 };

const activities: readonly [readonly string[], ...(readonly string[])[]] = [
  ["First visits", "Answering leads", "Repeat orders by telephone"],
  ["Surveying a plant", "Quoting in time", "Advice at the counter"],
  ["Demonstrations", "Trials with the customer’s list", "Calls at renewal"],
];

/**
 * Gaps of three activities, and what today's rates make of a target.
 *
 *   gap = criticality × (maturity needed − maturity now)
 *   won = visits × the person's own rate
 */
export function capabilityPractice(random: RandomSource): PracticeTemplate {
  const title = "Rank the gaps, then see what caps the target";
  const sheet = readSheet({
    id: "capability",
    version: 1,
    title,
    cells: [
      givenCell("target", "Target", countFigure, 40),
      workedCell("reached", "Won at the rates of today", tenth, "sum(won)"),
      workedCell("short", "Short of the target", tenth, "target - reached"),
    ],
    tables: [
      {
        id: "activities",
        title: "Each from 1 to 5",
        rowHead: "Activity",
        rows: [...pick(random, activities)],
        columns: [
          column("performance", "Performance", countFigure, [givenRows(1, [4, 2, 3])]),
          column("maturity", "Maturity", countFigure, [givenRows(1, [2, 1, 3])]),
          column("needed", "Maturity needed", countFigure, [givenRows(1, [4, 4, 4])]),
          column("criticality", "Criticality", countFigure, [givenRows(1, [5, 4, 2])]),
          column("gap", "Gap", countFigure, [worked(1, 3, "criticality * (needed - maturity)")], {
            slips: [
              {
                name: "Performance in place of maturity",
                formula: "criticality * (needed - performance)",
                feedback:
                  "You took performance. What is done well by chance may not be done next month: take maturity.",
              },
              {
                name: "Not weighed",
                formula: "needed - maturity",
                feedback: "That is the distance alone. Weigh it by how much hangs on the activity.",
              },
            ],
          }),
        ],
      },
      {
        id: "people",
        title: "Visits and what each of three people wins",
        rowHead: "Person",
        rows: ["The first", "The second", "The third"],
        columns: [
          column("visits", "Visits", countFigure, [givenRows(1, [60, 60, 40])]),
          column("rate", "Won", share, [givenRows(1, [0.25, 0.2, 0.15])]),
          column("won", "Customers", tenth, [worked(1, 3, "visits * rate")]),
        ],
      },
    ],
  });
  const asked = {
    columns: ["performance", "maturity", "needed", "criticality", "gap", "visits", "rate", "won"],
    cells: ["target", "reached", "short"],
    answers: { gap: 1, won: 1, reached: 1, short: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "done", from: 1, to: 5, step: 1, each: 3 },
      { name: "settled", from: 1, to: 3, step: 1, each: 3 },
      { name: "wanted", from: 3, to: 5, step: 1, each: 3 },
      { name: "hangs", from: 2, to: 5, step: 1, each: 3 },
      { name: "made", from: 30, to: 80, step: 10, each: 3 },
      { name: "wins", from: 0.1, to: 0.35, step: 0.01, each: 3 },
      { name: "above", from: 2, to: 8, step: 1 },
    ],
    fills: {
      performance: "done[t]",
      maturity: "settled[t]",
      needed: "wanted[t]",
      criticality: "hangs[t]",
      visits: "made[t]",
      rate: "wins[t]",
      target: "roundup(made[1] * wins[1] + made[2] * wins[2] + made[3] * wins[3]) + above",
    },
    constraints: [
      { says: "the gaps differ", formula: "max(gap) - min(gap) >= 3" },
      { says: "every activity has a gap", formula: "min(gap) > 0" },
      { says: "maturity is not performance throughout", formula: "abs(performance[1] - maturity[1]) > 0" },
      { says: "the people differ", formula: "max(rate) - min(rate) > 0.06" },
    ],
  });
}
