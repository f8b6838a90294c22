import { ok, refuse, type Result } from "#engine/measure";
import { mean } from "../statistics/mean.ts";
import { meanAbsoluteError, type Pair } from "./measures.ts";

/**
 * How far off the (seasonal) naive method was over the history: the yardstick of the scaled error.
 *
 *   scale = mean of | y(t) − y(t−m) |,  m = seasons in a year, 1 without seasons
 * @example
 * naiveScale([90, 100, 95, 105], 1).toFixed(3) // => "8.333"
 */
export function naiveScale(history: readonly number[], seasons: number): number {
  return mean(history.slice(seasons).map((value, i) => Math.abs(value - (history[i] as number))));
}

/**
 * Mean absolute scaled error: the mean absolute error as a multiple of the naive method's over the history.
 *
 *   MASE = MAE ÷ mean of | y(t) − y(t−m) | over the history
 *
 * Below 1 the forecast beats "same as last year" as it did in the past; series of different sizes can be compared.
 * Refuses a history without a single step of m periods, or one that never changed.
 * Source: Hyndman and Koehler (2006).
 * @example
 * meanAbsoluteScaledError([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }, { actual: 110, forecast: 112 }, { actual: 130, forecast: 120 }], [90, 100, 95, 105], 1).value.toFixed(2) // => "0.66"
 */
export function meanAbsoluteScaledError(
  pairs: readonly Pair[],
  history: readonly number[],
  seasons: number,
): Result<number> {
  if (history.length <= seasons)
    return refuse({ code: "accuracy-scale-too-short", have: history.length, need: seasons + 1 });
  const scale = naiveScale(history, seasons);
  return scale === 0 ? refuse({ code: "accuracy-scale-nought" }) : ok(meanAbsoluteError(pairs) / scale);
}
