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
  workedCell,
  type PracticeTemplate,
} from "#engine/worksheet";
import { sellingFirm } from "./selling-firms.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const share: Figure = { unit: "percent", decimals: 0 };

/** What a team with new people can sell, and how many people a target needs. */
export function capacityPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: can this team sell the target?`;
  const sheet = readSheet({
    id: "practice-sales-capacity",
    version: 1,
    title,
    cells: [
      givenCell("target", "Target for the year", money, 1_200_000),
      givenCell("quota", "Quota of each person", money, 150_000),
      givenCell("attainment", "Share of the quota that productive people reach", share, 0.85),
      workedCell("capacity", "Capacity of the team", money, "sum(reach)", {
        note: "The two lines of the table together.",
      }),
      workedCell("gap", "Capacity less target", money, "capacity - target", {
        slips: [
          {
            name: "the other way round",
            formula: "target - capacity",
            feedback: "Capacity less target is below nought where the team cannot reach it.",
          },
        ],
      }),
      workedCell("carried", "Quota carried by all", money, "sum(heads) * quota"),
      workedCell("factor", "Attainment factor", { unit: "percent", decimals: 1 }, "target / carried", {
        note: "The share of all quotas that has to be reached for the target.",
        slips: [
          {
            name: "upside down",
            formula: "carried / target",
            feedback: "That is the over-assignment. The factor is the target ÷ the quota carried.",
          },
        ],
      }),
      {
        ...workedCell(
          "needed",
          "Productive people that the target needs",
          countFigure,
          "roundup(target / (quota * attainment), 0)",
          {
            note: "Whole people.",
            slips: [
              {
                name: "rounded down",
                formula: "rounddown(target / (quota * attainment), 0)",
                feedback: "Round up: with one fewer the target is not reached.",
              },
              {
                name: "attainment left out",
                formula: "roundup(target / quota, 0)",
                feedback: "People reach a part of their quota. Divide by quota × attainment.",
              },
            ],
          },
        ),
        tolerance: 0.1,
      },
    ],
    tables: [
      {
        id: "team",
        title: "The team",
        rowHead: "People",
        rows: ["Fully productive", "Ramping up"],
        columns: [
          column("heads", "People", countFigure, [givenRows(1, [7, 3])]),
          column("part", "Share of the quota reached", share, [givenRows(1, [0.85, 0.4])]),
          column("reach", "Can sell", money, [worked(1, 2, "heads * quota * part")], {
            slips: [
              {
                name: "attainment applied twice",
                formula: "heads * quota * part * attainment",
                feedback: "The share of this line already says what is reached. Use it once.",
              },
              {
                name: "full quota",
                formula: "heads * quota",
                feedback: "Multiply by the share of the quota that these people reach.",
              },
            ],
          }),
        ],
      },
    ],
  });
  const answers = { reach: 1, capacity: 1, gap: 1, carried: 1, factor: 1, needed: 1 };
  const asked = {
    columns: ["heads", "part", "reach"],
    cells: ["target", "quota", "attainment", "capacity", "gap", "carried", "factor", "needed"],
    answers,
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "targetDrawn", from: 800_000, to: 2_400_000, step: 50_000 },
      { name: "quotaDrawn", from: 110_000, to: 220_000, step: 10_000 },
      { name: "productive", from: 5, to: 12, step: 1 },
      { name: "fresh", from: 1, to: 4, step: 1 },
      { name: "attained", oneOf: [0.7, 0.75, 0.8, 0.85, 0.9] },
      { name: "ramped", oneOf: [0.3, 0.35, 0.4, 0.45, 0.5] },
    ],
    fills: {
      target: "targetDrawn",
      quota: "quotaDrawn",
      attainment: "attained",
      heads: "if(t = 1, productive, fresh)",
      part: "if(t = 1, attained, ramped)",
    },
    constraints: [
      { says: "the target is near what the team can sell", formula: "abs(gap) < target * 0.4" },
      { says: "there is a gap, or some room", formula: "abs(gap) > 10000" },
    ],
  });
}
