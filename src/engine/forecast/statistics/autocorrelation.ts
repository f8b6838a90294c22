import { mean } from "./mean.ts";
import { sumOfSquares } from "./standard-deviation.ts";

/**
 * How much a series resembles itself a given number of periods ago: 1 exactly alike, 0 not at all, −1 upside down.
 *
 *   r(k) = Σ (y(t) − ȳ)(y(t−k) − ȳ) ÷ Σ (y(t) − ȳ)²
 *
 * A high value at lag 12 of a monthly series is the sign of a yearly season. A constant series resembles nothing: 0.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 2.8.
 * @example
 * autocorrelation([1, 2, 3, 4], 1) // => 0.25
 */
export function autocorrelation(values: readonly number[], lag: number): number {
  const centre = mean(values);
  const whole = sumOfSquares(values);
  if (!(whole > 0)) return 0;
  let shared = 0;
  for (let t = lag; t < values.length; t++) {
    shared += ((values[t] as number) - centre) * ((values[t - lag] as number) - centre);
  }
  return shared / whole;
}
