import { column, countFigure, givenCell, type Sheet, weightFigure, worked } from "#engine/worksheet";
import type { MethodSettings } from "../settings.ts";
import type { SalesSeries } from "../series.ts";
import { seriesFigures } from "./build-sheet.ts";
import { forecastSheet } from "./forecast-sheet.ts";

/** The moving average as a worksheet. */
export function movingAverageSheet(series: SalesSeries, horizon: number, settings: MethodSettings): Sheet {
  const k = settings.window ?? 3;
  const n = series.values.length;
  const forecast = column(
    "forecast",
    `Forecast (mean of the ${String(k)} before)`,
    seriesFigures(series).worked,
    [
      worked(k + 1, n + 1, `mean(rows(sales, t-${String(k)}, t-1))`),
      worked(n + 2, n + horizon, "forecast[t-1]"),
    ],
    {
      symbol: "F",
      slips: [
        {
          name: "this period included",
          formula: `mean(rows(sales, t-${String(k - 1)}, t))`,
          feedback:
            "A forecast may use only the periods before it: this period's own sales were not yet known.",
          from: k + 1,
          to: n,
        },
        ...(k > 2
          ? [
              {
                name: "window one short",
                formula: `mean(rows(sales, t-${String(k - 1)}, t-1))`,
                feedback: `Average the last ${String(k)} periods, not ${String(k - 1)}.`,
                from: k + 1,
                to: n + 1,
              },
            ]
          : []),
        {
          name: "window one long",
          formula: `mean(rows(sales, t-${String(k + 1)}, t-1))`,
          feedback: `Average the last ${String(k)} periods, not ${String(k + 1)}.`,
          from: k + 2,
          to: n + 1,
        },
      ],
    },
  );
  const window = givenCell("window", "Periods averaged", countFigure, k, { symbol: "k" });
  return forecastSheet(
    series,
    horizon,
    `Moving average of ${String(k)} periods`,
    "moving-average",
    [window],
    forecast,
    k + 1,
  );
}

/** The weighted moving average as a worksheet, a cell for each weight. */
export function weightedAverageSheet(series: SalesSeries, horizon: number, settings: MethodSettings): Sheet {
  const weights = settings.weights ?? [];
  const newest = settings.weightOrder === "oldest-first" ? weights.toReversed() : weights;
  const k = newest.length;
  const n = series.values.length;
  const name = (i: number): string => `weight${String(i + 1)}`;
  const terms = newest.map((_, i) => `${name(i)} * sales[t-${String(i + 1)}]`).join(" + ");
  const turned = newest.map((_, i) => `${name(k - 1 - i)} * sales[t-${String(i + 1)}]`).join(" + ");
  const even = newest.every((w) => w === newest[0]);
  const mirrored = newest.every((w, i) => w === newest[k - 1 - i]);
  const cells = newest.map((weight, i) =>
    givenCell(
      name(i),
      i === 0 ? "Weight of the newest period" : `Weight of ${String(i + 1)} periods ago`,
      { ...weightFigure, decimals: 3 },
      weight,
      { symbol: `w${String(i + 1)}` },
    ),
  );
  const forecast = column(
    "forecast",
    "Forecast (weighted mean of those before)",
    seriesFigures(series).worked,
    [worked(k + 1, n + 1, terms), worked(n + 2, n + horizon, "forecast[t-1]")],
    {
      symbol: "F",
      slips: [
        ...(even
          ? []
          : [
              {
                name: "weights left out",
                formula: `mean(rows(sales, t-${String(k)}, t-1))`,
                feedback: "Multiply each period by its own weight before adding up.",
                from: k + 1,
                to: n + 1,
              },
            ]),
        {
          name: "this period included",
          formula: newest.map((_, i) => `${name(i)} * sales[t${i === 0 ? "" : `-${String(i)}`}]`).join(" + "),
          feedback: "A forecast may use only the periods before it.",
          from: k + 1,
          to: n,
        },
      ],
      conventions: mirrored
        ? []
        : [{ name: "weights from the oldest on", formula: turned, from: k + 1, to: n + 1 }],
    },
  );
  return forecastSheet(
    series,
    horizon,
    "Weighted moving average",
    "weighted-moving-average",
    cells,
    forecast,
    k + 1,
  );
}
