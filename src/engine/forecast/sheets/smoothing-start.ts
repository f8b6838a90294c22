import { type Cell, column, type Figure, givenCell, type Table, workedCell } from "#engine/worksheet";
import { historyOf } from "../period-labels.ts";
import type { MethodSettings } from "../settings.ts";
import type { SalesSeries } from "../series.ts";
import { smoothingShape, startStates, type SmoothingMethod } from "../smoothing/smooth-forecast.ts";
import { seasonNames } from "./season-names.ts";

/** Level and trend before the first smoothed row: worked where the rule is a formula, given where it is not. */
export function startCells(
  series: SalesSeries,
  method: SmoothingMethod,
  settings: MethodSettings,
  figure: Figure,
): Cell[] {
  const shape = smoothingShape(method);
  const start = startStates(historyOf(series), shape, settings);
  const finer = { ...figure, decimals: Math.min(6, figure.decimals + 1) };
  const m = series.frequency;
  const rule = settings.start ?? "first-value";
  if (rule === "given" || rule === "regression") {
    const origin = rule === "given" ? "given" : "from a decomposition of the first two years";
    return [
      givenCell("startLevel", "Level to start from", figure, start.level, { origin }),
      ...(shape.trend
        ? [givenCell("startTrend", "Trend to start from", finer, start.trend ?? 0, { origin })]
        : []),
    ];
  }
  if (shape.season !== "none") {
    const year = `mean(rows(sales, 1, ${String(m)}))`;
    return [
      workedCell("startLevel", "Level to start from: mean of year 1", figure, year),
      workedCell(
        "startTrend",
        "Trend to start from: rise to year 2 ÷ seasons",
        finer,
        `(mean(rows(sales, ${String(m + 1)}, ${String(2 * m)})) - startLevel) / ${String(m)}`,
      ),
    ];
  }
  const first = shape.trend && rule !== "simple" ? "sales[2]" : "sales[1]";
  return [
    workedCell("startLevel", "Level to start from", figure, first),
    ...(shape.trend
      ? [workedCell("startTrend", "Trend to start from: the first change", finer, "sales[2] - sales[1]")]
      : []),
  ];
}

/** The seasons to start from, as a table of their own. */
export function startSeasons(
  series: SalesSeries,
  method: SmoothingMethod,
  settings: MethodSettings,
  figure: Figure,
): Table[] {
  const shape = smoothingShape(method);
  if (shape.season === "none") return [];
  const m = series.frequency;
  const start = startStates(historyOf(series), shape, settings);
  const worksOut = settings.start !== "given" && settings.start !== "regression";
  const parts = worksOut
    ? [
        {
          from: 1,
          to: m,
          role: "formula" as const,
          formula: shape.season === "additive" ? "sales[t] - startLevel" : "sales[t] / startLevel",
        },
      ]
    : [{ from: 1, to: m, role: "given" as const, values: [...(start.seasonals ?? [])] }];
  const first = series.start.period + start.after;
  return [
    {
      id: "start",
      title: "Seasons to start from",
      rowHead: "Season",
      rows: seasonNames(m, ((first - 1) % m) + 1),
      columns: [column("startSeason", "Season to start from", figure, parts)],
    },
  ];
}
