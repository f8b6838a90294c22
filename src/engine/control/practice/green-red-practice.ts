import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { pick, practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { greenRedSheet } from "../sheets/green-red-sheet.ts";

const chains: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["Leads", "Meetings"],
  ["Quotations", "Orders"],
  ["Visits", "Trials"],
];

/** A green count over a red outcome, split into number and rate. */
export function greenRedPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: green at the top, red below`;
  const sheet = greenRedSheet(title, pick(random, chains), {
    plannedCount: 1_000,
    plannedOutcome: 200,
    actualCount: 1_050,
    actualOutcome: 160,
  });
  const givens = ["plannedCount", "plannedOutcome", "actualCount", "actualOutcome"];
  const answers = {
    countShare: 1,
    outcomeShare: 1,
    plannedRate: 1,
    actualRate: 1,
    fromCount: 1,
    fromRate: 1,
    gap: 1,
  };
  const asked = { columns: [], cells: [...givens, ...Object.keys(answers), "check"], answers };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "planned", from: 300, to: 2_000, step: 50 },
      { name: "rate", oneOf: [0.12, 0.16, 0.2, 0.24, 0.3] },
      { name: "more", oneOf: [0.04, 0.06, 0.1, 0.14, 0.2] },
      { name: "worse", oneOf: [0.6, 0.7, 0.75, 0.8, 0.85] },
    ],
    fills: {
      plannedCount: "planned",
      plannedOutcome: "round(planned * rate, 0)",
      actualCount: "round(planned * (1 + more), 0)",
      actualOutcome: "round(planned * (1 + more) * rate * worse, 0)",
    },
    constraints: [{ says: "the outcome is short", formula: "gap < -3" }],
  });
}
