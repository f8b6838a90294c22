import type { RandomSource } from "#engine/measure";
import {
  column,
  type Figure,
  givenCell,
  givenRows,
  practiceTemplate,
  readSheet,
  worked,
  workedCell,
  type PracticeTemplate,
} from "#engine/worksheet";
import { sellingFirm } from "./selling-firms.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const share: Figure = { unit: "percent", decimals: 1 };

/** Quotas by potential, and how uneven equal ones would be. */
export function territoryPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: quotas for four territories`;
  const sheet = readSheet({
    id: "practice-territory-quotas",
    version: 1,
    title,
    cells: [
      givenCell("target", "Target", money, 1_200_000),
      workedCell("meanRatio", "Mean of the four", share, "mean(equalRatio)", {
        note: "Of equal quota ÷ potential.",
        slips: [
          {
            name: "ratio of the totals",
            formula: "target / sum(potential)",
            feedback: "That weighs large territories more. Take the mean of the four ratios as they stand.",
          },
        ],
      }),
      workedCell("spreadRatio", "Standard deviation of the four", share, "spread(equalRatio)", {
        note: "With n − 1 below.",
        slips: [
          {
            name: "divided by n",
            formula: "spread(equalRatio) * sqrt(0.75)",
            feedback: "Divide the squares by n − 1, which is 3.",
          },
        ],
      }),
      workedCell("variation", "Coefficient of variation", share, "spreadRatio / meanRatio", {
        slips: [
          {
            name: "turned over",
            formula: "meanRatio / spreadRatio",
            feedback: "Divide the standard deviation by the mean.",
          },
        ],
      }),
    ],
    tables: [
      {
        id: "territories",
        title: "Territories",
        rowHead: "Territory",
        rows: ["North", "Midlands", "West", "South"],
        columns: [
          column("potential", "Potential", money, [givenRows(1, [1_400_000, 2_100_000, 900_000, 2_600_000])]),
          column("share", "Share of the potential", share, [worked(1, 4, "potential / sum(potential)")], {
            slips: [
              {
                name: "equal shares",
                formula: "1 / 4",
                feedback: "That is a quarter each. Divide by the potential of all four.",
              },
            ],
          }),
          column("quota", "Quota", money, [worked(1, 4, "target * share")], {
            note: "To the whole pound.",
            slips: [
              {
                name: "equal split",
                formula: "target / 4",
                feedback: "That leaves the potential out. Multiply the target by the share.",
              },
            ],
          }),
          column("equalRatio", "Equal quota ÷ potential", share, [worked(1, 4, "target / 4 / potential")], {
            slips: [
              {
                name: "whole target",
                formula: "target / potential",
                feedback: "An equal quota is a quarter of the target.",
              },
              {
                name: "turned over",
                formula: "potential / (target / 4)",
                feedback: "Divide the quota by the potential.",
              },
            ],
          }),
        ],
      },
    ],
  });
  const asked = {
    columns: ["potential", "share", "quota", "equalRatio"],
    cells: ["target", "meanRatio", "spreadRatio", "variation"],
    answers: { share: 1, quota: 1, equalRatio: 1, meanRatio: 1, spreadRatio: 1, variation: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "targetDrawn", from: 800_000, to: 2_400_000, step: 50_000 },
      { name: "there", from: 700_000, to: 3_000_000, step: 50_000, each: 4 },
    ],
    fills: { target: "targetDrawn", potential: "there[t]" },
    constraints: [
      { says: "territories are not alike", formula: "variation > 0.15" },
      {
        says: "no territory is the average one",
        formula:
          "min(abs(share[1] - 0.25), abs(share[2] - 0.25), abs(share[3] - 0.25), abs(share[4] - 0.25)) > 0.01",
      },
    ],
  });
}
