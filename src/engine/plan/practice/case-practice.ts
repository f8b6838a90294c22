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
const months = 12;

const pairs: readonly [readonly string[], ...(readonly string[])[]] = [
  ["Telephone mornings", "Opening samples"],
  ["A survey van", "Training at counters"],
  ["A second webinar", "Calls to silent customers"],
];

/**
 * Two business cases over twelve months, side by side.
 *
 *   contribution = orders that would not come otherwise × value × margin
 *   return = (contribution − cost) ÷ cost
 *   payback = (spent once + a month's contribution × delay) ÷ (a month's contribution − monthly cost), rounded up
 */
export function casePractice(random: RandomSource): PracticeTemplate {
  const title = "Two business cases, one budget";
  const rows = [...pick(random, pairs)];
  const sheet = readSheet({
    id: "business-cases",
    version: 1,
    title,
    cells: [
      workedCell("better", "Row of the better return, 1 or 2", countFigure, "if(back[1] > back[2], 1, 2)"),
    ],
    tables: [
      {
        id: "asked",
        title: "What is asked, over twelve months",
        rowHead: "Case",
        rows,
        columns: [
          column("once", "Spent once", pounds, [givenRows(1, [2400, 3600])]),
          column("monthly", "Spent each month", pounds, [givenRows(1, [200, 0])]),
          column("orders", "Orders that would not come otherwise", countFigure, [givenRows(1, [18, 15])]),
          column("value", "Value of one", pounds, [givenRows(1, [1200, 1500])]),
          column("margin", "Contribution", share, [givenRows(1, [0.4, 0.35])]),
          column("delay", "Months before it works", countFigure, [givenRows(1, [2, 3])]),
        ],
      },
      {
        id: "worked",
        title: "What it comes to",
        rowHead: "Case",
        rows,
        columns: [
          column("brought", "Contribution", pounds, [worked(1, 2, "orders[t] * value[t] * margin[t]")], {
            slips: [
              {
                name: "Sales",
                formula: "orders[t] * value[t]",
                feedback:
                  "Those are sales. Take the share that is contribution; the rest pays for the goods.",
              },
            ],
          }),
          column("cost", "Cost", pounds, [worked(1, 2, `once[t] + monthly[t] * ${String(months)}`)]),
          column("back", "Return", share, [worked(1, 2, "(brought - cost) / cost")], {
            slips: [
              {
                name: "Cost not taken off",
                formula: "brought / cost",
                feedback: "Take the cost off first: what is gained, divided by the cost.",
              },
            ],
            conventions: [{ name: "On sales", formula: "(orders[t] * value[t] - cost) / cost" }],
          }),
        ],
      },
      {
        id: "time",
        title: "And when it has come back",
        rowHead: "Case",
        rows,
        columns: [
          column(
            "each",
            "Contribution a month, once it works",
            pounds,
            [worked(1, 2, `brought[t] / (${String(months)} - delay[t])`)],
            {
              slips: [
                {
                  name: "Over all months",
                  formula: `brought[t] / ${String(months)}`,
                  feedback: "It brings nothing until it works. Divide by the months that are left.",
                },
              ],
            },
          ),
          column("payback", "Month of payback", countFigure, [
            worked(1, 2, "roundup((once[t] + each * delay[t]) / (each - monthly[t]))"),
          ]),
        ],
      },
    ],
  });
  const asked = {
    columns: [
      "once",
      "monthly",
      "orders",
      "value",
      "margin",
      "delay",
      "brought",
      "cost",
      "back",
      "each",
      "payback",
    ],
    cells: ["better"],
    answers: { brought: 1, cost: 1, back: 1, each: 1, payback: 1, better: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "spentOnce", from: 1200, to: 4800, step: 300, each: 2 },
      { name: "spentMonthly", from: 0, to: 300, step: 50, each: 2 },
      { name: "won", from: 10, to: 30, step: 1, each: 2 },
      { name: "worth", from: 800, to: 2400, step: 100, each: 2 },
      { name: "kept", from: 0.25, to: 0.5, step: 0.05, each: 2 },
      { name: "waits", from: 1, to: 4, step: 1, each: 2 },
    ],
    fills: {
      once: "spentOnce[t]",
      monthly: "spentMonthly[t]",
      orders: "won[t]",
      value: "worth[t]",
      margin: "kept[t]",
      delay: "waits[t]",
    },
    constraints: [
      { says: "both pay back within the year", formula: `max(payback) <= ${String(months)}` },
      { says: "neither is a wonder", formula: "max(back) < 3" },
      { says: "both gain", formula: "min(back) > 0.1" },
      { says: "the returns differ", formula: "abs(back[1] - back[2]) > 0.1" },
      {
        says: "payback does not fall on the end of a month",
        formula:
          "min(payback[1] - (once[1] + each[1] * delay[1]) / (each[1] - monthly[1]), payback[2] - (once[2] + each[2] * delay[2]) / (each[2] - monthly[2])) > 0.03",
      },
    ],
  });
}
