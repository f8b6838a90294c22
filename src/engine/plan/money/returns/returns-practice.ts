import type { RandomSource } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  pick,
  practiceTemplate,
  readSheet,
  worked,
  workedCell,
  type Figure,
  type PracticeTemplate,
} from "#engine/worksheet";

const money: Figure = { unit: "pounds", decimals: 0 };
const steps = 4;
const firms: readonly [readonly [string, readonly string[]], ...(readonly [string, readonly string[]])[]] = [
  ["Larkfield Garden Centres", ["Loyalty letters", "Local fairs", "Search adverts"]],
  ["Penrose Dental Supplies", ["Surgery visits by telephone", "Sample packs", "A congress stand"]],
  ["Merrow Coffee Roasters", ["Tastings", "Trade adverts", "Grinders on loan"]],
  ["Hartwell Tool Hire", ["Site calls", "Catalogues", "Counter training"]],
];

const letters = ["A", "B", "C"] as const;
/** The first row of a use in the long table. */
const firstRow = (use: number): number => use * steps + 1;
const rowOf = (use: number, step: number): number => use * steps + step;
const added = (terms: readonly string[]): string => terms.join(" + ");
const rows = Array.from({ length: letters.length * steps }, (_, at) => at + 1);
const rowsOf = (use: number): readonly number[] => rows.slice(firstRow(use) - 1, firstRow(use) - 1 + steps);
/** What one step of each use brings together. */
const allAt = (step: number): string => added(letters.map((_, use) => `total[${String(rowOf(use, step))}]`));
/** A third of the pot for each: one, two or three steps. */
const equally = `if(paid = 3, ${allAt(1)}, if(paid = 6, ${allAt(2)}, ${allAt(3)}))`;
/** First step a, then each less than the one before by d: what they bring in all. */
const drawnTotal = rows.toReversed().reduce((rest, row) => {
  const use = Math.floor((row - 1) / steps);
  const step = ((row - 1) % steps) + 1;
  const drops = Array.from(
    { length: step - 1 },
    (_, at) => `${String(step - 1 - at)} * d[${String(use * 3 + at + 1)}]`,
  );
  const total = [`${String(step)} * a[${String(use + 1)}]`, ...drops].join(" - ");
  return rest === "" ? total : `if(t = ${String(row)}, ${total}, ${rest})`;
}, "");
const inSentence = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

/**
 * Shares a budget by what each further step brings: totals are given; what each step brings, where the pot ends and the
 * shares are asked, and what the best sharing gains over an equal one.
 */
export function returnsPractice(random: RandomSource): PracticeTemplate {
  const [firm, uses] = pick(random, firms);
  const title = `${firm}: where the next pound brings most`;
  const examples = [
    [9000, 15_000, 19_000, 21_000],
    [7500, 12_000, 14_500, 15_500],
    [11_000, 16_000, 18_000, 19_000],
  ];
  const sheet = readSheet({
    id: "practice-marginal-return",
    version: 1,
    title,
    cells: [
      givenCell("step", "One step", money, 2000),
      givenCell("pot", "The pot", money, 12_000),
      workedCell("paid", "Steps that the pot pays", countFigure, "pot / step"),
      workedCell("cut", "What the last step paid brings", money, "small(brings, 13 - paid)", {
        note: "Put all twelve in order, the largest first, and count down.",
        slips: [
          {
            name: "one step too far",
            formula: "small(brings, 12 - paid)",
            feedback:
              "That is the best step that the pot does not pay. Count down from the largest once more.",
          },
          {
            name: "counted from the smallest",
            formula: "small(brings, paid)",
            feedback: "Begin with the step that brings most.",
          },
        ],
      }),
      ...letters.map((letter, use) =>
        workedCell(
          `spend${letter}`,
          `For ${inSentence(uses[use] ?? letter)}`,
          money,
          `step * (${added(rowsOf(use).map((row) => `if(brings[${String(row)}] >= cut, 1, 0)`))})`,
        ),
      ),
      workedCell(
        "best",
        "What the pot brings at best",
        money,
        added(rows.map((row) => `if(brings[${String(row)}] >= cut, brings[${String(row)}], 0)`)),
        {
          slips: [
            {
              name: "equal shares",
              formula: equally,
              feedback:
                "That is a third of the pot for each. Pay the steps that bring most, wherever they are.",
            },
          ],
        },
      ),
      workedCell("gain", "More than a third of the pot for each would bring", money, `best - (${equally})`),
    ],
    tables: [
      {
        id: "uses",
        title: "What each use brings after each step",
        rowHead: "Use and step",
        rows: letters.flatMap((_, use) =>
          Array.from({ length: steps }, (__, at) => `${uses[use] ?? ""}, step ${String(at + 1)}`),
        ),
        columns: [
          column("total", "Brings in all", money, [givenRows(1, examples.flat())]),
          column(
            "brings",
            "This step brings",
            money,
            letters.flatMap((_, use) => [
              worked(firstRow(use), firstRow(use), "total"),
              worked(firstRow(use) + 1, rowOf(use, steps), "total - total[t-1]"),
            ]),
            {
              note: "The first step of a use brings all that it brings; each other one, what it adds.",
              slips: letters.map((_, use) => ({
                name: "the average",
                formula: `total / (t - ${String(firstRow(use) - 1)})`,
                feedback:
                  "That is the average of the steps so far. Take off what was there before this step.",
                from: firstRow(use) + 1,
                to: rowOf(use, steps),
              })),
            },
          ),
        ],
      },
    ],
  });
  const asked = {
    columns: ["total", "brings"],
    cells: ["step", "pot", "paid", "cut", "spendA", "spendB", "spendC", "best", "gain"],
    answers: { brings: 1, paid: 1, cut: 1, spendA: 1, spendB: 1, spendC: 1, best: 1, gain: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "stepDrawn", oneOf: [1000, 1500, 2000, 2500] },
      { name: "stepsPaid", oneOf: [3, 6, 6, 9] },
      { name: "a", from: 4500, to: 12_500, step: 100, each: 3 },
      { name: "d", from: 400, to: 3200, step: 100, each: 9 },
    ],
    fills: { step: "stepDrawn", pot: "stepDrawn * stepsPaid", total: drawnTotal },
    constraints: [
      { says: "every step brings something", formula: "min(brings[4], brings[8], brings[12]) > 250" },
      { says: "the last pound is worth spending", formula: "cut > step" },
      {
        says: "the pot ends at one step only",
        formula: "small(brings, 13 - paid) - small(brings, 12 - paid) > 150",
      },
      { says: "equal shares bring less", formula: "gain > 900" },
    ],
  });
}
