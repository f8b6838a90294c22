import { ok, refuse, type Result } from "#engine/measure";
import { accuracyWeights } from "./combine.ts";

/** One past period that both ways forecast. */
export interface PastPair {
  readonly judgement: number;
  readonly statistical: number;
  readonly actual: number;
}

export interface CombinationRecord {
  /** Weights by past accuracy: judgement first. */
  readonly weights: readonly number[];
  /** Mean absolute errors on the record. */
  readonly judgement: number;
  readonly statistical: number;
  readonly average: number;
  /** Each period combined with the weights of the others, so that none judges its own. */
  readonly weighted: number;
}

/**
 * How judgement, statistics and the two combined did where all were tried.
 *
 *   mean absolute error = Σ |actual − forecast| ÷ n, for each; the weighted combination leaves out each period in turn
 *
 * Refuses fewer than three periods, figures that are no numbers, and what `accuracyWeights` refuses.
 * @example
 * const record = combinationRecord([{ judgement: 110, statistical: 95, actual: 100 }, { judgement: 125, statistical: 104, actual: 112 }, { judgement: 90, statistical: 101, actual: 98 }]).value;
 * record.weights[1] > record.weights[0] // => true
 * record.statistical.toFixed(2) // => "5.33"
 * record.average.toFixed(2) // => "2.50"
 */
export function combinationRecord(pairs: readonly PastPair[]): Result<CombinationRecord> {
  const least = 3;
  if (pairs.length < least) return refuse({ code: "combine-record-short", have: pairs.length, need: least });
  const bad = pairs.findIndex(({ judgement, statistical, actual }) =>
    [judgement, statistical, actual].some((figure) => !Number.isFinite(figure)),
  );
  if (bad >= 0) return refuse({ code: "combine-record-unusable", where: String(bad + 1) });
  const weightsOf = (rows: readonly PastPair[]): Result<number[]> =>
    accuracyWeights([
      rows.map(({ actual, judgement }) => actual - judgement),
      rows.map(({ actual, statistical }) => actual - statistical),
    ]);
  const weights = weightsOf(pairs);
  if (!weights.ok) return weights;
  const errorOf = (forecast: (pair: PastPair, at: number) => number): number =>
    pairs.reduce((sum, pair, at) => sum + Math.abs(pair.actual - forecast(pair, at)), 0) / pairs.length;
  return ok({
    weights: weights.value,
    judgement: errorOf(({ judgement }) => judgement),
    statistical: errorOf(({ statistical }) => statistical),
    average: errorOf(({ judgement, statistical }) => (judgement + statistical) / 2),
    weighted: errorOf(({ judgement, statistical }, at) => {
      const others = weightsOf(pairs.filter((_, other) => other !== at));
      const [own = 0.5, rest = 0.5] = others.ok ? others.value : [];
      return own * judgement + rest * statistical;
    }),
  });
}
