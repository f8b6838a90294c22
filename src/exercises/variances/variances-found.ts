import {
  compareSales,
  salesVariances,
  soldIn,
  type OrderLine,
  type SalesLine,
  type SalesVariances,
  type VarianceLine,
} from "#engine/control";
import { ok, refuse, type Result } from "#engine/measure";
import type { VariancesPlan } from "./variances-draft.ts";

/** A statement, whatever it was made from. */
export interface VariancesFound {
  readonly statement: SalesVariances;
  /** The rows of the statement: lines, or the groups that orders were added up by. */
  readonly rows: readonly VarianceLine[];
  readonly sales: readonly SalesLine[];
  /** The group of each line of sales; null where lines are rows themselves. */
  readonly groupOf: readonly string[] | null;
  readonly revenue: { readonly budget: number; readonly actual: number };
  readonly currency: "£" | "$";
  readonly unplanned: number;
  readonly unsold: number;
}

const revenueOf = (sales: readonly SalesLine[]) => ({
  budget: sales.reduce((sum, line) => sum + line.budgetUnits * line.budgetPrice, 0),
  actual: sales.reduce((sum, line) => sum + line.actualUnits * line.actualPrice, 0),
});

/** Works the statement of a plan; orders are those that the plan’s months and groups are taken from. */
export function variancesFound(
  plan: VariancesPlan,
  orders: readonly OrderLine[] | null,
): Result<VariancesFound> {
  if (plan.source === "lines") {
    const statement = salesVariances(plan.lines, plan.conventions);
    if (!statement.ok) return statement;
    return ok({
      statement: statement.value,
      rows: statement.value.lines,
      sales: plan.lines,
      groupOf: null,
      revenue: revenueOf(plan.lines),
      currency: "£",
      unplanned: 0,
      unsold: 0,
    });
  }
  if (!orders) return refuse({ code: "variance-orders-none" });
  for (const [when, { from, to }] of [
    ["plan", plan.plan],
    ["actual", plan.actual],
  ] as const) {
    if (from > to) return refuse({ code: "variance-months-backwards", when });
    if (!orders.some(({ month }) => month >= from && month <= to))
      return refuse({ code: "variance-months-empty", when });
  }
  const found = compareSales(
    soldIn(orders, plan.plan, plan.by),
    soldIn(orders, plan.actual, plan.by),
    plan.conventions,
  );
  if (!found.ok) return found;
  const { groups, groupOf, sales, unplanned, unsold } = found.value;
  return ok({
    statement: found.value,
    rows: groups,
    sales,
    groupOf,
    revenue: revenueOf(sales),
    currency: plan.source === "northwind" ? "$" : "£",
    unplanned,
    unsold,
  });
}
