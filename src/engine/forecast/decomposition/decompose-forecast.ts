import { bands } from "../bands.ts";
import type { History } from "../forecast.ts";
import { meanSquare, oneStepErrors } from "../one-step-errors.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import type { Working } from "../working.ts";
import { decompose, type Decomposition } from "./decompose.ts";
import { trendBeyond, type TrendRule } from "./trend-beyond.ts";

/**
 * Forecasting by decomposition, the textbook way: find the season, draw the trend on, put the season back.
 *
 *   additive:        forecast(t) = trend line(t) + index of its season
 *   multiplicative:  forecast(t) = trend line(t) × index of its season
 *
 * `rule` says how the trend is carried on. The fitted figures use the same line over the history, so they are not
 * honest one-step forecasts; the interval, as wide as their errors, is the least one should expect.
 * @example
 * decomposeForecast({ values: [20, 30, 50, 40, 24, 34, 54, 44], frequency: 4 }, 1, "additive", "line-through-trend").mean // => [28]
 * decomposeForecast({ values: [20, 30, 50, 40, 24, 34, 54, 44], frequency: 4 }, 1, "multiplicative", "line-through-trend").mean[0].toFixed(2) // => "26.38"
 */
export function decomposeForecast(
  history: History,
  horizon: number,
  kind: SeasonKind,
  rule: TrendRule,
): Working & { readonly decomposition: Decomposition } {
  const { values, frequency, firstSeason = 1 } = history;
  const decomposition = decompose(values, frequency, kind, firstSeason);
  const line = trendBeyond(decomposition.adjusted, decomposition.trend, rule);
  const at = (t: number): number => {
    const index = decomposition.indices[(t + firstSeason - 2) % frequency] as number;
    const trend = line.intercept + line.slope * t;
    return kind === "multiplicative" ? trend * index : trend + index;
  };
  const fitted = values.map((_, i) => at(i + 1));
  const mean = Array.from({ length: horizon }, (_, h) => at(values.length + h + 1));
  const spread = Math.sqrt(meanSquare(oneStepErrors(values, fitted)));
  return {
    fitted,
    mean,
    spread,
    intervals: bands(
      mean,
      mean.map(() => spread),
    ),
    intervalRule: "past-errors",
    decomposition,
  };
}
