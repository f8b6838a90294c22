import type { StateSpaceWeights } from "./step-spread.ts";
import type { LastStates } from "./states.ts";

type Matrix = Float64Array[];

function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => new Float64Array(columns));
}

/** left × right, passing over the many noughts. */
function product(left: Matrix, right: Matrix): Matrix {
  const out = zeros(left.length, right[0]?.length ?? 0);
  left.forEach((row, i) => {
    const target = out[i] as Float64Array;
    row.forEach((share, k) => {
      if (share === 0) return;
      const source = right[k] as Float64Array;
      for (let j = 0; j < target.length; j++)
        target[j] = (target[j] as number) + share * (source[j] as number);
    });
  });
  return out;
}

function transpose(matrix: Matrix): Matrix {
  return Array.from({ length: matrix[0]?.length ?? 0 }, (_, j) =>
    Float64Array.from(matrix, (row) => row[j] as number),
  );
}

/** The Kronecker product of two small matrices. */
function kronecker(left: Matrix, right: Matrix): Matrix {
  return left.flatMap((row) =>
    right.map((inner) => Float64Array.from([...row].flatMap((a) => [...inner].map((b) => a * b)))),
  );
}

/** F V Gᵀ. */
function sandwich(left: Matrix, middle: Matrix, right: Matrix): Matrix {
  return product(product(left, middle), transpose(right));
}

function combine(terms: readonly (readonly [number, Matrix])[]): Matrix {
  const [first] = terms;
  const out = zeros(first?.[1].length ?? 0, first?.[1][0]?.length ?? 0);
  for (const [share, matrix] of terms) {
    out.forEach((row, i) => {
      const source = matrix[i] as Float64Array;
      for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) + share * (source[j] as number);
    });
  }
  return out;
}

/** The two small systems of which the method is the product: level with trend, and the ring of seasons. */
function systems(weights: StateSpaceWeights): {
  line: Matrix;
  lineGain: Matrix;
  ring: Matrix;
  ringGain: Matrix;
} {
  const { alpha, beta, gamma, phi, seasons } = weights;
  const ring = zeros(seasons, seasons);
  (ring[0] as Float64Array)[seasons - 1] = 1;
  for (let i = 1; i < seasons; i++) (ring[i] as Float64Array)[i - 1] = 1;
  const ringGain = zeros(seasons, seasons);
  (ringGain[0] as Float64Array)[seasons - 1] = gamma;
  return {
    line: [Float64Array.of(1, phi), Float64Array.of(0, phi)],
    lineGain: [Float64Array.of(alpha, alpha * phi), Float64Array.of(beta, beta * phi)],
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
  let state: Matrix = [last.level, last.trend].map((value) => Float64Array.from(seasons, (s) => value * s));
  const step = kronecker(ring, line);
  const gain = kronecker(ringGain, lineGain);
  const cross = combine([
    [1, kronecker(ringGain, line)],
    [1, kronecker(ring, lineGain)],
  ]);
  const size = seasons.length * 2;
  const see = [
    Float64Array.from({ length: size }, (_, i) => (i === size - 2 ? 1 : i === size - 1 ? weights.phi : 0)),
  ];
  let unsure = zeros(size, size);
  const means: number[] = [];
  const spreads: number[] = [];
  for (let h = 0; h < horizon; h++) {
    const column = Array.from({ length: size }, (_, i) =>
      Float64Array.of((state[i % 2] as Float64Array)[Math.floor(i / 2)] as number),
    );
    const mean = (product(see, column)[0] as Float64Array)[0] as number;
    const doubt = (sandwich(see, unsure, see)[0] as Float64Array)[0] as number;
    means.push(mean);
    spreads.push(Math.sqrt((1 + relativeVariance) * doubt + relativeVariance * mean * mean));
    const outer = product(column, transpose(column));
    const mixed = sandwich(step, unsure, gain);
    unsure = combine([
      [1, sandwich(step, unsure, step)],
      [relativeVariance, mixed],
      [relativeVariance, transpose(mixed)],
      [
        relativeVariance,
        sandwich(
          cross,
          combine([
            [1, unsure],
            [1, outer],
          ]),
          cross,
        ),
      ],
      [
        relativeVariance ** 2,
        sandwich(
          gain,
          combine([
            [3, unsure],
            [2, outer],
          ]),
          gain,
        ),
      ],
    ]);
    state = combine([
      [1, sandwich(line, state, ring)],
      [relativeVariance, sandwich(lineGain, state, ringGain)],
    ]);
  }
  return { mean: means, spread: spreads };
}
