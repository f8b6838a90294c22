import { bands } from "../bands.ts";
import { mean } from "../statistics/mean.ts";
import { standardDeviation } from "../statistics/standard-deviation.ts";
import { studentBound } from "../statistics/student.ts";
import type { Working } from "../working.ts";

/**
 * The mean method: every future period will be like the average of all past ones.
 *
 *   forecast(h) = ( y1 + … + yn ) ÷ n
 *   interval    = forecast ± t × s × √( 1 + 1 ÷ n ),  t with n − 1 degrees of freedom
 *
 * Needs two figures. Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 5.5.
 * @example
 * meanForecast([90, 100, 110], 2).mean // => [100, 100]
 */
export function meanForecast(values: readonly number[], horizon: number): Working {
  const centre = mean(values);
  const spread = standardDeviation(values);
  const flat = new Array<number>(horizon).fill(centre);
  const one = spread * Math.sqrt(1 + 1 / values.length);
  return {
    fitted: values.map(() => centre),
    mean: flat,
    spread,
    intervals: bands(
      flat,
      flat.map(() => one),
      (level) => studentBound(level / 100, values.length - 1),
    ),
    intervalRule: "model",
  };
}
