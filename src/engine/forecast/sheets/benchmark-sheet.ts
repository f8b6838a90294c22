import { type Column, column, type Sheet, workedCell } from "#engine/worksheet";
import type { SalesSeries } from "../series.ts";
import { seriesFigures } from "./build-sheet.ts";
import { forecastSheet } from "./forecast-sheet.ts";

/**
 * The benchmarks as worksheets: mean, naive, seasonal naive and drift.
 */
export function benchmarkSheet(
  method: "mean" | "naive" | "seasonal-naive" | "drift",
  series: SalesSeries,
  horizon: number,
): Sheet {
  const n = series.values.length;
  const figure = seriesFigures(series).worked;
  const end = n + horizon;
  const forecast = (parts: Column["parts"]): Column =>
    column("forecast", "Forecast", figure, parts, { symbol: "F" });
  const m = String(series.frequency);
  const last = String(n);
  switch (method) {
    case "mean":
      return forecastSheet(
        series,
        horizon,
        "Mean of all sales",
        method,
        [workedCell("meanSales", "Mean of all sales", figure, "mean(sales)")],
        forecast([{ from: 1, to: end, role: "formula", formula: "meanSales" }]),
        1,
      );
    case "naive":
      return forecastSheet(
        series,
        horizon,
        "Naive forecast",
        method,
        [],
        forecast([
          { from: 2, to: n + 1, role: "formula", formula: "sales[t-1]" },
          ...(horizon > 1
            ? [{ from: n + 2, to: end, role: "formula" as const, formula: "forecast[t-1]" }]
            : []),
        ]),
        2,
      );
    case "seasonal-naive": {
      const first = series.frequency;
      return forecastSheet(
        series,
        horizon,
        "Seasonal naive forecast",
        method,
        [],
        forecast([
          { from: first + 1, to: Math.min(end, n + first), role: "formula", formula: `sales[t-${m}]` },
          ...(horizon > first
            ? [{ from: n + first + 1, to: end, role: "formula" as const, formula: `forecast[t-${m}]` }]
            : []),
        ]),
        first + 1,
      );
    }
    case "drift":
      return forecastSheet(
        series,
        horizon,
        "Drift forecast",
        method,
        [
          workedCell(
            "drift",
            "Average change a period",
            { ...figure, decimals: Math.min(6, figure.decimals + 1) },
            `(sales[${last}] - sales[1]) / ${String(n - 1)}`,
            {
              slips: [
                {
                  name: "divided by the number of figures",
                  formula: `(sales[${last}] - sales[1]) / ${last}`,
                  feedback: "There is one change fewer than there are figures.",
                },
              ],
            },
          ),
        ],
        forecast([
          { from: 2, to: n, role: "formula", formula: "sales[t-1] + drift" },
          { from: n + 1, to: end, role: "formula", formula: `sales[${last}] + (t - ${last}) * drift` },
        ]),
        2,
      );
  }
}
