import { solveForward } from "./leverage.ts";
import type { Regression } from "./regress.ts";

/**
 * Standardised residuals: each residual in units of its own standard error.
 *
 *   residual ÷ ( s × √( 1 − leverage ) )
 *
 * Beyond about ±2 a period does not fit the line. A period that the line must pass through has none: 0.
 */
export function standardisedResiduals(regression: Regression): number[] {
  return regression.residuals.map((e, t) => {
    const spread = regression.standardError * Math.sqrt(Math.max(0, 1 - (regression.leverage[t] as number)));
    return spread === 0 ? 0 : e / spread;
  });
}

/**
 * Cook's distance of each period: how far the whole line would move without it.
 *
 *   standardised residual² × leverage ÷ ( ( 1 − leverage ) × p )
 *
 * A figure near or above 1 says that one period alone decides the result.
 */
export function cooksDistances(regression: Regression): number[] {
  const count = regression.coefficients.length;
  return standardisedResiduals(regression).map((r, t) => {
    const pull = regression.leverage[t] as number;
    return pull >= 1 ? 0 : (r * r * pull) / ((1 - pull) * count);
  });
}

/**
 * Covariances of the coefficients: row by row, in the order of the coefficients.
 *
 *   s² × ( XᵀX )⁻¹
 */
export function coefficientCovariances(regression: Regression): number[][] {
  const names = regression.coefficients;
  const columns = names.map((_, j) =>
    solveForward(
      regression.triangle,
      names.map((__, i) => (i === j ? 1 : 0)),
    ),
  );
  return columns.map((a) =>
    columns.map(
      (b) => regression.standardError ** 2 * a.reduce((sum, z, i) => sum + z * (b[i] as number), 0),
    ),
  );
}

/** How well a regression forecasts beyond its own data, by four yardsticks. All are better when smaller. */
export interface RegressionCriteria {
  /** Mean squared error when each period is forecast by the line through all the others. */
  readonly leaveOneOut: number;
  readonly aic: number;
  readonly aicc: number;
  readonly bic: number;
}

/**
 * Leave-one-out error and information criteria, to choose between sets of drivers.
 *
 *   leave-one-out = mean of ( residual ÷ ( 1 − leverage ) )²
 *   AIC  = n × ln( Σ residual² ÷ n ) + 2 k,   k = coefficients + 1 for the spread
 *   AICc = AIC + 2 k ( k + 1 ) ÷ ( n − k − 1 )
 *   BIC  = AIC + k × ( ln n − 2 )
 *
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 7.5.
 */
export function regressionCriteria(regression: Regression): RegressionCriteria {
  const n = regression.residuals.length;
  const k = regression.coefficients.length + 1;
  const aic = n * Math.log(regression.residualSquares / n) + 2 * k;
  const left = regression.residuals.map((e, t) => (e / (1 - (regression.leverage[t] as number))) ** 2);
  return {
    leaveOneOut: left.reduce((sum, square) => sum + square, 0) / n,
    aic,
    aicc: aic + (2 * k * (k + 1)) / (n - k - 1),
    bic: aic + k * (Math.log(n) - 2),
  };
}
