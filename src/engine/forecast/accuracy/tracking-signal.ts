import { ok, refuse, type Result } from "#engine/measure";
import { meanAbsoluteError, type Pair } from "./measures.ts";

/** Which mean absolute error the sum of errors is measured in: of all periods so far, or of the whole span. */
export type TrackingRule = "running" | "whole-span";

/**
 * The tracking signal after each period: how far the errors have drifted to one side, in mean absolute errors.
 *
 *   signal(t) = Σ ( actual − forecast ) up to t ÷ mean of | actual − forecast |
 *
 * Within about ±4 a method is taken to be in control (sources say 3 to 6); beyond, forecasts are biased and the
 * method is due for a review. "running" divides by the mean absolute error up to t, "whole-span" by that of all
 * periods. `null` while there has been no error at all.
 * @example
 * trackingSignals([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }], "running") // => [-1, 0]
 */
export function trackingSignals(pairs: readonly Pair[], rule: TrackingRule = "running"): (number | null)[] {
  const whole = meanAbsoluteError(pairs);
  let drifted = 0;
  let absolute = 0;
  return pairs.map(({ actual, forecast }, i) => {
    drifted += actual - forecast;
    absolute += Math.abs(actual - forecast);
    const size = rule === "running" ? absolute / (i + 1) : whole;
    return size === 0 ? null : drifted / size;
  });
}

/**
 * The tracking signal at the end of the span.
 *
 *   signal = Σ ( actual − forecast ) ÷ MAE
 *
 * Refuses a perfect forecast: with no error there is nothing to track.
 * @example
 * trackingSignal([{ actual: 100, forecast: 105 }, { actual: 120, forecast: 115 }, { actual: 110, forecast: 112 }, { actual: 130, forecast: 120 }]).value.toFixed(2) // => "1.45"
 */
export function trackingSignal(pairs: readonly Pair[]): Result<number> {
  const last = trackingSignals(pairs).at(-1) ?? null;
  return last === null ? refuse({ code: "accuracy-no-error" }) : ok(last);
}
