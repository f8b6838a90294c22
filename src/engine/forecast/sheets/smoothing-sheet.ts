import { column, givenCell, indexFigure, type Sheet, weightFigure, worked } from "#engine/worksheet";
import type { MethodId } from "../forecast.ts";
import type { MethodSettings } from "../settings.ts";
import { historyOf } from "../period-labels.ts";
import type { SalesSeries } from "../series.ts";
import {
  smoothingShape,
  smoothingWeights,
  startStates,
  type SmoothingMethod,
} from "../smoothing/smooth-forecast.ts";
import { describeMethod } from "../methods/methods.ts";
import { periodSheet, salesColumn, seriesFigures } from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";
import { smoothingSlips } from "./smoothing-slips.ts";
import { startCells, startSeasons } from "./smoothing-start.ts";

/**
 * A smoothing method as a worksheet: level, trend and season row by row, each from the row before.
 *
 * The first rows follow the start rule; the weights are given cells; after the history the forecast carries on from
 * the last level, trend and season.
 */
export function smoothingSheet(
  method: SmoothingMethod,
  series: SalesSeries,
  horizon: number,
  settings: MethodSettings,
): Sheet {
  const { trend, season } = smoothingShape(method);
  const figures = seriesFigures(series);
  const figure = figures.worked;
  const seasonFigure = season === "multiplicative" ? indexFigure : figure;
  const seasonal = season !== "none";
  const m = series.frequency;
  const n = series.values.length;
  const end = n + horizon;
  const { after } = startStates(historyOf(series), smoothingShape(method), settings);
  const weights = smoothingWeights(settings);
  const damped = method === "damped-holt";
  // Before the first smoothed row the states stand in cells; later they stand in the row above.
  const above = (state: "level" | "trend", row: "start" | "later"): string =>
    row === "start" ? (state === "level" ? "startLevel" : "startTrend") : `${state}[t-1]`;
  const growth = (row: "start" | "later"): string => `${damped ? "phi * " : ""}${above("trend", row)}`;
  const expected = (row: "start" | "later"): string =>
    above("level", row) + (trend ? ` + ${growth(row)}` : "");
  const rowsOf = (formula: (row: "start" | "later", before: string) => string) => {
    const startSeason = after === 0 ? "startSeason[t]" : `startSeason[t-${String(after)}]`;
    const turn = seasonal ? Math.min(n, after + m) : after + 1;
    return [
      worked(after + 1, Math.min(n, after + 1), formula("start", startSeason)),
      worked(after + 2, turn, formula("later", startSeason)),
      worked(Math.max(after + 2, turn + 1), n, formula("later", `season[t-${String(m)}]`)),
    ];
  };
  const join = season === "multiplicative" ? "*" : "+";
  const withSeason = (line: string, before: string): string =>
    !seasonal ? line : join === "*" ? `(${line}) * ${before}` : `${line} + ${before}`;
  const plain = (before: string): string =>
    !seasonal ? "sales" : join === "*" ? `sales / ${before}` : `(sales - ${before})`;
  const against = (row: "start" | "later"): string =>
    settings.seasonalUpdate === "new-level" ? "level" : expected(row);
  const seen = (row: "start" | "later"): string => {
    const level = against(row);
    if (join === "*") return `sales / ${level.includes(" ") ? `(${level})` : level}`;
    return level.includes(" ") ? `(sales - (${level}))` : `(sales - ${level})`;
  };
  const last = String(n);
  const ahead = !trend
    ? `level[${last}]`
    : damped
      ? `level[${last}] + reach * trend[${last}]`
      : `level[${last}] + (t - ${last}) * trend[${last}]`;
  const turn = Math.min(end, after + m);
  const carried = (from: number, formula: (before: string) => string) => [
    worked(from, turn, formula(after === 0 ? "startSeason[t]" : `startSeason[t-${String(after)}]`)),
    worked(Math.max(from, turn + 1), end, formula(`season[t-${String(m)}]`)),
  ];
  const slips = smoothingSlips({ trend, season, from: after + 2, to: n });
  const stateRow = (formula: string) => (after === 0 ? null : worked(after, after, formula));
  const columns = [
    salesColumn(series),
    column(
      "level",
      "Level",
      figure,
      [
        stateRow("startLevel"),
        ...rowsOf(
          (row, before) =>
            `alpha * ${plain(before)} + (1 - alpha) * ${trend ? `(${expected(row)})` : expected(row)}`,
        ),
      ],
      { symbol: "L", ...slips.level },
    ),
    ...(trend
      ? [
          column(
            "trend",
            "Trend",
            { ...figure, decimals: Math.min(6, figure.decimals + 1) },
            [
              stateRow("startTrend"),
              ...rowsOf((row) => `beta * (level - ${above("level", row)}) + (1 - beta) * ${growth(row)}`),
            ],
            { symbol: "T", ...slips.trend },
          ),
        ]
      : []),
    ...(seasonal
      ? [
          column(
            "season",
            "Season",
            seasonFigure,
            [
              ...rowsOf((row, before) => `gamma * ${seen(row)} + (1 - gamma) * ${before}`),
              ...carried(n + 1, (before) => before),
            ],
            { symbol: "S" },
          ),
        ]
      : []),
    ...(damped
      ? [
          column("reach", "Growth steps kept", { unit: "ratio", decimals: 4 }, [
            worked(n + 1, n + 1, "phi"),
            worked(n + 2, end, "phi * (1 + reach[t-1])"),
          ]),
        ]
      : []),
    column(
      "forecast",
      "Forecast",
      figure,
      [
        ...rowsOf((row, before) => withSeason(expected(row), before)),
        ...(seasonal ? carried(n + 1, (before) => withSeason(ahead, before)) : [worked(n + 1, end, ahead)]),
      ],
      { symbol: "F", ...slips.forecast },
    ),
  ];
  const errors = errorPart(after + 1, n, figure, series.values);
  const cells = [
    givenCell("alpha", "Weight of the newest figure", weightFigure, weights.alpha, { symbol: "α" }),
    ...(trend
      ? [givenCell("beta", "Weight of the newest growth", weightFigure, weights.beta, { symbol: "β" })]
      : []),
    ...(seasonal
      ? [givenCell("gamma", "Weight of the newest season", weightFigure, weights.gamma, { symbol: "γ" })]
      : []),
    ...(damped
      ? [givenCell("phi", "Growth kept each period", weightFigure, weights.phi, { symbol: "φ" })]
      : []),
    ...startCells(series, method, settings, figure),
    ...errors.cells,
  ];
  const id: MethodId = method;
  return periodSheet(
    series,
    horizon,
    { id, title: describeMethod(method).name, cells, columns: [...columns, ...errors.columns] },
    startSeasons(series, method, settings, seasonFigure),
  );
}
