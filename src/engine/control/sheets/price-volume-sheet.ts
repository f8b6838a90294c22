import type { Result } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Sheet } from "#engine/worksheet";
import { priceVolume } from "../variances/price-and-volume.ts";
import type { SalesLine } from "../variances/sales-line.ts";
import { money, price, signNote, turned, unitsFigure } from "./figures.ts";

/**
 * Price and volume of one line as a worksheet, with volume valued at price and at contribution side by side: the first
 * reconciles revenue, the second contribution. Refuses what `priceVolume` refuses.
 *
 * @example
 * priceVolumeSheet({ name: "Valves", budgetUnits: 1_000, budgetPrice: 50, cost: 30, actualUnits: 1_100, actualPrice: 47 }).ok // => true
 */
export function priceVolumeSheet(line: SalesLine & { readonly cost: number }): Result<Sheet> {
  const found = priceVolume(line, "contribution");
  if (!found.ok) return found;
  const priceFormula = "(actualPrice - budgetPrice) * actualUnits";
  const revenueFormula = "(actualUnits - budgetUnits) * budgetPrice";
  const contributionFormula = "(actualUnits - budgetUnits) * (budgetPrice - cost)";
  return readSheet({
    id: "price-volume",
    version: 1,
    title: line.name,
    cells: [
      givenCell("budgetUnits", "Budget units", unitsFigure, line.budgetUnits),
      givenCell("budgetPrice", "Budget price", price, line.budgetPrice),
      givenCell("cost", "Standard variable cost of a unit", price, line.cost),
      givenCell("actualUnits", "Actual units", unitsFigure, line.actualUnits),
      givenCell("actualPrice", "Actual price", price, line.actualPrice),
      workedCell("price", "Sales price variance", money, priceFormula, {
        note: `On actual units, so that nothing is left over. ${signNote}`,
        slips: [turned(priceFormula)],
        conventions: [
          { name: "price on budget units", formula: "(actualPrice - budgetPrice) * budgetUnits" },
        ],
      }),
      workedCell("volume", "Sales volume variance, at price", money, revenueFormula, {
        note: "The effect on revenue.",
        slips: [turned(revenueFormula)],
        conventions: [{ name: "at actual price", formula: "(actualUnits - budgetUnits) * actualPrice" }],
      }),
      workedCell("revenue", "Change of revenue", money, "price + volume"),
      workedCell("contributionVolume", "Sales volume variance, at contribution", money, contributionFormula, {
        note: "The effect on profit: units that were not sold did not have to be bought either.",
        slips: [
          turned(contributionFormula),
          {
            name: "at actual contribution",
            formula: "(actualUnits - budgetUnits) * (actualPrice - cost)",
            feedback: "The price already has its own variance. Value volume at the standard contribution.",
          },
          {
            name: "at cost",
            formula: "(actualUnits - budgetUnits) * cost",
            feedback: "What a unit more brings is its price less its cost.",
          },
        ],
      }),
      workedCell(
        "contribution",
        "Change of contribution at standard cost",
        money,
        "price + contributionVolume",
      ),
      workedCell(
        "check",
        "Left unexplained",
        price,
        "actualUnits * actualPrice - budgetUnits * budgetPrice - revenue",
        { note: "Nought: price and volume explain the whole change of revenue." },
      ),
    ],
    tables: [],
  });
}
