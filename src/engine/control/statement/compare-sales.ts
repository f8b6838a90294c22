import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { Conventions } from "../variances/conventions.ts";
import type { SalesLine } from "../variances/sales-line.ts";
import {
  addLines,
  salesVariances,
  type SalesVariances,
  type VarianceLine,
} from "../variances/sales-variances.ts";

/** What was sold of a product to, or by, whomever the statement is made for. */
export interface SoldLine {
  readonly product: string;
  /** The category, customer or salesperson that the statement is made by. */
  readonly group: string;
  readonly units: number;
  readonly revenue: number;
}

/** A statement by group, and the lines that it is made of. */
export interface GroupedStatement extends SalesVariances {
  /** Largest variance first. */
  readonly groups: readonly VarianceLine[];
  /** The group of each line. */
  readonly groupOf: readonly string[];
  readonly sales: readonly SalesLine[];
  /** Lines that were sold without a budget, and budgeted lines of which nothing was sold. */
  readonly unplanned: number;
  readonly unsold: number;
}

interface Tally {
  readonly product: string;
  readonly group: string;
  units: number;
  revenue: number;
}

const keyOf = (group: string, product: string): string => `${group}\u0000${product}`;

function tally(lines: readonly SoldLine[], keys: (line: SoldLine) => string): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const line of lines) {
    const key = keys(line);
    const so = found.get(key);
    if (so) {
      so.units += line.units;
      so.revenue += line.revenue;
    } else found.set(key, { ...line });
  }
  return found;
}

const priceOf = (sold: Tally | undefined): number | null =>
  sold && sold.units > 0 ? sold.revenue / sold.units : null;

/**
 * Sales of one period as the plan of another: price, mix and quantity by category, customer or salesperson.
 *
 * A line is one product in one group, and variances are added up from lines, so that no change of products within a group
 * passes for a change of price. A line’s budget price is its own of the plan; where it had none, that of its product; where
 * the product is new, its actual price, so that all of it is volume. Returns are taken off. Refuses no sales in the plan, a
 * line with more returned than sold, and revenue without units.
 * @example
 * const plan = [{ product: "A", group: "North", units: 600, revenue: 6_000 }, { product: "B", group: "South", units: 400, revenue: 10_000 }];
 * const actual = [{ product: "A", group: "North", units: 500, revenue: 5_500 }, { product: "B", group: "South", units: 600, revenue: 14_400 }];
 * const { all, groups } = compareSales(plan, actual, { mix: "individual", joint: "in-price" }).value;
 * [all.budget, all.quantity, all.mix, all.price, all.actual] // => [16_000, 1_600, 2_400, -100, 19_900]
 * groups.map(({ name, total }) => [name, total]) // => [["South", 4_400], ["North", -500]]
 */
export function compareSales(
  plan: readonly SoldLine[],
  actual: readonly SoldLine[],
  conventions: Omit<Conventions, "valuation">,
): Result<GroupedStatement> {
  const byLine = ({ group, product }: SoldLine): string => keyOf(group, product);
  const planned = tally(plan, byLine);
  const sold = tally(actual, byLine);
  const ofProduct = tally(plan, ({ product }) => product);
  const problems: Problem[] = [];
  const keys = [...new Set([...planned.keys(), ...sold.keys()])];
  const rows = keys.flatMap((key) => {
    const before = planned.get(key);
    const now = sold.get(key);
    const { product, group } = before ?? now ?? { product: "", group: "" };
    for (const [when, line] of [
      ["plan", before],
      ["actual", now],
    ] as const) {
      if (line && !(line.units >= 0 && line.revenue >= 0))
        problems.push({ code: "sales-returned", when, product, group });
      else if (line && line.units === 0 && line.revenue > 0)
        problems.push({ code: "sales-without-units", when, product, group });
    }
    const actualPrice = priceOf(now);
    const budgetPrice = priceOf(before) ?? priceOf(ofProduct.get(product)) ?? actualPrice;
    if (budgetPrice === null) return [];
    const line: SalesLine = {
      name: group === product ? product : `${product}, ${group}`,
      budgetUnits: before?.units ?? 0,
      budgetPrice,
      actualUnits: now?.units ?? 0,
      actualPrice: actualPrice ?? budgetPrice,
    };
    return [{ group, line }];
  });
  if (problems.length > 0) return refuse(...problems);
  const inOrder = rows.toSorted(
    (a, b) => a.group.localeCompare(b.group) || a.line.name.localeCompare(b.line.name),
  );
  const sales = inOrder.map(({ line }) => line);
  const groupOf = inOrder.map(({ group }) => group);
  const worked = salesVariances(sales, { ...conventions, valuation: "price" });
  if (!worked.ok) return worked;
  const members = new Map<string, VarianceLine[]>();
  worked.value.lines.forEach((line, at) => {
    const group = groupOf[at] ?? "";
    const so = members.get(group);
    if (so) so.push(line);
    else members.set(group, [line]);
  });
  const groups = [...members].map(([name, lines]) => addLines(name, lines));
  return ok({
    ...worked.value,
    groups: groups.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total)),
    groupOf,
    sales,
    unplanned: sales.filter(({ budgetUnits }) => budgetUnits === 0).length,
    unsold: sales.filter(({ actualUnits }) => actualUnits === 0).length,
  });
}
