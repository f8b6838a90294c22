import { decompose } from "../decomposition/decompose.ts";
import { fitLine } from "../regression/line.ts";
import { mean } from "../statistics/mean.ts";
import type { SeasonKind } from "./holt-winters.ts";
import type { StartStates } from "./states.ts";

/**
 * How a smoothing method gets its first level, trend and seasons.
 *
 * - "first-value": the first figure is the first level (with a trend: the second figure, and the first change); forecasts begin after it.
 * - "simple": the same figures, believed *before* period 1, so that period 1 is forecast too (R's `initial = "simple"`).
 * - "first-season": level = mean of year 1, trend = rise to the mean of year 2 ÷ m, seasons = figure − (or ÷) level; forecasts begin in year 2.
 * - "regression": line and indices of a classical decomposition of the first two years (R's `HoltWinters`); forecasts begin in year 2.
 * - "given": the states in the settings.
 */
export type StartRule = "first-value" | "simple" | "first-season" | "regression" | "given";

/**
 * Start states without seasons, from the first figures.
 *
 *   "first-value", no trend:   level = y1, after period 1
 *   "first-value", trend:      level = y2, trend = y2 − y1, after period 2
 *   "simple":                  level = y1, trend = y2 − y1, before period 1
 * @example
 * startWithoutSeason([100, 108, 120], "first-value", true) // => { after: 2, level: 108, trend: 8 }
 */
export function startWithoutSeason(
  values: readonly number[],
  rule: StartRule,
  withTrend: boolean,
): StartStates {
  const first = values[0] ?? 0;
  const second = values[1] ?? first;
  if (!withTrend) return { after: rule === "simple" ? 0 : 1, level: first };
  return rule === "simple"
    ? { after: 0, level: first, trend: second - first }
    : { after: 2, level: second, trend: second - first };
}

/**
 * Start states with seasons, from the first two years.
 *
 *   "first-season" and "simple":  level = mean of year 1
 *                                 trend = ( mean of year 2 − mean of year 1 ) ÷ m
 *                                 season = figure − level, or figure ÷ level
 *   "regression":                 least-squares line through the trend of years 1 and 2, and their seasonal indices
 * @example
 * startWithSeason([20, 30, 50, 40, 24, 34, 54, 44], 4, "additive", "first-season") // => { after: 4, level: 35, trend: 1, seasonals: [-15, -5, 15, 5] }
 */
export function startWithSeason(
  values: readonly number[],
  seasons: number,
  kind: SeasonKind,
  rule: StartRule,
): StartStates {
  if (rule === "regression") {
    const { trend, indices } = decompose(values.slice(0, 2 * seasons), seasons, kind);
    const points = trend.flatMap((y) => (y === null ? [] : [y])).map((y, i) => ({ x: i + 1, y }));
    const line = fitLine(points);
    return { after: seasons, level: line.intercept, trend: line.slope, seasonals: indices };
  }
  const year = values.slice(0, seasons);
  const level = mean(year);
  const trend = (mean(values.slice(seasons, 2 * seasons)) - level) / seasons;
  const seasonals = year.map((value) => (kind === "multiplicative" ? value / level : value - level));
  return { after: rule === "simple" ? 0 : seasons, level, trend, seasonals };
}
