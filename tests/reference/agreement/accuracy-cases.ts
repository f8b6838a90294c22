import { accuracy } from "#engine/forecast";
import type { Result } from "#engine/measure";
import { compareAccuracy, type PublishedAccuracy } from "./accuracy-fields.ts";
import { CaseComparison, type Published } from "./compare.ts";

/** One case of `accuracy.json`. */
export interface AccuracyCase {
  readonly id: string;
  readonly method: string;
  readonly kind: string;
  readonly actual: readonly number[];
  readonly forecast: readonly number[];
  readonly values: PublishedAccuracy;
  readonly smape_M3?: Published;
  readonly wape?: Published;
  readonly mad?: Published;
  readonly mse?: Published;
  readonly tracking_signal?: Published;
  readonly cfe?: Published;
}

/** Compares one set of error measures. */
export function compareAccuracyCase(published: AccuracyCase): CaseComparison {
  const { actual, forecast } = published;
  const c = new CaseComparison(actual.reduce((sum, y) => sum + Math.abs(y), 0) / actual.length);
  const ours = accuracy(actual, forecast);
  const known = (result: Result<number>, times = 1): number | null =>
    result.ok ? result.value * times : null;
  compareAccuracy(c, "values", actual, forecast, published.values);
  c.number("sMAPE", known(ours.smape, 100), published.smape_M3, 100);
  c.number("WAPE", known(ours.wape, 100), published.wape, 100);
  c.number("MAD", known(ours.mae), published.mad);
  c.number("MSE", known(ours.mse), published.mse);
  c.number("tracking signal", known(ours.trackingSignal), published.tracking_signal, 1);
  c.number("sum of errors", known(ours.me, actual.length), published.cfe);
  return c;
}
