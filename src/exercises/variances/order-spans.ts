import { salesDimensions, type OrderLine, type SalesDimension } from "#engine/control";
import { addMonths, monthName, monthsBetween, type Month } from "#engine/measure";

/** The dimensions that orders say anything of. */
export function dimensionsOf(orders: readonly OrderLine[]): SalesDimension[] {
  return salesDimensions.filter((dimension) => orders.some((order) => order[dimension] !== ""));
}

interface Spans {
  readonly planFrom: string;
  readonly planTo: string;
  readonly actualFrom: string;
  readonly actualTo: string;
  readonly by: SalesDimension;
}

/**
 * Two periods to begin with: the last months beside the same months a year before, up to twelve; of less than thirteen months,
 * the later half beside the earlier.
 */
export function spansOf(orders: readonly OrderLine[]): Spans {
  const months = orders.map(({ month }) => month).sort();
  const first = months[0] ?? ("2026-04" as Month);
  const last = months.at(-1) ?? first;
  const count = monthsBetween(first, last) + 1;
  const back = count > 12 ? 12 : Math.max(1, Math.floor(count / 2));
  const long = Math.min(back, Math.max(1, count - back));
  const from = addMonths(last, 1 - long);
  return {
    planFrom: monthName(addMonths(from, -back)),
    planTo: monthName(addMonths(last, -back)),
    actualFrom: monthName(from),
    actualTo: monthName(last),
    by: dimensionsOf(orders)[0] ?? "product",
  };
}
