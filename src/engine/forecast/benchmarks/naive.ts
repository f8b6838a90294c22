import { bands } from "../bands.ts";
import { meanSquare, oneStepErrors } from "../one-step-errors.ts";
import type { Working } from "../working.ts";

/**
 * The naive methods: next month will be like this month; or, with seasons, like the same month last year.
 *
 *   naive:           forecast(h) = y(n)
 *   seasonal naive:  forecast(h) = the last figure of that season
 *   σ(h) = σ × √k,   k = whole years begun by step h (every step is a year of its own without seasons)
 *
 * σ is the root of the mean squared one-step error. Needs more figures than there are seasons in a year. This is the
 * benchmark: a method that cannot beat it is not worth its trouble.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 5.5.
 * @example
 * naive([100, 110, 104], 2, 1).mean // => [104, 104]
 * naive([100, 110, 104, 120, 106], 3, 4).mean // => [110, 104, 120]
 */
export function naive(values: readonly number[], horizon: number, seasons: number): Working {
  const fitted = values.map((_, t) => values[t - seasons] ?? null);
  const lastYear = values.slice(values.length - seasons);
  const mean = Array.from({ length: horizon }, (_, h) => lastYear[h % seasons] as number);
  const spread = Math.sqrt(meanSquare(oneStepErrors(values, fitted)));
  const spreads = mean.map((_, h) => spread * Math.sqrt(Math.floor(h / seasons) + 1));
  return { fitted, mean, spread, intervals: bands(mean, spreads), intervalRule: "model" };
}
