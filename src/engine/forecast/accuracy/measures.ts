import { ok, refuse, type Result } from "#engine/measure";
import { mean } from "../statistics/mean.ts";

/** A period that has both a figure and a forecast. */
export interface Pair {
  readonly actual: number;
  readonly forecast: number;
}

/** Actual − forecast: above nought when sales beat the forecast. */
function error({ actual, forecast }: Pair): number {
  return actual - forecast;
}

/**
 * Mean error, the bias: do forecasts lean to one side?
 *
 *   ME = Σ ( actual − forecast ) ÷ n
 *
 * Above nought: forecasts were too low on average. Hides size: +50 and −50 make nought.
 * @example
 * meanError([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }, { actual: 110, forecast: 112 }, { actual: 130, forecast: 120 }]) // => 2
 */
export function meanError(pairs: readonly Pair[]): number {
  return mean(pairs.map(error));
}

/**
 * Mean absolute error (also called MAD): how far off, on average, in the unit of sales.
 *
 *   MAE = Σ | actual − forecast | ÷ n
 * @example
 * meanAbsoluteError([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }, { actual: 110, forecast: 112 }, { actual: 130, forecast: 120 }]) // => 5.5
 */
export function meanAbsoluteError(pairs: readonly Pair[]): number {
  return mean(pairs.map((pair) => Math.abs(error(pair))));
}

/**
 * Mean squared error.
 *
 *   MSE = Σ ( actual − forecast )² ÷ n
 * @example
 * meanSquaredError([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }, { actual: 110, forecast: 112 }, { actual: 130, forecast: 120 }]) // => 38.5
 */
export function meanSquaredError(pairs: readonly Pair[]): number {
  return mean(pairs.map((pair) => error(pair) ** 2));
}

/**
 * Root mean squared error: like the mean absolute error, but one large miss weighs more than many small ones.
 *
 *   RMSE = √( Σ ( actual − forecast )² ÷ n )
 * @example
 * rootMeanSquaredError([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }, { actual: 110, forecast: 112 }, { actual: 130, forecast: 120 }]).toFixed(3) // => "6.205"
 */
export function rootMeanSquaredError(pairs: readonly Pair[]): number {
  return Math.sqrt(meanSquaredError(pairs));
}

/** Refuses when an actual figure is nought, and names the first. */
function withoutNought(pairs: readonly Pair[], answer: (pairs: readonly Pair[]) => number): Result<number> {
  const place = pairs.findIndex((pair) => pair.actual === 0);
  return place < 0 ? ok(answer(pairs)) : refuse({ code: "accuracy-actual-nought", period: place + 1 });
}

/**
 * Mean percentage error, as a fraction: the bias in per cent of sales.
 *
 *   MPE = mean of ( actual − forecast ) ÷ actual
 *
 * Refuses when any actual figure is nought.
 * @example
 * meanPercentageError([{ actual: 100, forecast: 90 }, { actual: 200, forecast: 210 }]) // => { ok: true, value: 0.025 }
 */
export function meanPercentageError(pairs: readonly Pair[]): Result<number> {
  return withoutNought(pairs, (all) => mean(all.map((pair) => error(pair) / pair.actual)));
}

/**
 * Mean absolute percentage error, as a fraction (0.05 is 5 %): how far off in per cent of what was sold.
 *
 *   MAPE = mean of | actual − forecast | ÷ | actual |
 *
 * Refuses when any actual figure is nought. It punishes a forecast above sales more than one as far below.
 * @example
 * meanAbsolutePercentageError([{ actual: 100, forecast: 90 }, { actual: 200, forecast: 210 }]) // => { ok: true, value: 0.075 }
 */
export function meanAbsolutePercentageError(pairs: readonly Pair[]): Result<number> {
  return withoutNought(pairs, (all) => mean(all.map((pair) => Math.abs(error(pair) / pair.actual))));
}

/**
 * Symmetric MAPE, as a fraction on the scale from 0 to 2 (0 to 200 %).
 *
 *   sMAPE = mean of 2 × | actual − forecast | ÷ ( | actual | + | forecast | )
 *
 * Some sources leave out the 2 and report half of this, on a scale from 0 to 100 %. A period in which both are nought
 * counts as no error.
 * @example
 * symmetricPercentageError([{ actual: 100, forecast: 60 }]) // => 0.5
 */
export function symmetricPercentageError(pairs: readonly Pair[]): number {
  return mean(
    pairs.map((pair) => {
      const size = Math.abs(pair.actual) + Math.abs(pair.forecast);
      return size === 0 ? 0 : (2 * Math.abs(error(pair))) / size;
    }),
  );
}

/**
 * Weighted absolute percentage error, as a fraction: all misses together in per cent of all sales.
 *
 *   WAPE = Σ | actual − forecast | ÷ | Σ actual |
 *
 * Copes with single months of no sales; refuses only when sales come to nought altogether.
 * @example
 * weightedPercentageError([{ actual: 0, forecast: 5 }, { actual: 100, forecast: 95 }]) // => { ok: true, value: 0.1 }
 */
export function weightedPercentageError(pairs: readonly Pair[]): Result<number> {
  const total = Math.abs(pairs.reduce((sum, pair) => sum + pair.actual, 0));
  if (total === 0) return refuse({ code: "accuracy-total-nought" });
  return ok(pairs.reduce((sum, pair) => sum + Math.abs(error(pair)), 0) / total);
}
