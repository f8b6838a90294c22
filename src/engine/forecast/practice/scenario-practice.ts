import type { RandomSource } from "#engine/measure";
import { pick, practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { scenarioSheet } from "../scenarios/scenario-sheet.ts";

const questions = [
  "Ravensby Builders’ Merchants: sales next year, in £ thousand",
  "Brightwater Cycles: sales of the spring range, in £ thousand",
  "Penrose Dental Supplies: sales after a rival’s launch, in £ thousand",
  "Merrow Coffee Roasters: sales if the new blend is listed, in £ thousand",
] as const;

/** Three scenarios to weigh: products, expected value, spread. */
export function scenarioPractice(random: RandomSource): PracticeTemplate {
  const sheet = scenarioSheet(
    [
      { name: "Best", probability: 0.2, value: 1300 },
      { name: "Base", probability: 0.5, value: 1000, base: true },
      { name: "Worst", probability: 0.3, value: 700 },
    ],
    { unit: "number", decimals: 1 },
  );
  return practiceTemplate(
    sheet,
    pick(random, questions),
    {
      columns: ["probability", "value", "weighted", "deviation", "weightedSquare"],
      cells: ["expected", "variance", "sigma"],
      answers: { weighted: 1, expected: 1, deviation: 1, weightedSquare: 1, variance: 1, sigma: 1 },
    },
    {
      parameters: [
        { name: "middle", from: 400, to: 1600, step: 20 },
        { name: "up", from: 10, to: 30, step: 5 },
        { name: "down", from: 15, to: 45, step: 5 },
        { name: "likely", oneOf: [0.4, 0.5, 0.55, 0.6] },
        { name: "good", oneOf: [0.1, 0.15, 0.2, 0.25] },
      ],
      fills: {
        probability: "if(t = 1, good, if(t = 2, likely, 1 - likely - good))",
        value: "if(t = 1, middle * (1 + up / 100), if(t = 2, middle, middle * (1 - down / 100)))",
      },
      constraints: [
        {
          says: "the expected value is not the base case",
          formula: "abs(sum(weighted) - value[2]) > 10",
        },
        { says: "nor the simple mean", formula: "abs(sum(weighted) - mean(value)) > 10" },
        { says: "the middle is the most likely", formula: "probability[2] > probability[3]" },
      ],
    },
  );
}
