import type { Driver } from "./regress.ts";

/**
 * The drivers of a regression on time: the period number, and if wanted one dummy for each season but the first.
 *
 *   trend  = 1, 2, 3 …
 *   season = 1 in that season, otherwise 0; the first season of the calendar is the base, and has none
 *
 * `from` is the first period number (1 for the history, n + 1 for the forecasts) and `firstSeason` (1 …) the season of
 * period 1.
 * @example
 * trendDesign(3, 2, 1).map((d) => d.values) // => [[1, 2, 3], [0, 1, 0]]
 */
export function trendDesign(count: number, seasons: number, from = 1, firstSeason = 1): Driver[] {
  const periods = Array.from({ length: count }, (_, i) => from + i);
  const dummies = Array.from({ length: Math.max(0, seasons - 1) }, (_, s) => ({
    name: `season ${String(s + 2)}`,
    values: periods.map((t) => ((t + firstSeason - 2) % seasons === s + 1 ? 1 : 0)),
  }));
  return [{ name: "trend", values: periods }, ...dummies];
}
