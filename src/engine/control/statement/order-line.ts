import type { Month } from "#engine/measure";
import type { SoldLine } from "./compare-sales.ts";

/** What a statement can be made by. */
export const salesDimensions = ["category", "customer", "rep", "product"] as const;
export type SalesDimension = (typeof salesDimensions)[number];

/** A line of an order, or of a list of sales. What is not known is empty. */
export interface OrderLine {
  readonly month: Month;
  readonly product: string;
  readonly category: string;
  readonly customer: string;
  readonly rep: string;
  readonly units: number;
  readonly revenue: number;
}

/** Months from the first to the last, both included. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

/**
 * The sales of a span of months, by whatever the statement is made by.
 *
 * @example
 * const order = { month: month("2026-04"), product: "A", category: "Food", customer: "", rep: "Jo", units: 2, revenue: 20 };
 * soldIn([order], { from: order.month, to: order.month }, "rep") // => [{ product: "A", group: "Jo", units: 2, revenue: 20 }]
 */
export function soldIn(
  orders: readonly OrderLine[],
  { from, to }: MonthSpan,
  by: SalesDimension,
): SoldLine[] {
  return orders
    .filter(({ month }) => month >= from && month <= to)
    .map((order) => ({
      product: order.product,
      group: order[by] || "not named",
      units: order.units,
      revenue: order.revenue,
    }));
}
