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
  type Slip,
} from "#engine/worksheet";
import { sellingFirm } from "./selling-firms.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const rate: Figure = { unit: "percent", decimals: 0 };
const perPerson: Figure = { unit: "number", decimals: 2 };

/** What goes wrong on the way from the order back to the first contact. */
const stageSlips: Slip[] = [
  {
    name: "rounded down",
    formula: "rounddown(needed[t-1] / rate, 0)",
    feedback: "Round up: part of a meeting cannot be held, and one too few leaves the target unmet.",
    from: 2,
  },
  {
    name: "multiplied by the conversion",
    formula: "needed[t-1] * rate",
    feedback: "Going back up the funnel you need more at each stage: divide by the conversion.",
    from: 2,
  },
  {
    name: "another stage’s rate",
    formula: "roundup(needed[t-1] / rate[t+1], 0)",
    feedback: "Divide by the share of this row that leads to the row above it.",
    from: 2,
    to: 3,
  },
  {
    name: "another stage’s rate",
    formula: "roundup(needed[t-1] / rate[t-1], 0)",
    feedback: "Divide by the share of this row that leads to the row above it.",
    from: 4,
  },
  {
    name: "rounded down",
    formula: "rounddown(target / dealSize, 0)",
    feedback: "Round up: part of a deal cannot be won, and one too few leaves the target unmet.",
    to: 1,
  },
];

/** From a revenue target back to what one salesperson does in a day and in a week. */
export function reverseEngineeringPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: from the target back to the day`;
  const sheet = readSheet({
    id: "practice-reverse-engineering",
    version: 1,
    title,
    cells: [
      givenCell("target", "Target for the year", money, 600_000),
      givenCell("dealSize", "Average deal", money, 12_000),
      givenCell("people", "Salespeople", countFigure, 5),
      givenCell("days", "Working days of each in the year", countFigure, 230, {
        note: "After weekends, bank holidays, leave, training and sickness.",
      }),
      givenCell("weeks", "Working weeks of each in the year", countFigure, 46),
    ],
    tables: [
      {
        id: "funnel",
        title: "From the order back to the first contact",
        rowHead: "Stage",
        rows: ["Deals won", "Opportunities", "Meetings", "Contacts"],
        columns: [
          column("rate", "Lead to the row above", rate, [givenRows(1, [null, 0.25, 0.4, 0.1])]),
          {
            ...column(
              "needed",
              "Needed in the year",
              countFigure,
              [worked(1, 1, "roundup(target / dealSize, 0)"), worked(2, 4, "roundup(needed[t-1] / rate, 0)")],
              {
                note: "Round up to whole ones at each stage.",
                slips: stageSlips,
                conventions: [
                  { name: "not rounded", formula: "target / dealSize", to: 1 },
                  { name: "not rounded", formula: "needed[t-1] / rate", from: 2 },
                ],
              },
            ),
            tolerance: 0.005,
          },
          column(
            "perDay",
            "Each person, a working day",
            perPerson,
            [worked(4, 4, "needed / (people * days)")],
            {
              symbol: "d",
              slips: [
                {
                  name: "calendar days",
                  formula: "needed / (people * 365)",
                  feedback: "Nobody sells on Sundays, bank holidays and leave: divide by the working days.",
                },
                {
                  name: "shared by nobody",
                  formula: "needed / days",
                  feedback: "That is the whole team’s day. Divide by the people as well.",
                },
              ],
            },
          ),
          column("perWeek", "Each person, a week", perPerson, [worked(3, 3, "needed / (people * weeks)")], {
            slips: [
              {
                name: "all weeks of the year",
                formula: "needed / (people * 52)",
                feedback: "Divide by the weeks that are worked, not by 52.",
              },
              {
                name: "shared by nobody",
                formula: "needed / weeks",
                feedback: "That is the whole team’s week. Divide by the people as well.",
              },
            ],
          }),
        ],
      },
    ],
  });
  const asked = {
    columns: ["rate", "needed", "perDay", "perWeek"],
    cells: ["target", "dealSize", "people", "days", "weeks"],
    answers: { needed: 1, perDay: 4, perWeek: 3 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "targetDrawn", from: 400_000, to: 2_400_000, step: 50_000 },
      { name: "dealDrawn", from: 6_500, to: 24_500, step: 1_500 },
      { name: "closing", oneOf: [0.2, 0.25, 0.3, 0.35, 0.4] },
      { name: "proposing", oneOf: [0.3, 0.35, 0.45, 0.55, 0.6] },
      { name: "opening", oneOf: [0.06, 0.08, 0.12, 0.15, 0.18] },
      { name: "peopleDrawn", from: 3, to: 9, step: 1 },
      { name: "weeksDrawn", from: 42, to: 46, step: 1 },
      { name: "daysLost", from: 0, to: 4, step: 1 },
    ],
    fills: {
      target: "targetDrawn",
      dealSize: "dealDrawn",
      rate: "if(t = 2, closing, if(t = 3, proposing, opening))",
      people: "peopleDrawn",
      weeks: "weeksDrawn",
      days: "weeksDrawn * 5 - daysLost",
    },
    constraints: [{ says: "a day’s contacts are worth counting", formula: "perDay[4] > 0.5" }],
  });
}
