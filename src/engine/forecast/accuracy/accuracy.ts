import { ok, refuse, type Result } from "#engine/measure";
import { autocorrelation } from "../statistics/autocorrelation.ts";
import * as measure from "./measures.ts";
import { meanAbsoluteScaledError } from "./scaled-error.ts";
import { theilsU } from "./theils-u.ts";
import { trackingSignal, trackingSignals } from "./tracking-signal.ts";

/** Every measure of one span. Percentages are fractions; a measure that cannot be stated says why. */
export interface Accuracy {
  /** Periods that had both a figure and a forecast. */
  readonly count: number;
  readonly me: Result<number>;
  readonly mae: Result<number>;
  readonly mse: Result<number>;
  readonly rmse: Result<number>;
  readonly mpe: Result<number>;
  readonly mape: Result<number>;
  /** On the scale 0 to 2 (0–200 %). */
  readonly smape: Result<number>;
  /** The same on the scale 0 to 1 (0–100 %). */
  readonly smapeHalf: Result<number>;
  readonly wape: Result<number>;
  readonly mase: Result<number>;
  readonly trackingSignal: Result<number>;
  readonly theilsU: Result<number>;
  /** How much each error resembles the one before. */
  readonly acf1: Result<number>;
  /** The tracking signal after each period. */
  readonly runningSignals: readonly (number | null)[];
}

/** What the scaled error is scaled by. */
export interface AccuracyScale {
  readonly history: readonly number[];
  readonly seasons: number;
}

/**
 * The periods that have both a figure and a forecast, in order.
 * @example
 * pairUp([100, 110], [null, 105]) // => [{ actual: 110, forecast: 105 }]
 */
export function pairUp(actual: readonly number[], forecast: readonly (number | null)[]): measure.Pair[] {
  return actual.flatMap((figure, t) => {
    const expected = forecast[t] ?? null;
    return expected === null ? [] : [{ actual: figure, forecast: expected }];
  });
}

/**
 * Every error measure of a forecast against what happened, error = actual − forecast.
 *
 * Only periods with a genuine forecast count. Each measure is a result of its own: sales of nought make the percentage
 * measures unusable but not the others. `scale` is needed for the scaled error only.
 * @example
 * accuracy([100, 120, 110, 130], [105, 115, 112, 120]).mae // => { ok: true, value: 5.5 }
 * accuracy([0, 2, 4, 3], [1, 2, 3, 4]).mape.problems // => [{ code: "accuracy-actual-nought", period: 1 }]
 */
export function accuracy(
  actual: readonly number[],
  forecast: readonly (number | null)[],
  scale?: AccuracyScale,
): Accuracy {
  const pairs = pairUp(actual, forecast);
  const some = (answer: () => Result<number>): Result<number> =>
    pairs.length === 0 ? refuse({ code: "accuracy-no-forecast" }) : answer();
  const errors = pairs.map((pair) => pair.actual - pair.forecast);
  return {
    count: pairs.length,
    me: some(() => ok(measure.meanError(pairs))),
    mae: some(() => ok(measure.meanAbsoluteError(pairs))),
    mse: some(() => ok(measure.meanSquaredError(pairs))),
    rmse: some(() => ok(measure.rootMeanSquaredError(pairs))),
    mpe: some(() => measure.meanPercentageError(pairs)),
    mape: some(() => measure.meanAbsolutePercentageError(pairs)),
    smape: some(() => ok(measure.symmetricPercentageError(pairs))),
    smapeHalf: some(() => ok(measure.symmetricPercentageError(pairs) / 2)),
    wape: some(() => measure.weightedPercentageError(pairs)),
    mase: some(() =>
      scale
        ? meanAbsoluteScaledError(pairs, scale.history, scale.seasons)
        : refuse({ code: "accuracy-scale-missing" }),
    ),
    trackingSignal: some(() => trackingSignal(pairs)),
    theilsU: some(() => theilsU(pairs)),
    acf1: some(() =>
      errors.every((e) => e === errors[0])
        ? refuse({ code: "accuracy-no-change" })
        : ok(autocorrelation(errors, 1)),
    ),
    runningSignals: trackingSignals(pairs),
  };
}
