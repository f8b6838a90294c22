import { refuse, type Result } from "#engine/measure";
import {
  column,
  givenCell,
  givenRows,
  percentFigure,
  readSheet,
  worked,
  workedCell,
  type Cell,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import { checkScenarios } from "./check-scenarios.ts";
import type { Scenario } from "./scenario.ts";

function totals(figure: Figure, base: number): Cell[] {
  return [
    workedCell("total", "Probabilities together", percentFigure, "sum(probability)"),
    workedCell("expected", "Expected value", figure, "sum(weighted)", {
      symbol: "EV",
      slips: [
        {
          name: "simple mean",
          formula: "mean(value)",
          feedback:
            "That is the simple mean, as if every scenario were equally likely. Weight each figure by its probability.",
        },
        {
          name: "most likely taken",
          formula: `value[${String(base)}]`,
          feedback: "That is the most likely scenario alone. The expected value weighs the others in too.",
        },
        {
          name: "whole per cents",
          formula: "100 * sum(weighted)",
          feedback: "The probabilities were taken as whole per cents. 20% is 0.2.",
        },
      ],
    }),
    workedCell("variance", "Variance", { ...figure, unit: "number" }, "sum(weightedSquare)", {
      symbol: "σ²",
    }),
    workedCell("sigma", "Spread (standard deviation)", figure, "sqrt(variance)", {
      symbol: "σ",
      slips: [
        {
          name: "variance taken",
          formula: "variance",
          feedback: "That is the variance. The spread is its square root, in the unit of the figures.",
        },
        {
          name: "range taken",
          formula: "max(value) - min(value)",
          feedback: "That is the range, which the two ends alone decide. The spread weighs every scenario.",
        },
      ],
    }),
    workedCell("lowest", "Lowest", figure, "min(value)"),
    workedCell("highest", "Highest", figure, "max(value)"),
    workedCell("range", "Range", figure, "highest - lowest"),
    workedCell("baseValue", "Base case", figure, `value[${String(base)}]`),
  ];
}

/**
 * Scenarios as a worksheet: probability × value, distance from the expected value, its square, and the totals.
 *
 *   expected = Σ probability × value;  spread = √Σ probability × (value − expected)²
 *
 * `figure` says how values are written; `floor` is what the downside is measured from, the base case when left out.
 * Refuses what `scenarioValue` refuses.
 * @example
 * scenarioSheet([{ name: "Best", probability: 0.5, value: 2 }, { name: "Base", probability: 0.5, value: 1, base: true }], { unit: "number", decimals: 2 }).ok // => true
 */
export function scenarioSheet(scenarios: readonly Scenario[], figure: Figure, floor?: number): Result<Sheet> {
  const problems = checkScenarios(scenarios);
  if (problems.length > 0) return refuse(...problems);
  const n = scenarios.length;
  const base = scenarios.findIndex((one) => one.base) + 1;
  const label = "What the downside is measured from";
  return readSheet({
    id: "scenarios",
    version: 1,
    title: "Expected value and spread",
    cells: [
      ...totals(figure, base),
      floor === undefined
        ? workedCell("floor", label, figure, "baseValue")
        : givenCell("floor", label, figure, floor),
      workedCell("chanceBelow", "Chance of less", percentFigure, "sum(below)"),
      workedCell("shortfall", "Expected shortfall", figure, "sum(missed)"),
    ],
    tables: [
      {
        id: "scenarios",
        title: "Scenarios",
        rowHead: "Scenario",
        rows: scenarios.map(({ name }) => name),
        columns: [
          column(
            "probability",
            "Probability",
            percentFigure,
            [
              givenRows(
                1,
                scenarios.map(({ probability }) => probability),
              ),
            ],
            { symbol: "p" },
          ),
          column(
            "value",
            "Figure",
            figure,
            [
              givenRows(
                1,
                scenarios.map(({ value }) => value),
              ),
            ],
            { symbol: "v" },
          ),
          column("weighted", "Probability × figure", figure, [worked(1, n, "probability * value")], {
            slips: [
              {
                name: "whole per cents",
                formula: "100 * probability * value",
                feedback: "The probability was taken as whole per cents. 20% is 0.2.",
              },
            ],
          }),
          column(
            "deviation",
            "Distance from the expected value",
            figure,
            [worked(1, n, "value - expected")],
            {
              slips: [
                {
                  name: "from the simple mean",
                  formula: "value - mean(value)",
                  feedback: "Measure the distance from the expected value, not from the simple mean.",
                },
              ],
            },
          ),
          column(
            "weightedSquare",
            "Probability × distance²",
            { ...figure, unit: "number" },
            [worked(1, n, "probability * deviation ^ 2")],
            {
              slips: [
                {
                  name: "probability left out",
                  formula: "deviation ^ 2",
                  feedback: "Weight the squared distance by the probability.",
                },
                {
                  name: "probability squared too",
                  formula: "(probability * deviation) ^ 2",
                  feedback: "Square the distance alone, then multiply by the probability.",
                },
              ],
            },
          ),
          column("below", "Probability, where less than the floor", percentFigure, [
            worked(1, n, "if(value < floor, probability, 0)"),
          ]),
          column("missed", "Probability × what is missing to the floor", figure, [
            worked(1, n, "probability * max(0, floor - value)"),
          ]),
        ],
      },
    ],
  });
}
