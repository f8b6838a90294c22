import { ok, refuse, type Result } from "#engine/measure";
import { movingAverage } from "../averages/moving-average.ts";
import { forecastProblems, settingsOf } from "../check-settings.ts";
import type { History, MethodId } from "../forecast.ts";
import { describeMethod } from "../methods/methods.ts";
import type { MethodSettings } from "../settings.ts";
import {
  smooth,
  smoothingShape,
  smoothingWeights,
  startStates,
  type SmoothingMethod,
} from "../smoothing/smooth-forecast.ts";
import { leastPoint } from "./least-point.ts";

export interface FittedSettings {
  /** The settings asked for, with the fitted ones put in. */
  readonly settings: MethodSettings;
  /** The sum of squared one-step errors that they leave. */
  readonly squaredError: number;
}

const smoothingMethods: readonly MethodId[] = [
  "simple-smoothing",
  "holt",
  "damped-holt",
  "holt-winters-additive",
  "holt-winters-multiplicative",
];

function smooths(method: MethodId): method is SmoothingMethod {
  return smoothingMethods.includes(method);
}

/** The window whose averages came nearest, every window judged on the same periods. */
function bestWindow(values: readonly number[]): { window: number; squaredError: number } {
  const longest = Math.max(2, Math.min(24, Math.floor(values.length / 2)));
  let best = { window: 2, squaredError: Infinity };
  for (let window = 2; window <= longest; window++) {
    const averages = movingAverage(values, window);
    let squaredError = 0;
    for (let t = longest; t < values.length; t++) {
      squaredError += ((values[t] as number) - (averages[t - 1] as number)) ** 2;
    }
    if (squaredError < best.squaredError) best = { window, squaredError };
  }
  return best;
}

/**
 * The settings that would have made the squared one-step errors over the history least.
 *
 *   least Σ ( y(t) − forecast(t) )²   over the weights (α, β, γ, φ) or the window of the method
 *
 * Start rule and conventions stay as asked. The least error over the past is no promise for the future: a weight of
 * 1 or 0 here often says that the method does not fit. Refuses a method with nothing to fit, and what `forecastBy`
 * refuses. Windows are compared over one common span of periods.
 * @example
 * fitSettings("simple-smoothing", { values: [10, 12, 11, 13, 12, 14, 13, 15], frequency: 1 }).value.settings.alpha.toFixed(2) // => "0.65"
 * fitSettings("naive", { values: [10, 12, 11], frequency: 1 }).problems // => [{ code: "nothing-to-fit", method: "naive" }]
 */
export function fitSettings(
  method: MethodId,
  history: History,
  settings: MethodSettings = {},
): Result<FittedSettings> {
  const complete = { ...settingsOf(method, settings), trendWeight: "classic" as const };
  const { parameters } = describeMethod(method);
  if (parameters.length === 0) return refuse({ code: "nothing-to-fit", method });
  const problems = forecastProblems(method, history, 1, complete);
  if (problems.length > 0) return refuse(...problems);
  if (!smooths(method)) {
    const { window, squaredError } = bestWindow(history.values);
    return ok({ settings: { ...settingsOf(method, settings), window }, squaredError });
  }
  const shape = smoothingShape(method);
  const start = startStates(history, shape, complete);
  const damped = method === "damped-holt" ? complete : { ...complete, phi: 1 };
  const at = (point: readonly number[]): MethodSettings =>
    parameters.reduce((all, { name }, i) => ({ ...all, [name]: point[i] as number }), damped);
  const squaredError = (point: readonly number[]): number => {
    const asked = at(point);
    const { fitted } = smooth(history.values, shape, smoothingWeights(asked), start, asked);
    let total = 0;
    for (let t = start.after; t < fitted.length; t++) {
      total += ((history.values[t] as number) - (fitted[t] as number)) ** 2;
    }
    return total;
  };
  const best = leastPoint(
    squaredError,
    parameters.map(({ name }) => (name === "phi" ? { from: 0.8, to: 1 } : { from: 0, to: 1 })),
  );
  return Number.isFinite(best.value)
    ? ok({
        settings: parameters.reduce(
          (all, { name }, i) => ({ ...all, [name]: best.at[i] as number }),
          complete,
        ),
        squaredError: best.value,
      })
    : refuse({ code: "forecast-out-of-range", method });
}
