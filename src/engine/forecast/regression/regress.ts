import { ok, refuse, type Result } from "#engine/measure";
import { mean } from "../statistics/mean.ts";
import { fisherUpperTail, studentTwoTails } from "../statistics/student.ts";
import { solveBack, triangulate } from "./householder.ts";
import { solveForward } from "./leverage.ts";
import { refineSolution } from "./refine.ts";

/** Something that may drive sales: one figure for each period. */
export interface Driver {
  readonly name: string;
  readonly values: readonly number[];
}

interface Coefficient {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  /** estimate ÷ standard error. */
  readonly t: number;
  /** How often chance alone would give a coefficient this far from nought. */
  readonly pValue: number;
}

export interface Regression {
  readonly coefficients: readonly Coefficient[];
  readonly hasIntercept: boolean;
  readonly fitted: readonly number[];
  readonly residuals: readonly number[];
  /** How far each period's drivers lie from the usual: 0 to 1. A figure above 2p ÷ n pulls hard on the line. */
  readonly leverage: readonly number[];
  /** n − number of coefficients. */
  readonly degrees: number;
  /** s, the standard error of the regression: the typical size of a residual. */
  readonly standardError: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly f: number;
  readonly fPValue: number;
  readonly residualSquares: number;
  readonly totalSquares: number;
  /** About 2 when residuals are unrelated; well below 2 when one over-estimate follows another. */
  readonly durbinWatson: number;
  /** The triangle R of the design, from which spreads of forecasts are read. */
  readonly triangle: readonly (readonly number[])[];
}

/**
 * Least-squares regression of sales on one or several drivers.
 *
 *   sales = intercept + b1 × driver 1 + b2 × driver 2 + … + residual,  Σ residual² as small as can be
 *   s  = √( Σ residual² ÷ (n − p) )
 *   R² = Σ ( fitted − ȳ )² ÷ ( Σ ( fitted − ȳ )² + Σ residual² )       (without an intercept: ȳ is left out, as is usual)
 *   adjusted R² = 1 − (1 − R²) × (n − 1) ÷ (n − p)
 *
 * Solved by Householder reflections, with one round of refinement. Refuses drivers of other lengths than sales,
 * fewer than p + 1 periods, and a driver that is a combination of others.
 * @example
 * regress([{ name: "advertising", values: [1, 2, 3, 4, 5] }], [12, 15, 17, 20, 21]).value.coefficients.map((c) => c.estimate) // => [10.1, 2.3]
 * regress([{ name: "advertising", values: [1, 2, 3, 4, 5] }], [12, 15, 17, 20, 21]).value.rSquared.toFixed(4) // => "0.9796"
 */
export function regress(
  drivers: readonly Driver[],
  sales: readonly number[],
  intercept = true,
): Result<Regression> {
  const n = sales.length;
  const odd = drivers.find((driver) => driver.values.length !== n);
  if (odd)
    return refuse({ code: "driver-length-differs", driver: odd.name, have: odd.values.length, need: n });
  const names = [...(intercept ? ["intercept"] : []), ...drivers.map((d) => d.name)];
  const columns = [...(intercept ? [new Array<number>(n).fill(1)] : []), ...drivers.map((d) => d.values)];
  const degrees = n - columns.length;
  if (degrees < 1) return refuse({ code: "regression-too-short", have: n, need: columns.length + 1 });
  const { r, rotated, repeats } = triangulate(columns, sales);
  if (repeats >= 0) return refuse({ code: "driver-repeats-others", driver: names[repeats] });
  const estimates = refineSolution(columns, sales, solveBack(r, rotated));
  const fitted = sales.map((_, t) =>
    columns.reduce((sum, c, j) => sum + (c[t] as number) * (estimates[j] as number), 0),
  );
  const residuals = sales.map((y, t) => y - (fitted[t] as number));
  const residualSquares = residuals.reduce((sum, e) => sum + e * e, 0);
  const centre = intercept ? mean(sales) : 0;
  const totalSquares = sales.reduce((sum, y) => sum + (y - centre) ** 2, 0);
  const standardError = Math.sqrt(residualSquares / degrees);
  // The explained part is summed itself: taking residuals from the total would lose the digits of a small R².
  const explainedSquares = fitted.reduce((sum, y) => sum + (y - centre) ** 2, 0);
  const rSquared = totalSquares === 0 ? 0 : explainedSquares / (explainedSquares + residualSquares);
  const free = n - (intercept ? 1 : 0);
  const explained = columns.length - (intercept ? 1 : 0);
  const f = Math.max(0, ratio(explainedSquares / Math.max(1, explained), residualSquares / degrees));
  return ok({
    coefficients: names.map((name, j) => {
      const unit = names.map((_, i) => (i === j ? 1 : 0));
      const size = standardError * Math.hypot(...solveForward(r, unit));
      const estimate = estimates[j] as number;
      const t = ratio(estimate, size);
      return { name, estimate, standardError: size, t, pValue: studentTwoTails(t, degrees) };
    }),
    hasIntercept: intercept,
    fitted,
    residuals,
    leverage: sales.map((_, t) =>
      solveForward(
        r,
        columns.map((c) => c[t] as number),
      ).reduce((sum, z) => sum + z * z, 0),
    ),
    degrees,
    standardError,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * free) / degrees,
    f,
    fPValue: explained === 0 ? 1 : fisherUpperTail(f, explained, degrees),
    residualSquares,
    totalSquares,
    durbinWatson: durbinWatson(residuals),
    triangle: r,
  });
}

/** Nought when there is nothing to compare, as with sales that never change. */
function ratio(above: number, below: number): number {
  return above === 0 ? 0 : above / below;
}

/**
 * Durbin and Watson's statistic: do residuals follow one another?
 *
 *   Σ ( e(t) − e(t−1) )² ÷ Σ e(t)²
 *
 * About 2 when they are unrelated, towards 0 when each resembles the one before, towards 4 when they alternate.
 * @example
 * durbinWatson([1, -1, 1, -1]) // => 3
 */
export function durbinWatson(residuals: readonly number[]): number {
  let steps = 0;
  let squares = 0;
  residuals.forEach((e, t) => {
    squares += e * e;
    if (t > 0) steps += (e - (residuals[t - 1] as number)) ** 2;
  });
  return squares === 0 ? 2 : steps / squares;
}
