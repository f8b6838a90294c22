import {
  combine,
  kronecker,
  matrixOf,
  product,
  sandwich,
  transpose,
  type Matrix,
} from "../statistics/matrix.ts";
import type { StateSpaceWeights } from "./step-spread.ts";
import type { LastStates } from "./states.ts";

/** The two small systems of which the method is the product: level with trend, and the ring of seasons. */
function systems(weights: StateSpaceWeights): {
  line: Matrix;
  lineGain: Matrix;
  ring: Matrix;
  ringGain: Matrix;
} {
  const { alpha, beta, gamma, phi, seasons } = weights;
  const ring = matrixOf(seasons, seasons);
  ring.cells[seasons - 1] = 1;
  for (let i = 1; i < seasons; i++) ring.cells[i * seasons + i - 1] = 1;
  const ringGain = matrixOf(seasons, seasons);
  ringGain.cells[seasons - 1] = gamma;
  return {
    line: matrixOf(2, 2, [1, phi, 0, phi]),
    lineGain: matrixOf(2, 2, [alpha, alpha * phi, beta, beta * phi]),
    ring,
    ringGain,
  };
}

/**
 * The mean and standard deviation of sales 1 … `horizon` steps ahead when line and season multiply and errors are
 * a share of the forecast (Holt–Winters multiplicative).
 *
 * Because level, trend and season are each moved by the same surprises, their product has a mean a little off
 * "line × season" and a spread that no simple sum gives; both are followed here step by step, exactly.
 * `relativeVariance` is the mean square of the one-step errors as shares of their forecasts.
 * Source: Hyndman, Koehler, Ord and Snyder (2008), chapter 6.4 (class 3).
 */
export function multiplicativeSpread(
  relativeVariance: number,
  horizon: number,
  weights: StateSpaceWeights,
  last: LastStates,
): { readonly mean: number[]; readonly spread: number[] } {
  const { line, lineGain, ring, ringGain } = systems(weights);
  // The seasons are kept newest first, so that the one needed next stands last.
  const seasons = [...last.seasonals].reverse();
  let state = matrixOf(2, seasons.length, [
    ...seasons.map((s) => last.level * s),
    ...seasons.map((s) => last.trend * s),
  ]);
  const step = kronecker(ring, line);
  const gain = kronecker(ringGain, lineGain);
  const cross = combine([
    [1, kronecker(ringGain, line)],
    [1, kronecker(ring, lineGain)],
  ]);
  const size = seasons.length * 2;
  const see = matrixOf(1, size);
  see.cells.set([1, weights.phi], size - 2);
  let unsure = matrixOf(size, size);
  const means: number[] = [];
  const spreads: number[] = [];
  for (let h = 0; h < horizon; h++) {
    // Level and trend of the first season, then of the second, and so on.
    const column = matrixOf(size, 1, [...transpose(state).cells]);
    const mean = product(see, column).cells[0] as number;
    const doubt = sandwich(see, unsure, see).cells[0] as number;
    means.push(mean);
    spreads.push(Math.sqrt((1 + relativeVariance) * doubt + relativeVariance * mean * mean));
    const outer = product(column, transpose(column));
    const mixed = sandwich(step, unsure, gain);
    const both = combine([
      [1, unsure],
      [1, outer],
    ]);
    const heavy = combine([
      [3, unsure],
      [2, outer],
    ]);
    unsure = combine([
      [1, sandwich(step, unsure, step)],
      [relativeVariance, mixed],
      [relativeVariance, transpose(mixed)],
      [relativeVariance, sandwich(cross, both, cross)],
      [relativeVariance ** 2, sandwich(gain, heavy, gain)],
    ]);
    state = combine([
      [1, sandwich(line, state, ring)],
      [relativeVariance, sandwich(lineGain, state, ringGain)],
    ]);
  }
  return { mean: means, spread: spreads };
}
