/** The weights in state-space form: β and γ as shares of the one-step error. */
export interface StateSpaceWeights {
  readonly alpha: number;
  /** α × the classic β; 0 without a trend. */
  readonly beta: number;
  /** 0 without seasons; (1 − α) × γ where the season is measured against the new level. */
  readonly gamma: number;
  readonly phi: number;
  readonly seasons: number;
}

/**
 * How much of today's surprise is still in the forecast error h steps later.
 *
 *   c(j) = α + β × ( φ + … + φ^j ) + γ if j is a whole number of years
 * @example
 * carriedError(2, { alpha: 0.3, beta: 0, gamma: 0, phi: 1, seasons: 1 }) // => 0.3
 */
export function carriedError(steps: number, weights: StateSpaceWeights): number {
  const { alpha, beta, gamma, phi, seasons } = weights;
  const reach = phi === 1 ? steps : (phi * (1 - phi ** steps)) / (1 - phi);
  return alpha + beta * reach + (seasons > 1 && steps % seasons === 0 ? gamma : 0);
}

/**
 * The standard deviation of the forecast error 1, 2, … `horizon` steps ahead, for smoothing with additive errors.
 *
 *   σ(h) = σ × √( 1 + c(1)² + c(2)² + … + c(h−1)² )
 *
 * σ is the one-step spread. It widens because each surprise on the way moves the level, the trend and the season.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), table 6.1 (class 1).
 * @example
 * stepSpread(10, 5, { alpha: 0.3, beta: 0, gamma: 0, phi: 1, seasons: 1 }).map((s) => (1.96 * s).toFixed(2)) // => ["19.60", "20.46", "21.29", "22.09", "22.86"]
 */
export function stepSpread(sigma: number, horizon: number, weights: StateSpaceWeights): number[] {
  const spreads: number[] = [];
  let carried = 1;
  for (let h = 1; h <= horizon; h++) {
    spreads.push(sigma * Math.sqrt(carried));
    carried += carriedError(h, weights) ** 2;
  }
  return spreads;
}
