import type { Result } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Sheet } from "#engine/worksheet";
import { marketVariances, type MarketFigures } from "../variances/market.ts";
import { money, price, share, signNote, turned, unitsFigure } from "./figures.ts";

/**
 * Market size and market share as a worksheet, with who answers for each. Refuses what `marketVariances` refuses.
 *
 * @example
 * marketSheet("Hudson", { budgetMarket: 2_000_000, budgetUnits: 400_000, actualMarket: 2_200_000, actualUnits: 450_000, value: 3 }).ok // => true
 */
export function marketSheet(title: string, figures: MarketFigures): Result<Sheet> {
  const found = marketVariances(figures);
  if (!found.ok) return found;
  const sizeFormula = "(actualMarket - budgetMarket) * budgetShare * value";
  const shareFormula = "(actualShare - budgetShare) * actualMarket * value";
  return readSheet({
    id: "market-variances",
    version: 1,
    title,
    cells: [
      givenCell("budgetMarket", "Market, budget", unitsFigure, figures.budgetMarket),
      givenCell("budgetUnits", "Own units, budget", unitsFigure, figures.budgetUnits),
      givenCell("actualMarket", "Market, actual", unitsFigure, figures.actualMarket),
      givenCell("actualUnits", "Own units, actual", unitsFigure, figures.actualUnits),
      givenCell("value", "Average standard value of a unit", price, figures.value),
      workedCell("budgetShare", "Share, budget", { ...share, decimals: 2 }, "budgetUnits / budgetMarket"),
      workedCell("actualShare", "Share, actual", { ...share, decimals: 2 }, "actualUnits / actualMarket"),
      workedCell(
        "revisedUnits",
        "Units at the budget’s share of the actual market",
        unitsFigure,
        "actualMarket * budgetShare",
        {
          slips: [
            {
              name: "share at budget market",
              formula: "budgetMarket * budgetShare",
              feedback: "That is the budget itself. Take the budget’s share of the market as it was.",
            },
          ],
        },
      ),
      workedCell("size", "Market size variance (planning)", money, sizeFormula, {
        note: `Nobody who sells controls the size of a market: those who planned answer for it. ${signNote}`,
        slips: [
          turned(sizeFormula),
          {
            name: "size at actual share",
            formula: "(actualMarket - budgetMarket) * actualShare * value",
            feedback: "Value size at the budget’s share: the change of share has its own variance.",
          },
        ],
      }),
      workedCell("share", "Market share variance (operational)", money, shareFormula, {
        note: "What was won of the market that there was: those who sell answer for it.",
        slips: [
          turned(shareFormula),
          {
            name: "share at budget market",
            formula: "(actualShare - budgetShare) * budgetMarket * value",
            feedback: "Value share in the market as it was, or size and share do not add up.",
          },
        ],
      }),
      workedCell("quantity", "Sales quantity variance", money, "size + share"),
      workedCell("check", "Left unexplained", price, "(actualUnits - budgetUnits) * value - quantity", {
        note: "Nought: size and share explain the whole quantity variance.",
      }),
    ],
    tables: [],
  });
}
