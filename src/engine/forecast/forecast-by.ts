import { ok, refuse, type Result } from "#engine/measure";
import { averageForecast } from "./averages/average-forecast.ts";
import { drift } from "./benchmarks/drift.ts";
import { meanForecast } from "./benchmarks/mean-forecast.ts";
import { naive } from "./benchmarks/naive.ts";
import { forecastProblems, settingsOf } from "./check-settings.ts";
import { decomposeForecast } from "./decomposition/decompose-forecast.ts";
import type { Forecast, History, MethodId } from "./forecast.ts";
import { trendForecast } from "./regression/trend-forecast.ts";
import type { MethodSettings } from "./settings.ts";
import { smoothForecast, smoothingShape } from "./smoothing/smooth-forecast.ts";

/** What the method adds to its name and settings. */
type Worked = Omit<Forecast, "method" | "settings">;

function work(method: MethodId, history: History, horizon: number, settings: MethodSettings): Result<Worked> {
  const { values, frequency } = history;
  const rule = settings.trendRule ?? "line-through-adjusted";
  switch (method) {
    case "mean":
      return ok(meanForecast(values, horizon));
    case "naive":
      return ok(naive(values, horizon, 1));
    case "seasonal-naive":
      return ok(naive(values, horizon, frequency));
    case "drift":
      return ok(drift(values, horizon));
    case "moving-average": {
      const window = settings.window ?? 1;
      return ok(averageForecast(values, horizon, new Array<number>(window).fill(1 / window)));
    }
    case "weighted-moving-average": {
      const weights = settings.weights ?? [];
      return ok(
        averageForecast(
          values,
          horizon,
          settings.weightOrder === "oldest-first" ? weights.toReversed() : weights,
        ),
      );
    }
    case "simple-smoothing":
    case "holt":
    case "damped-holt":
    case "holt-winters-additive":
    case "holt-winters-multiplicative": {
      const damped = method === "damped-holt" ? settings : { ...settings, phi: 1 };
      return ok(smoothForecast(history, horizon, smoothingShape(method), damped));
    }
    case "decomposition-additive":
      return ok(decomposeForecast(history, horizon, "additive", rule));
    case "decomposition-multiplicative":
      return ok(decomposeForecast(history, horizon, "multiplicative", rule));
    case "trend-line":
      return trendForecast(history, horizon, false, settings.growth ?? "amount");
    case "trend-and-season":
      return trendForecast(history, horizon, true, settings.growth ?? "amount");
  }
}

/**
 * Forecasts the next `horizon` periods by the named method.
 *
 * The answer holds the one-step forecasts over the history, the forecasts ahead, the 80 % and 95 % intervals, and
 * what the method believed on the way. Refuses a history that is too short, a figure that is no number, sales at or
 * below nought where seasons multiply, settings out of range, and a calculation that leaves the range of numbers.
 * @example
 * forecastBy("simple-smoothing", { values: [100, 110, 104, 120], frequency: 1 }, 2, { alpha: 0.3 }).value.mean // => [108.31, 108.31]
 * forecastBy("moving-average", { values: [100, 110], frequency: 1 }, 1).problems // => [{ code: "history-too-short", have: 2, need: 3 }]
 */
export function forecastBy(
  method: MethodId,
  history: History,
  horizon: number,
  settings: MethodSettings = {},
): Result<Forecast> {
  const complete = settingsOf(method, settings);
  const problems = forecastProblems(method, history, horizon, complete);
  if (problems.length > 0) return refuse(...problems);
  const worked = work(method, history, horizon, complete);
  if (!worked.ok) return worked;
  const figures = [
    worked.value.mean,
    worked.value.fitted,
    ...worked.value.intervals.flatMap((i) => [i.lower, i.upper]),
  ];
  return figures.every((row) => row.every((value) => value === null || Number.isFinite(value)))
    ? ok({ method, settings: complete, ...worked.value })
    : refuse({ code: "forecast-out-of-range", method });
}
