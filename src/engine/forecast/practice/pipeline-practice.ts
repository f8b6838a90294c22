import type { RandomSource } from "#engine/measure";
import { pick, practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { customerName } from "../pipeline/example-names.ts";
import { coverageSheet } from "../pipeline/sheets/coverage-sheet.ts";
import { plainPipelineSheet } from "../pipeline/sheets/plain-pipeline-sheet.ts";

const firms = [
  "Aldermoor Fire Systems",
  "Penrose Dental Supplies",
  "Calder Valves",
  "Ashdown Office Furniture",
] as const;

/** Five deals to weight and add up, with the spread of the sum. */
export function weightedPipelinePractice(random: RandomSource): PracticeTemplate {
  const first = random.whole(0, 200);
  const deals = [0.6, 0.3, 0.8, 0.2, 0.5].map((chance, at) => ({
    name: customerName(first + at),
    value: 10_000 * (at + 2),
    chance,
  }));
  return practiceTemplate(
    plainPipelineSheet(deals),
    `${pick(random, firms)}: what its open deals are worth`,
    {
      columns: ["value", "chance", "weighted", "squares"],
      cells: ["openPipeline", "weightedPipeline", "sigma"],
      answers: { weighted: 1, openPipeline: 1, weightedPipeline: 1, squares: 1, sigma: 1 },
    },
    {
      parameters: [
        { name: "size", from: 8, to: 90, step: 2, each: 5 },
        { name: "percent", from: 10, to: 90, step: 10, each: 5 },
      ],
      fills: { value: "size[t] * 1000", chance: "percent[t] / 100" },
      constraints: [{ says: "chances differ", formula: "max(chance) - min(chance) > 0.3" }],
    },
  );
}

/** Whether enough is open for the rest of a target. */
export function coveragePractice(random: RandomSource): PracticeTemplate {
  return practiceTemplate(
    coverageSheet({ open: 200_000, target: 100_000, won: 20_000, winRate: 0.25 }),
    `${pick(random, firms)}: is enough open for the rest of the quarter?`,
    {
      columns: [],
      cells: [
        "target",
        "won",
        "open",
        "winRate",
        "remaining",
        "coverage",
        "needed",
        "openNeeded",
        "shortfall",
      ],
      answers: { remaining: 1, coverage: 1, needed: 1, openNeeded: 1, shortfall: 1 },
    },
    {
      parameters: [
        { name: "goal", from: 200, to: 600, step: 20 },
        { name: "done", from: 40, to: 160, step: 10 },
        { name: "pipe", from: 400, to: 1200, step: 20 },
        { name: "wins", oneOf: [0.2, 0.25, 0.16, 0.32, 0.4, 0.125] },
      ],
      fills: { target: "goal * 1000", won: "done * 1000", open: "pipe * 1000", winRate: "wins" },
      constraints: [
        { says: "much is still to be sold", formula: "target - won >= 80000" },
        { says: "there is a shortfall", formula: "(target - won) / winRate - open > 20000" },
      ],
    },
  );
}
