import type { RandomSource } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  practiceTemplate,
  readSheet,
  worked,
  workedCell,
  type PracticeTemplate,
} from "#engine/worksheet";
import { sellingFirm } from "./selling-firms.ts";

/** From accounts by class to the people who can call on them. */
export function workloadPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: how many people the calls need`;
  const sheet = readSheet({
    id: "practice-workload",
    version: 1,
    title,
    cells: [
      givenCell("perDay", "Calls of one person in a day", countFigure, 4),
      givenCell("days", "Days in a year on which calls are made", countFigure, 230),
      workedCell("total", "Calls in a year, all classes", countFigure, "sum(calls)", {
        slips: [
          {
            name: "mean frequency",
            formula: "sum(accounts) * mean(frequency)",
            feedback: "Classes differ in size: multiply within each class first, then add.",
          },
        ],
      }),
      workedCell("perPerson", "Calls of one person in a year", countFigure, "perDay * days", {
        slips: [
          {
            name: "calendar days",
            formula: "perDay * 365",
            feedback: "Nobody calls every day of the year: use the days given.",
          },
        ],
      }),
      workedCell("exact", "People, as it comes out", { unit: "number", decimals: 2 }, "total / perPerson", {
        slips: [
          {
            name: "turned over",
            formula: "perPerson / total",
            feedback: "Divide the calls that are needed by those that one person makes.",
          },
        ],
      }),
      {
        ...workedCell("people", "Whole people", countFigure, "roundup(exact, 0)", {
          slips: [
            {
              name: "rounded down",
              formula: "rounddown(exact, 0)",
              feedback: "Round up: with one too few, some accounts are not called on.",
            },
          ],
        }),
        tolerance: 0.01,
      },
    ],
    tables: [
      {
        id: "classes",
        title: "Accounts by class",
        rowHead: "Class",
        rows: ["A", "B", "C"],
        columns: [
          column("accounts", "Accounts", countFigure, [givenRows(1, [50, 150, 400])]),
          column("frequency", "Calls on each in a year", countFigure, [givenRows(1, [24, 12, 4])]),
          column("calls", "Calls in a year", countFigure, [worked(1, 3, "accounts * frequency")], {
            slips: [
              {
                name: "one call a month",
                formula: "accounts * 12",
                feedback: "Use how often this class is called on.",
                from: 3,
                to: 3,
              },
            ],
          }),
        ],
      },
    ],
  });
  const asked = {
    columns: ["accounts", "frequency", "calls"],
    cells: ["perDay", "days", "total", "perPerson", "exact", "people"],
    answers: { calls: 1, total: 1, perPerson: 1, exact: 1, people: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "few", from: 20, to: 90, step: 5 },
      { name: "some", from: 100, to: 280, step: 10 },
      { name: "many", from: 300, to: 900, step: 20 },
      { name: "often", oneOf: [18, 20, 24, 26] },
      { name: "monthly", oneOf: [8, 10, 12] },
      { name: "seldom", oneOf: [2, 3, 4] },
      { name: "daily", from: 3, to: 6, step: 1 },
      { name: "daysDrawn", from: 190, to: 230, step: 5 },
    ],
    fills: {
      accounts: "if(t = 1, few, if(t = 2, some, many))",
      frequency: "if(t = 1, often, if(t = 2, monthly, seldom))",
      perDay: "daily",
      days: "daysDrawn",
    },
    constraints: [
      { says: "the people do not come out whole", formula: "abs(exact - round(exact, 0)) > 0.06" },
      { says: "it takes a team", formula: "exact > 2.1" },
    ],
  });
}
