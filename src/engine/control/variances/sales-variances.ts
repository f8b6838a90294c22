import { ok, refuse, type Result } from "#engine/measure";
import { usualConventions, type Conventions } from "./conventions.ts";
import { splitMix } from "./mix-and-quantity.ts";
import { splitLine } from "./price-and-volume.ts";
import { lineProblems, unitValue, type SalesLine } from "./sales-line.ts";

/** One line of a variance statement, or all of them together. Variances are signed by their effect on profit. */
export interface VarianceLine {
  readonly name: string;
  readonly budgetUnits: number;
  readonly actualUnits: number;
  /** Revenue, contribution or profit by the valuation, as budgeted. */
  readonly budget: number;
  /** What the budget would have been for the units that were sold. */
  readonly flexed: number;
  /** What it came to, at standard cost. */
  readonly actual: number;
  readonly price: number;
  readonly mix: number;
  readonly quantity: number;
  /** Mix and quantity, and the joint part where it belongs to volume. */
  readonly volume: number;
  readonly joint: number;
  readonly total: number;
}

export interface SalesVariances {
  readonly lines: readonly VarianceLine[];
  readonly all: VarianceLine;
  readonly averageValue: number;
  readonly conventions: Conventions;
  /** Actual − budget − variances: nought, but for binary fractions. */
  readonly unexplained: number;
}

/** The sums of lines, under one name. */
export function addLines(name: string, lines: readonly VarianceLine[]): VarianceLine {
  const sum = (of: Exclude<keyof VarianceLine, "name">): number =>
    lines.reduce((total, line) => total + line[of], 0);
  return {
    name,
    budgetUnits: sum("budgetUnits"),
    actualUnits: sum("actualUnits"),
    budget: sum("budget"),
    flexed: sum("flexed"),
    actual: sum("actual"),
    price: sum("price"),
    mix: sum("mix"),
    quantity: sum("quantity"),
    volume: sum("volume"),
    joint: sum("joint"),
    total: sum("total"),
  };
}

/**
 * The price, mix and quantity variances of several lines, line by line and in total, reconciled to what was budgeted and to
 * what was sold.
 *
 *   budget + price + mix + quantity = actual, by each line and in total
 *
 * At price this is the price, volume and mix bridge of revenue. Mix is worked from the total units of all lines: a line by
 * itself has none, and total − price − volume of a line is always nought, so it cannot stand for mix. Refuses no line,
 * figures below nought, a valuation whose cost is missing, and a budget of no units.
 * @example
 * const lines = [{ name: "A", budgetUnits: 600, budgetPrice: 10, actualUnits: 500, actualPrice: 11 }, { name: "B", budgetUnits: 400, budgetPrice: 25, actualUnits: 600, actualPrice: 24 }];
 * const { all } = salesVariances(lines, { valuation: "price", mix: "individual", joint: "in-price" }).value;
 * [all.budget, all.quantity, all.mix, all.price, all.actual] // => [16_000, 1_600, 2_400, -100, 19_900]
 */
export function salesVariances(
  lines: readonly SalesLine[],
  conventions: Conventions = usualConventions,
): Result<SalesVariances> {
  const { valuation, mix: method, joint } = conventions;
  const problems = lineProblems(lines, valuation);
  if (problems.length > 0) return refuse(...problems);
  const mixed = splitMix(
    lines.map((line) => ({ ...line, value: unitValue(line, valuation) })),
    method,
  );
  const worked = lines.map((line, at): VarianceLine => {
    const value = unitValue(line, valuation);
    const { price, volume, joint: apart, total } = splitLine(line, valuation, joint);
    const { mix = 0, quantity = 0 } = mixed.lines[at] ?? {};
    return {
      name: line.name,
      budgetUnits: line.budgetUnits,
      actualUnits: line.actualUnits,
      budget: line.budgetUnits * value,
      flexed: line.actualUnits * value,
      actual: line.actualUnits * (value + line.actualPrice - line.budgetPrice),
      price,
      mix,
      quantity,
      volume,
      joint: apart,
      total,
    };
  });
  const all = addLines("All", worked);
  return ok({
    lines: worked,
    all,
    averageValue: mixed.averageValue,
    conventions,
    unexplained: all.actual - all.budget - all.total,
  });
}
