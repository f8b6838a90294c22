import { ok, refuse, type Result } from "#engine/measure";
import { intervalLevels, type IntervalLevel } from "../statistics/normal-bounds.ts";
import { studentBound } from "../statistics/student.ts";
import { solveForward } from "./leverage.ts";
import type { Regression } from "./regress.ts";

export interface RegressionForecast {
  readonly mean: number;
  /** Standard error of the line itself at this point. */
  readonly lineError: number;
  /** Standard error of a single new figure: line and residual together. */
  readonly newError: number;
  readonly intervals: readonly {
    readonly level: IntervalLevel;
    readonly lower: number;
    readonly upper: number;
  }[];
}

/**
 * The forecast of a regression for new values of its drivers, with its prediction intervals.
 *
 *   forecast  = intercept + Σ b × driver
 *   new error = s × √( 1 + leverage of the new drivers )
 *   interval  = forecast ± t × new error, t with n − p degrees of freedom
 *
 * The further the new drivers lie from those of the history, the greater their leverage and the wider the interval.
 * Refuses another number of drivers than the regression has.
 */
export function predict(regression: Regression, drivers: readonly number[]): Result<RegressionForecast> {
  const row = regression.hasIntercept ? [1, ...drivers] : [...drivers];
  const need = regression.coefficients.length;
  if (row.length !== need) {
    const extra = regression.hasIntercept ? 1 : 0;
    return refuse({ code: "driver-count-differs", have: drivers.length, need: need - extra });
  }
  const mean = regression.coefficients.reduce(
    (sum, { estimate }, j) => sum + estimate * (row[j] as number),
    0,
  );
  const pull = solveForward(regression.triangle, row).reduce((sum, z) => sum + z * z, 0);
  const newError = regression.standardError * Math.sqrt(1 + pull);
  return ok({
    mean,
    lineError: regression.standardError * Math.sqrt(pull),
    newError,
    intervals: intervalLevels.map((level) => {
      const reach = studentBound(level / 100, regression.degrees) * newError;
      return { level, lower: mean - reach, upper: mean + reach };
    }),
  });
}
