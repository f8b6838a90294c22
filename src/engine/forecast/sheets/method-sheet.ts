import { ok, refuse, type Result } from "#engine/measure";
import { readSheet, type Sheet } from "#engine/worksheet";
import { forecastProblems, settingsOf } from "../check-settings.ts";
import type { MethodId } from "../forecast.ts";
import { historyOf } from "../period-labels.ts";
import type { MethodSettings } from "../settings.ts";
import type { SalesSeries } from "../series.ts";
import { movingAverageSheet, weightedAverageSheet } from "./average-sheets.ts";
import { benchmarkSheet } from "./benchmark-sheet.ts";
import { decompositionSheet } from "./decomposition-sheet.ts";
import { trendLineSheet } from "./regression-sheet.ts";
import { smoothingSheet } from "./smoothing-sheet.ts";
import { trendAndSeasonSheet } from "./trend-and-season-sheet.ts";

function draw(
  method: MethodId,
  series: SalesSeries,
  horizon: number,
  settings: MethodSettings,
): Result<Sheet> {
  const rule = settings.trendRule ?? "line-through-adjusted";
  switch (method) {
    case "mean":
    case "naive":
    case "seasonal-naive":
    case "drift":
      return ok(benchmarkSheet(method, series, horizon));
    case "moving-average":
      return ok(movingAverageSheet(series, horizon, settings));
    case "weighted-moving-average":
      return ok(weightedAverageSheet(series, horizon, settings));
    case "simple-smoothing":
    case "holt":
    case "damped-holt":
    case "holt-winters-additive":
    case "holt-winters-multiplicative":
      return ok(smoothingSheet(method, series, horizon, settings));
    case "decomposition-additive":
      return ok(decompositionSheet(series, horizon, "additive", rule));
    case "decomposition-multiplicative":
      return ok(decompositionSheet(series, horizon, "multiplicative", rule));
    case "trend-line":
      return ok(trendLineSheet(series, horizon, settings));
    case "trend-and-season":
      return trendAndSeasonSheet(series, horizon, settings);
  }
}

/**
 * A method as a worksheet, every step visible: sales, level, trend, season, forecast and error row by row, the
 * parameters as given cells, the error measures as cells, the forecast rows after the history.
 *
 * Its forecasts and errors are those of `forecastBy`. Refuses what `forecastBy` refuses for the same history and
 * settings, and a series with more periods than a sheet may hold.
 * @example
 * methodSheet("naive", { id: "s", title: "S", unit: "units", frequency: 4, start: { year: 2026, period: 1 }, values: [5, 6, 7] }, {}, 1).value.tables[0].rows // => ["2026 Q1", "2026 Q2", "2026 Q3", "2026 Q4"]
 */
export function methodSheet(
  method: MethodId,
  series: SalesSeries,
  settings: MethodSettings,
  horizon: number,
): Result<Sheet> {
  const complete = settingsOf(method, settings);
  const problems = forecastProblems(method, historyOf(series), horizon, complete);
  if (problems.length > 0) return refuse(...problems);
  if (method === "trend-line" && complete.growth === "percentage") {
    const low = series.values.findIndex((y) => y <= 0);
    if (low >= 0)
      return refuse({
        code: "logarithm-needs-positive",
        period: low + 1,
        value: series.values[low],
      });
  }
  const sheet = draw(method, series, horizon, complete);
  return sheet.ok ? readSheet(sheet.value) : sheet;
}
