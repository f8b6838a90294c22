import { ok, type Result } from "#engine/measure";
import { column, type Figure, givenCell, givenRows, type Sheet, worked } from "#engine/worksheet";
import { describeMethod } from "../methods/methods.ts";
import { historyOf } from "../period-labels.ts";
import { trendForecast } from "../regression/trend-forecast.ts";
import type { MethodSettings } from "../settings.ts";
import type { SalesSeries } from "../series.ts";
import { periodSheet, salesColumn, seriesFigures } from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";
import { seasonNames } from "./season-names.ts";

/**
 * Trend and season by regression as a worksheet: the coefficients come from a least-squares fit with several drivers,
 * which no formula shows, and stand as given; line, season and forecast are worked from them.
 *
 * Refuses what `trendForecast` refuses.
 */
export function trendAndSeasonSheet(
  series: SalesSeries,
  horizon: number,
  settings: MethodSettings,
): Result<Sheet> {
  const history = historyOf(series);
  const growth = settings.growth ?? "amount";
  const fit = trendForecast(history, horizon, true, growth);
  if (!fit.ok) return fit;
  const n = series.values.length;
  const end = n + horizon;
  const m = series.frequency;
  const figure = seriesFigures(series).worked;
  const fine: Figure =
    growth === "percentage"
      ? { unit: "number", decimals: 6 }
      : { ...figure, decimals: Math.min(6, figure.decimals + 2) };
  const [intercept, slope, ...amounts] = fit.value.regression.coefficients.map(({ estimate }) => estimate);
  const first = series.start.period;
  const origin = "found by least squares with one driver a season";
  const line = "intercept + slope * t + amount";
  const columns = [
    salesColumn(series),
    column("amount", "Amount of the season", fine, [
      worked(1, Math.min(end, m - first + 1), `seasonAmount[t+${String(first - 1)}]`.replace("+0", "")),
      worked(m - first + 2, Math.min(end, m), `seasonAmount[t-${String(m - first + 1)}]`),
      worked(m + 1, end, `amount[t-${String(m)}]`),
    ]),
    column(
      "forecast",
      "Line and season",
      figure,
      [worked(1, end, growth === "percentage" ? `exp(${line})` : line)],
      { symbol: "F" },
    ),
  ];
  const errors = errorPart(1, n, figure, series.values);
  const cells = [
    givenCell("intercept", "Intercept", fine, intercept ?? 0, { symbol: "a", origin }),
    givenCell("slope", "Slope a period", fine, slope ?? 0, { symbol: "b", origin }),
    ...errors.cells,
  ];
  const seasons = {
    id: "seasons",
    title: "Amounts of the seasons",
    rowHead: "Season",
    rows: seasonNames(m),
    columns: [column("seasonAmount", "Against the first season", fine, [givenRows(1, [0, ...amounts])])],
  };
  return ok(
    periodSheet(
      series,
      horizon,
      {
        id: "trend-and-season",
        title: describeMethod("trend-and-season").name,
        cells,
        columns: [...columns, ...errors.columns],
      },
      [seasons],
    ),
  );
}
