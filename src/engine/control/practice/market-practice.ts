import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { marketSheet } from "../sheets/market-sheet.ts";

/** Market size and market share. */
export function marketPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: the market, or the share of it?`;
  const sheet = marketSheet(title, {
    budgetMarket: 200_000,
    budgetUnits: 40_000,
    actualMarket: 220_000,
    actualUnits: 45_000,
    value: 3,
  });
  const givens = ["budgetMarket", "budgetUnits", "actualMarket", "actualUnits", "value"];
  const answers = { budgetShare: 1, actualShare: 1, revisedUnits: 1, size: 1, share: 1, quantity: 1 };
  const asked = { columns: [], cells: [...givens, ...Object.keys(answers), "check"], answers };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "market", from: 40_000, to: 400_000, step: 5_000 },
      { name: "shareDrawn", oneOf: [0.1, 0.12, 0.15, 0.16, 0.18, 0.2, 0.25] },
      { name: "growth", oneOf: [-0.12, -0.08, -0.05, 0.04, 0.06, 0.1, 0.15] },
      { name: "points", oneOf: [-0.03, -0.02, -0.01, 0.01, 0.015, 0.02] },
      { name: "worth", oneOf: [2.5, 3, 4, 6, 8, 12] },
    ],
    fills: {
      budgetMarket: "market",
      budgetUnits: "round(market * shareDrawn, 0)",
      actualMarket: "round(market * (1 + growth), 0)",
      actualUnits: "round(market * (1 + growth) * (shareDrawn + points), 0)",
      value: "worth",
    },
    constraints: [{ says: "size and share do not cancel out", formula: "abs(quantity) > 500" }],
  });
}
