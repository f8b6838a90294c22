import type { RandomSource } from "#engine/measure";
import {
  column,
  countFigure,
  type Figure,
  givenCell,
  givenRows,
  practiceTemplate,
  readSheet,
  worked,
  type PracticeTemplate,
} from "#engine/worksheet";
import { sellingFirm } from "./selling-firms.ts";

const cases: Figure = { unit: "units", decimals: 0 };
const index: Figure = { unit: "ratio", decimals: 3 };

/** How many of the three lost more by rounding down than this one: an equal loss counts for the one above. */
const rank = [1, 2, 3]
  .map((row) => `if(exact[${String(row)}] - floor[${String(row)}] > exact - floor + 0.000001, 1, 0)`)
  .join(" + ");

/** A year's target by quarter, with the season, and by person, in whole cases that sum. */
export function cascadePractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: a target by quarter and by person`;
  const sheet = readSheet({
    id: "practice-target-cascade",
    version: 1,
    title,
    cells: [givenCell("target", "Target for the year, in cases", cases, 1000)],
    tables: [
      {
        id: "quarters",
        title: "By quarter",
        rowHead: "Quarter",
        rows: ["Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"],
        columns: [
          column(
            "raw",
            "Raw index",
            { unit: "ratio", decimals: 2 },
            [givenRows(1, [0.63, 0.93, 1.45, 1.15])],
            {
              note: "From past years. They do not average 1 yet.",
            },
          ),
          column("normal", "Index", index, [worked(1, 4, "raw / mean(raw)")], {
            note: "To three decimals, so that the four average 1.",
            slips: [
              {
                name: "index not normalised",
                formula: "raw",
                feedback:
                  "Divide each raw index by the mean of the four. As they are, the quarters would not sum to the year.",
              },
            ],
          }),
          column(
            "phased",
            "Target of the quarter",
            { ...cases, decimals: 1 },
            [worked(1, 4, "target / 4 * normal")],
            {
              note: "To one decimal.",
              slips: [
                {
                  name: "a quarter of the year each",
                  formula: "target / 4",
                  feedback: "That leaves the season out. Multiply by the index of the quarter.",
                },
                {
                  name: "raw index used",
                  formula: "target / 4 * raw",
                  feedback: "Use the index that was put right, or the quarters do not sum to the year.",
                },
              ],
            },
          ),
        ],
      },
      {
        id: "people",
        title: "By person, in proportion to last year’s sales",
        rowHead: "Person",
        rows: ["Asha", "Ben", "Carys"],
        columns: [
          column("lastYear", "Sold last year", cases, [givenRows(1, [310, 275, 198])]),
          column(
            "exact",
            "Share as it comes out",
            { ...cases, decimals: 2 },
            [worked(1, 3, "target * lastYear / sum(lastYear)")],
            {
              slips: [
                {
                  name: "equal shares",
                  formula: "target / 3",
                  feedback:
                    "That is a third each. Weigh by last year’s sales: target × own sales ÷ sales of all three.",
                },
              ],
            },
          ),
          {
            ...column("floor", "Rounded down", countFigure, [worked(1, 3, "rounddown(exact, 0)")]),
            tolerance: 0.01,
          },
          {
            ...column(
              "final",
              "Target in whole cases",
              countFigure,
              [worked(1, 3, `floor + if(${rank} < target - sum(floor), 1, 0)`)],
              {
                note: "What is left after rounding down goes, one each, to the largest remainders.",
                slips: [
                  {
                    name: "rounded on its own",
                    formula: "round(exact, 0)",
                    feedback:
                      "Each share was rounded on its own, so the three do not sum to the target. Round all down, and give what is left to the largest remainders.",
                    from: 3,
                    to: 3,
                  },
                ],
              },
            ),
            tolerance: 0.01,
          },
        ],
      },
    ],
  });
  const asked = {
    columns: ["raw", "normal", "phased", "lastYear", "exact", "floor", "final"],
    cells: ["target"],
    answers: { normal: 1, phased: 1, exact: 1, final: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "targetDrawn", from: 800, to: 2400, step: 10 },
      { name: "season", from: 0.55, to: 1.6, step: 0.01, each: 4 },
      { name: "sold", from: 140, to: 520, step: 1, each: 3 },
    ],
    fills: { target: "targetDrawn", raw: "season[t]", lastYear: "sold[t]" },
    constraints: [
      { says: "the raw indices do not average 1", formula: "abs(mean(raw) - 1) > 0.03" },
      {
        says: "every quarter has a season",
        formula: "min(abs(normal[1] - 1), abs(normal[2] - 1), abs(normal[3] - 1), abs(normal[4] - 1)) > 0.02",
      },
      { says: "people are not alike", formula: "spread(lastYear) > 30" },
      { says: "rounding each on its own drifts", formula: "abs(round(exact[3], 0) - final[3]) > 0.5" },
    ],
  });
}
