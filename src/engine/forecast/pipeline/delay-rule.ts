import { dayNumber } from "./days.ts";
import type { Deal } from "./deal.ts";

/** By how many days deals closed later than they were expected to. */
export interface DelayRule {
  readonly from: "history" | "setting";
  /** Days late of each won deal, rising; less than nought is early. */
  readonly days: Float64Array;
  /** Days from today at which a deal is put whose date has passed by more than any of these. */
  readonly lateDays: number;
}

const leastDeals = 20;

/**
 * How late won deals closed against the day they were expected.
 *
 * Uses history when at least twenty won deals have both days and one in ten of them differ; many systems overwrite the
 * expected day when a deal closes, and then history says nothing. In that case deals close on their day, and one whose
 * day has passed closes `lateDays` from today: a setting, to be shown as one.
 * @example
 * delayRule([], 30).from // => "setting"
 */
export function delayRule(deals: readonly Deal[], lateDays: number): DelayRule {
  const days: number[] = [];
  let differ = 0;
  for (const { outcome, expected, closed } of deals) {
    if (outcome !== "won" || expected === undefined || closed === undefined) continue;
    const late = dayNumber(closed) - dayNumber(expected);
    days.push(late);
    if (late !== 0) differ += 1;
  }
  const tells = days.length >= leastDeals && differ * 10 >= days.length;
  return {
    from: tells ? "history" : "setting",
    days: Float64Array.from(tells ? days : [0]).sort(),
    lateDays,
  };
}

/** How many of the sorted values lie below the bound. */
function countBelow(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The chance that a deal, if it is won, closes within a span of days.
 *
 *   delays that land it in the span ÷ delays that land it today or later
 *
 * All days are counts of days; the span includes both ends.
 * @example
 * closesWithin(delayRule([], 30), 100, { today: 90, from: 80, to: 120 }) // => 1
 * closesWithin(delayRule([], 30), 85, { today: 90, from: 80, to: 110 }) // => 0
 */
export function closesWithin(
  { days, lateDays }: DelayRule,
  expected: number,
  { today, from, to }: { readonly today: number; readonly from: number; readonly to: number },
): number {
  const before = countBelow(days, today - expected);
  const open = days.length - before;
  if (open === 0) return today + lateDays >= from && today + lateDays <= to ? 1 : 0;
  const start = countBelow(days, Math.max(from, today) - expected);
  return Math.max(0, countBelow(days, to - expected + 1) - start) / open;
}
