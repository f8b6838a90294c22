import type { RandomSource } from "#engine/measure";
import {
  column,
  countFigure,
  givenRows,
  pick,
  practiceTemplate,
  readSheet,
  workedCell,
  worked,
  type Figure,
  type PracticeTemplate,
} from "#engine/worksheet";

const pounds: Figure = { unit: "pounds", decimals: 0 };
const share: Figure = { unit: "percent", decimals: 0 };

const registers: readonly [readonly string[], ...(readonly string[])[]] = [
  ["A large account leaves", "Flour rises by 5%", "Leads stay away"],
  ["The tender is lost", "Castings come late", "Imports undercut"],
  ["Budgets are cut in March", "A free rival appears", "The new hire comes late"],
];

/**
 * Three risks of a register, scored and in pounds.
 *
 *   score = likelihood × impact
 *   expected loss = chance × sales at stake × margin
 */
export function riskPractice(random: RandomSource): PracticeTemplate {
  const title = "Score three risks, then put pounds beside them";
  const sheet = readSheet({
    id: "risks",
    version: 1,
    title,
    cells: [
      workedCell("all", "Expected loss, all three", pounds, "sum(expected)"),
      workedCell(
        "heaviest",
        "Row of the heaviest in pounds, 1 to 3",
        countFigure,
        "if(expected[1] > max(expected[2], expected[3]), 1, if(expected[2] > expected[3], 2, 3))",
      ),
    ],
    tables: [
      {
        id: "register",
        title: "The register",
        rowHead: "Risk",
        rows: [...pick(random, registers)],
        columns: [
          column("likelihood", "Likelihood", countFigure, [givenRows(1, [3, 2, 4])]),
          column("impact", "Impact", countFigure, [givenRows(1, [5, 4, 2])]),
          column("score", "Score", countFigure, [worked(1, 3, "likelihood * impact")], {
            slips: [
              {
                name: "Added",
                formula: "likelihood + impact",
                feedback: "The score multiplies the two.",
              },
            ],
          }),
          column("chance", "Chance", share, [givenRows(1, [0.4, 0.2, 0.6])]),
          column("stake", "Sales at stake", pounds, [givenRows(1, [240000, 90000, 40000])]),
          column("margin", "Contribution", share, [givenRows(1, [0.3, 0.35, 0.4])]),
          column("expected", "Expected loss", pounds, [worked(1, 3, "chance * stake * margin")], {
            slips: [
              {
                name: "Sales",
                formula: "chance * stake",
                feedback:
                  "That is the sales expected to be lost. What the firm loses is the contribution of them.",
              },
            ],
          }),
        ],
      },
    ],
  });
  const asked = {
    columns: ["likelihood", "impact", "score", "chance", "stake", "margin", "expected"],
    cells: ["all", "heaviest"],
    answers: { score: 1, expected: 1, all: 1, heaviest: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "rated", from: 1, to: 5, step: 1, each: 3 },
      { name: "hits", from: 2, to: 5, step: 1, each: 3 },
      { name: "sold", from: 20_000, to: 300_000, step: 10_000, each: 3 },
      { name: "kept", from: 0.25, to: 0.5, step: 0.05, each: 3 },
    ],
    fills: {
      likelihood: "rated[t]",
      impact: "hits[t]",
      // A step of likelihood stands for a fifth, so that the chance is in keeping with it.
      chance: "rated[t] * 0.2 - 0.1",
      stake: "sold[t]",
      margin: "kept[t]",
    },
    constraints: [
      {
        says: "the heaviest stands out",
        formula:
          "min(abs(expected[1] - expected[2]), abs(expected[2] - expected[3]), abs(expected[1] - expected[3])) > 1500",
      },
      { says: "the scores differ", formula: "max(score) - min(score) >= 3" },
    ],
  });
}
