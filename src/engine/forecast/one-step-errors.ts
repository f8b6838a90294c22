import type { Trace } from "./averages/moving-average.ts";

/**
 * Actual − forecast, for the periods that had a forecast.
 *
 *   error(t) = y(t) − forecast(t), above nought when sales beat the forecast
 * @example
 * oneStepErrors([100, 110, 120], [null, 100, 105]) // => [10, 15]
 */
export function oneStepErrors(actual: readonly number[], fitted: Trace): number[] {
  const errors: number[] = [];
  for (let t = 0; t < actual.length; t++) {
    const forecast = fitted[t];
    if (forecast !== null && forecast !== undefined) errors.push((actual[t] as number) - forecast);
  }
  return errors;
}

/**
 * The mean of the squared errors; 0 if there are none.
 * @example
 * meanSquare([3, 4]) // => 12.5
 */
export function meanSquare(errors: readonly number[]): number {
  let total = 0;
  for (const error of errors) total += error * error;
  return errors.length === 0 ? 0 : total / errors.length;
}
