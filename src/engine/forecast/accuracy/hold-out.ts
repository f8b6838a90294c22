import { ok, refuse, type Result } from "#engine/measure";
import { forecastBy } from "../forecast-by.ts";
import type { Forecast, History, MethodId } from "../forecast.ts";
import type { MethodSettings } from "../settings.ts";
import { accuracy, type Accuracy } from "./accuracy.ts";
import { rollingOrigin, type RollingOrigin } from "./rolling-origin.ts";

export interface HoldOut {
  readonly forecast: Forecast;
  /** The figures that were kept back. */
  readonly actual: readonly number[];
  readonly accuracy: Accuracy;
}

/**
 * Hold-out: hide the last figures, forecast them from the rest, and see how close that came.
 *
 * The scaled error is scaled by the seasonal naive method over the part that was not hidden. Refuses to hide nothing
 * or everything, and what `forecastBy` refuses for the part that is left.
 * @example
 * holdOut("naive", { values: [100, 110, 104, 120], frequency: 1 }, 2).value.accuracy.mae // => { ok: true, value: 8 }
 */
export function holdOut(
  method: MethodId,
  history: History,
  count: number,
  settings: MethodSettings = {},
): Result<HoldOut> {
  const kept = history.values.length - count;
  if (!Number.isInteger(count) || count < 1 || kept < 1) {
    return refuse({ code: "hold-out-unusable", have: history.values.length, count });
  }
  const known = history.values.slice(0, kept);
  const actual = history.values.slice(kept);
  const forecast = forecastBy(method, { ...history, values: known }, count, settings);
  if (!forecast.ok) return forecast;
  const scale = { history: known, seasons: history.frequency };
  return ok({ forecast: forecast.value, actual, accuracy: accuracy(actual, forecast.value.mean, scale) });
}

/**
 * Rolling origin with one of the methods; origins from which the method cannot forecast have no errors.
 * @example
 * rollingOriginBy("naive", { values: [100, 110, 104], frequency: 1 }, 1).maeByStep // => [6]
 */
export function rollingOriginBy(
  method: MethodId,
  history: History,
  horizon: number,
  settings: MethodSettings = {},
): RollingOrigin {
  return rollingOrigin(history.values, horizon, (known) => {
    const forecast = forecastBy(method, { ...history, values: known }, horizon, settings);
    return forecast.ok ? forecast.value.mean : null;
  });
}
