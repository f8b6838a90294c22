import type { Interval } from "./forecast.ts";
import { intervalLevels, normalBound, type IntervalLevel } from "./statistics/normal-bounds.ts";

/**
 * The 80 % and 95 % prediction intervals around a forecast.
 *
 *   lower(h) = forecast(h) − k × spread(h),  upper(h) = forecast(h) + k × spread(h)
 *
 * k is 1.28 and 1.96 for normal errors; `bound` gives another where the spread itself is uncertain (Student's t).
 * @example
 * bands([100], [10])[1].upper.map((u) => u.toFixed(1)) // => ["119.6"]
 */
export function bands(
  mean: readonly number[],
  spreads: readonly number[],
  bound: (level: IntervalLevel) => number = normalBound,
): Interval[] {
  return intervalLevels.map((level) => {
    const k = bound(level);
    return {
      level,
      lower: mean.map((m, h) => m - k * (spreads[h] ?? 0)),
      upper: mean.map((m, h) => m + k * (spreads[h] ?? 0)),
    };
  });
}
