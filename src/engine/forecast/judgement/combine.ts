import { ok, refuse, type Result } from "#engine/measure";

/** One forecast of several, with what is known of its errors. */
export interface CombinedPart {
  readonly expected: number;
  /** Standard deviation; null where the method gives none. */
  readonly spread: number | null;
}

export interface Combined {
  readonly weights: readonly number[];
  readonly expected: number;
  /** Σ weight × spread, as if the parts erred together; null where a part has none. */
  readonly spread: number | null;
}

/**
 * Weights by past accuracy: the smaller a forecast's squared errors were, the more it counts.
 *
 *   weight of i = (1 ÷ mean squared error of i) ÷ Σ (1 ÷ mean squared error of each)
 *
 * Bates and Granger's weights (1969), with the correlation of errors left out, as is advised for short records. They
 * add up to 1. Refuses fewer than two records, records of different or no length, and a record without any error,
 * which would take all the weight on too little evidence.
 * @example
 * accuracyWeights([[10, -10], [20, 20]]).value // => [0.8, 0.2]
 * accuracyWeights([[0, 0], [1, 2]]).problems // => [{ code: "combine-never-wrong", where: "1", periods: 2 }]
 */
export function accuracyWeights(errors: readonly (readonly number[])[]): Result<number[]> {
  const periods = errors[0]?.length ?? 0;
  if (errors.length < 2) return refuse({ code: "combine-too-few", have: errors.length });
  if (periods === 0 || errors.some((one) => one.length !== periods))
    return refuse({ code: "combine-record-differs" });
  const squares = errors.map((one) => one.reduce((sum, error) => sum + error * error, 0) / periods);
  const right = squares.findIndex((square) => !(square > 0 && Number.isFinite(square)));
  if (right >= 0) return refuse({ code: "combine-never-wrong", where: String(right + 1), periods });
  // Shares of the smallest, so that very small errors do not run out of range.
  const least = Math.min(...squares);
  const shares = squares.map((square) => least / square);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return ok(shares.map((share) => share / total));
}

/**
 * Several forecasts made into one.
 *
 *   expected = Σ weight × forecast;  spread = Σ weight × spread
 *
 * Without weights each counts the same. The spread is that of parts which err together, the widest that the parts allow;
 * if their errors are unlike, the combination is surer than that. Refuses fewer than two forecasts, a forecast that is
 * no number, and weights that are below nought or do not add up to 1 (to within a thousandth).
 * @example
 * combineForecasts([{ expected: 500, spread: 60 }, { expected: 440, spread: 40 }]).value // => { weights: [0.5, 0.5], expected: 470, spread: 50 }
 * combineForecasts([{ expected: 500, spread: null }, { expected: 400, spread: 40 }], [0.8, 0.2]).value // => { weights: [0.8, 0.2], expected: 480, spread: null }
 * combineForecasts([{ expected: 500, spread: 60 }, { expected: 440, spread: 40 }], [0.5, 0.4]).problems // => [{ code: "combine-weights-total", total: 0.9 }]
 */
export function combineForecasts(
  parts: readonly CombinedPart[],
  weights: readonly number[] = parts.map(() => 1 / parts.length),
): Result<Combined> {
  if (parts.length < 2) return refuse({ code: "combine-too-few", have: parts.length });
  if (weights.length !== parts.length)
    return refuse({ code: "weight-count-differs", have: weights.length, need: parts.length });
  const bad = weights.findIndex((weight) => !(weight >= 0));
  if (bad >= 0) return refuse({ code: "weight-unusable", where: String(bad + 1), weight: weights[bad] });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 1) > 0.001) return refuse({ code: "combine-weights-total", total });
  const odd = parts.findIndex(({ expected }) => !Number.isFinite(expected));
  if (odd >= 0) return refuse({ code: "combine-part-unusable", where: String(odd + 1) });
  const spreads = parts.map(({ spread }, at) => (spread === null ? null : spread * (weights[at] ?? 0)));
  return ok({
    weights: [...weights],
    expected: parts.reduce((sum, { expected }, at) => sum + expected * (weights[at] ?? 0), 0),
    spread: spreads.reduce<number | null>(
      (sum, spread) => (sum === null || spread === null ? null : sum + spread),
      0,
    ),
  });
}
