import { column, countFigure, indexFigure, type Sheet, worked, workedCell } from "#engine/worksheet";
import type { TrendRule } from "../decomposition/trend-beyond.ts";
import { describeMethod } from "../methods/methods.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import type { SalesSeries } from "../series.ts";
import { periodSheet, salesColumn, seriesFigures } from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";
import { seasonTable } from "./season-table.ts";
import { trendCells } from "./trend-cells.ts";

/**
 * Classical decomposition as a worksheet: moving averages, centred; the season and what is left; indices; the
 * deseasonalised series; the trend line; the forecast with the season put back.
 */
export function decompositionSheet(
  series: SalesSeries,
  horizon: number,
  kind: SeasonKind,
  rule: TrendRule,
): Sheet {
  const n = series.values.length;
  const m = series.frequency;
  const half = m / 2;
  const end = n + horizon;
  const figure = seriesFigures(series).worked;
  const seasonFigure = kind === "additive" ? figure : indexFigure;
  const times = kind === "multiplicative";
  const first = series.start.period;
  const line = trendCells(rule, half, n, figure);
  const columns = [
    column("period", "Period number", countFigure, [worked(1, end, "t")], { symbol: "t" }),
    salesColumn(series),
    column(
      "average",
      `Mean of ${String(m)}, falling before this row`,
      figure,
      [worked(half + 1, n - half + 1, `mean(rows(sales, t-${String(half)}, t+${String(half - 1)}))`)],
      { symbol: "MA" },
    ),
    column(
      "trend",
      "Centred average (trend)",
      figure,
      [worked(half + 1, n - half, "(average + average[t+1]) / 2")],
      {
        symbol: "T",
        slips: [
          {
            name: "not centred",
            formula: "average",
            feedback: "Average two neighbouring means, so that the trend falls on the period itself.",
          },
        ],
      },
    ),
    column(
      "detrended",
      times ? "Sales ÷ trend" : "Sales − trend",
      seasonFigure,
      [worked(half + 1, n - half, times ? "sales / trend" : "sales - trend")],
      {
        slips: times
          ? [
              { name: "upside down", formula: "trend / sales", feedback: "Divide sales by the trend." },
              {
                name: "subtracted",
                formula: "sales - trend",
                feedback: "The season multiplies here: divide sales by the trend.",
              },
            ]
          : [
              { name: "sign turned round", formula: "trend - sales", feedback: "Take the trend from sales." },
              {
                name: "divided",
                formula: "sales / trend",
                feedback: "The season adds here: take the trend from sales.",
              },
            ],
      },
    ),
    column(
      "season",
      "Index of the season",
      seasonFigure,
      [
        worked(1, Math.min(end, m - first + 1), first === 1 ? "index[t]" : `index[t+${String(first - 1)}]`),
        worked(m - first + 2, Math.min(end, m), `index[t-${String(m - first + 1)}]`),
        worked(m + 1, end, `season[t-${String(m)}]`),
      ],
      { symbol: "S" },
    ),
    column(
      "adjusted",
      "Deseasonalised sales",
      figure,
      [worked(1, n, times ? "sales / season" : "sales - season")],
      {
        slips: times
          ? [
              {
                name: "multiplied",
                formula: "sales * season",
                feedback: "To take the season out, divide by its index.",
              },
            ]
          : [
              {
                name: "added",
                formula: "sales + season",
                feedback: "To take the season out, subtract its index.",
              },
            ],
      },
    ),
    ...line.columns,
    column("line", "Trend line", figure, [worked(1, end, "intercept + slope * period")]),
    column("forecast", "Forecast", figure, [worked(1, end, times ? "line * season" : "line + season")], {
      symbol: "F",
      slips: times
        ? [
            {
              name: "divided by the index",
              formula: "line / season",
              feedback: "To put the season back, multiply by its index.",
            },
            {
              name: "season left out",
              formula: "line",
              feedback: "The trend alone is not the forecast: put the season back.",
            },
          ]
        : [
            {
              name: "index taken away",
              formula: "line - season",
              feedback: "To put the season back, add its index.",
            },
            {
              name: "season left out",
              formula: "line",
              feedback: "The trend alone is not the forecast: put the season back.",
            },
          ],
    }),
  ];
  const errors = errorPart(1, n, figure, series.values);
  const id = times ? "decomposition-multiplicative" : "decomposition-additive";
  return periodSheet(
    series,
    horizon,
    {
      id,
      title: describeMethod(id).name,
      cells: [
        workedCell("rawMean", "Mean of the seasons’ means", seasonFigure, "mean(raw)"),
        ...line.cells,
        ...errors.cells,
      ],
      columns: [...columns, ...errors.columns],
    },
    [seasonTable(series, kind, seasonFigure)],
  );
}
