import { ok, refuse, type Result } from "#engine/measure";
import type { JointRule, Valuation } from "./conventions.ts";
import { lineProblems, unitValue, type SalesLine } from "./sales-line.ts";

/** Why one line's sales differ from the budget. Signed by the effect on profit. */
export interface PriceVolume {
  readonly price: number;
  readonly volume: number;
  /** What price and volume make together, where it is shown apart; otherwise nought. */
  readonly joint: number;
  /** The sum of the three. */
  readonly total: number;
}

/** Price and volume of a line whose figures are known to be usable. */
export function splitLine(line: SalesLine, valuation: Valuation, joint: JointRule): PriceVolume {
  const dearer = line.actualPrice - line.budgetPrice;
  const more = line.actualUnits - line.budgetUnits;
  const both = dearer * more;
  const price = dearer * line.budgetUnits + (joint === "in-price" ? both : 0);
  const volume = more * unitValue(line, valuation) + (joint === "in-volume" ? both : 0);
  const apart = joint === "apart" ? both : 0;
  return { price, volume, joint: apart, total: price + volume + apart };
}

/**
 * Splits the gap between budgeted and actual sales of one line into price and volume.
 *
 *   price = (actual price − budget price) × actual units
 *   volume = (actual units − budget units) × value of a unit
 *
 * The value of a unit is its budget price, its standard contribution or its standard profit. At price the two add up to the
 * change of revenue; otherwise to the change of contribution or profit at standard cost. Price is measured on actual units,
 * so nothing is left over; another rule for the joint part may be named. Refuses figures below nought, a valuation whose
 * cost is missing, and a budget of nothing. Drury, Management and Cost Accounting; Horngren, Cost Accounting.
 * @example
 * const line = { name: "Valves", budgetUnits: 1_000, budgetPrice: 50, cost: 30, actualUnits: 1_100, actualPrice: 47 };
 * priceVolume(line, "price").value // => { price: -3_300, volume: 5_000, joint: 0, total: 1_700 }
 * priceVolume(line, "contribution").value // => { price: -3_300, volume: 2_000, joint: 0, total: -1_300 }
 * priceVolume(line, "price", "apart").value // => { price: -3_000, volume: 5_000, joint: -300, total: 1_700 }
 */
export function priceVolume(
  line: SalesLine,
  valuation: Valuation,
  joint: JointRule = "in-price",
): Result<PriceVolume> {
  const problems = lineProblems([line], valuation);
  return problems.length > 0 ? refuse(...problems) : ok(splitLine(line, valuation, joint));
}
