import { column, givenCell, type Sheet, weightFigure, worked } from "#engine/worksheet";
import type { SalesSeries } from "../series.ts";
import { periodSheet, salesColumn, seriesFigures } from "../sheets/build-sheet.ts";

/**
 * Simple smoothing in the form of most textbooks, in which the forecast itself is carried on.
 *
 *   F(t) = α × A(t−1) + (1 − α) × F(t−1), begun with F(2) = A(1)
 */
export function smoothingPractice(series: SalesSeries, alpha: number): Sheet {
  const n = series.values.length;
  const rows = { from: 3, to: n + 1 };
  return periodSheet(series, 1, {
    id: "practice-simple-smoothing",
    title: series.title,
    cells: [givenCell("alpha", "Weight of the newest figure", weightFigure, alpha, { symbol: "α" })],
    columns: [
      salesColumn(series),
      column(
        "forecast",
        "Forecast",
        seriesFigures(series).worked,
        [worked(2, 2, "sales[1]"), worked(3, n + 1, "alpha * sales[t-1] + (1 - alpha) * forecast[t-1]")],
        {
          symbol: "F",
          note: "The first forecast is the first month’s sales; work the rest to two decimals.",
          slips: [
            {
              name: "weights changed over",
              formula: "(1 - alpha) * sales[t-1] + alpha * forecast[t-1]",
              feedback: "α goes with last period’s sales, 1 − α with last period’s forecast.",
              ...rows,
            },
            {
              name: "this period’s sales",
              formula: "alpha * sales + (1 - alpha) * forecast[t-1]",
              feedback: "A forecast may use only what was known before: take the sales of the period before.",
              from: 3,
              to: n,
            },
            {
              name: "sales two periods ago",
              formula: "alpha * sales[t-1] + (1 - alpha) * sales[t-2]",
              feedback: "1 − α goes with the forecast of the period before, not with sales.",
              from: 4,
              to: n + 1,
            },
          ],
        },
      ),
    ],
  });
}
