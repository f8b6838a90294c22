import { ok, refuse, type Result } from "#engine/measure";
import type { History } from "../forecast.ts";
import type { Working } from "../working.ts";
import { predict, type RegressionForecast } from "./predict.ts";
import { regress, type Regression } from "./regress.ts";
import { trendDesign } from "./trend-design.ts";

export interface TrendWorking extends Working {
  readonly regression: Regression;
}

/**
 * Forecasting by regression on time: a straight line through the history, with or without a fixed amount for each
 * season, carried forward.
 *
 *   sales = intercept + slope × t ( + amount of the season )
 *
 * With growth by a "percentage" the line runs through log sales, which is growth by a percentage; forecast and interval are turned
 * back by exp, so that the forecast is the *median*, not the mean, of what to expect. Refuses what `regress` refuses,
 * and logarithms of sales at or below nought.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 7.4 and 7.6.
 * @example
 * trendForecast({ values: [19, 18, 15, 20, 18, 22, 20], frequency: 1 }, 1, false, "amount").value.mean[0].toFixed(2) // => "20.86"
 */
export function trendForecast(
  history: History,
  horizon: number,
  withSeason: boolean,
  growth: "amount" | "percentage",
): Result<TrendWorking> {
  const { values, frequency, firstSeason = 1 } = history;
  const seasons = withSeason ? frequency : 1;
  if (growth === "percentage") {
    const place = values.findIndex((y) => y <= 0);
    if (place >= 0)
      return refuse({ code: "logarithm-needs-positive", period: place + 1, value: values[place] });
  }
  const scaled = growth === "percentage" ? values.map(Math.log) : values;
  const back = growth === "percentage" ? Math.exp : (y: number): number => y;
  const fit = regress(trendDesign(values.length, seasons, 1, firstSeason), scaled);
  if (!fit.ok) return fit;
  const regression = fit.value;
  const ahead = trendDesign(horizon, seasons, values.length + 1, firstSeason);
  const points: RegressionForecast[] = [];
  for (let h = 0; h < horizon; h++) {
    const point = predict(
      regression,
      ahead.map((driver) => driver.values[h] as number),
    );
    if (!point.ok) return point;
    points.push(point.value);
  }
  return ok({
    fitted: regression.fitted.map(back),
    mean: points.map((p) => back(p.mean)),
    spread: regression.standardError,
    intervals: ([80, 95] as const).map((level, i) => ({
      level,
      lower: points.map((p) => back(p.intervals[i]?.lower as number)),
      upper: points.map((p) => back(p.intervals[i]?.upper as number)),
    })),
    intervalRule: "model",
    regression,
  });
}
