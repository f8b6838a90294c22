import { bands } from "../bands.ts";
import { meanSquare, oneStepErrors } from "../one-step-errors.ts";
import type { Working } from "../working.ts";
import { weightedMovingAverage } from "./moving-average.ts";

/**
 * Forecasting by a moving average: next month will be like the average, plain or weighted, of the last few.
 *
 *   forecast(t+1) = w1 × y(t) + w2 × y(t−1) + … + wk × y(t−k+1)
 *
 * Beyond the next period the last average is held. The method comes with no theory of its errors, so its interval is
 * as wide as its past one-step errors were, at every step.
 * @example
 * averageForecast([100, 110, 120], 2, [0.5, 0.3, 0.2]).mean // => [113, 113]
 */
export function averageForecast(
  values: readonly number[],
  horizon: number,
  newestFirst: readonly number[],
): Working {
  const averages = weightedMovingAverage(values, newestFirst);
  const fitted = values.map((_, t) => averages[t - 1] ?? null);
  const mean = new Array<number>(horizon).fill(averages[values.length - 1] ?? 0);
  const spread = Math.sqrt(meanSquare(oneStepErrors(values, fitted)));
  return {
    fitted,
    mean,
    spread,
    intervals: bands(
      mean,
      mean.map(() => spread),
    ),
    intervalRule: "past-errors",
  };
}
