import type { MonthSpan, OrderLine, WatchedPeriod } from "#engine/control";
import { addMonths, monthName, monthsBetween } from "#engine/measure";

/** Revenue of each month beside that of the month it is planned by; nothing where the two periods are not as long. */
export function monthByMonth(
  orders: readonly OrderLine[],
  plan: MonthSpan,
  actual: MonthSpan,
): WatchedPeriod[] {
  const months = monthsBetween(actual.from, actual.to) + 1;
  if (months < 2 || monthsBetween(plan.from, plan.to) + 1 !== months) return [];
  const sums = new Map<string, number>();
  for (const { month, revenue } of orders) sums.set(month, (sums.get(month) ?? 0) + revenue);
  return Array.from({ length: months }, (_, at) => {
    const now = addMonths(actual.from, at);
    return {
      name: monthName(now),
      planned: sums.get(addMonths(plan.from, at)) ?? 0,
      actual: sums.get(now) ?? 0,
    };
  });
}
