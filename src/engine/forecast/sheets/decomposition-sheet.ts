import type { Cell, Column, Sheet, Table } from "#engine/worksheet";
import type { TrendRule } from "../decomposition/trend-beyond.ts";
import { describeMethod } from "../methods/methods.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import type { SalesSeries } from "../series.ts";
import {
  column,
  countFigure,
  indexFigure,
  periodSheet,
  salesColumn,
  seriesFigures,
  worked,
  workedCell,
  type Figure,
} from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";
import { linePart } from "./line-part.ts";
import { seasonNames } from "./season-names.ts";

/** A formula may be 500 characters long; twenty references fit with room to spare. */
const most = 20;

/** The raw and the normalised index of each season; a long history is added up twenty years at a time. */
function seasonTable(series: SalesSeries, kind: SeasonKind, figure: Figure): Table {
  const m = series.frequency;
  const half = m / 2;
  const n = series.values.length;
  const rowsOf = (season: number): string[] =>
    Array.from({ length: n }, (_, i) => i + 1)
      .filter((t) => t > half && t <= n - half && (t + series.start.period - 2) % m === season)
      .map((t) => `detrended[${String(t)}]`);
  const seasons = Array.from({ length: m }, (_, s) => rowsOf(s));
  const chunks = Math.max(...seasons.map((refs) => Math.ceil(refs.length / most)));
  const rowParts = (formula: (refs: readonly string[]) => string): Column["parts"] =>
    seasons.map((refs, s) => ({ from: s + 1, to: s + 1, role: "formula" as const, formula: formula(refs) }));
  const partial = Array.from({ length: chunks > 1 ? chunks : 0 }, (_, c) =>
    column(
      `total${String(c + 1)}`,
      `Total, part ${String(c + 1)}`,
      figure,
      rowParts((refs) => {
        const some = refs.slice(c * most, (c + 1) * most);
        return some.length === 0 ? "0" : `sum(${some.join(", ")})`;
      }),
    ),
  );
  const whole = partial.map(({ name }) => name).join(" + ");
  const raw = column(
    "raw",
    "Mean of the season",
    figure,
    rowParts((refs) => (chunks > 1 ? `(${whole}) / ${String(refs.length)}` : `mean(${refs.join(", ")})`)),
  );
  const index = column(
    "index",
    kind === "additive" ? "Index (adds up to 0)" : `Index (adds up to ${String(m)})`,
    figure,
    [worked(1, m, kind === "additive" ? "raw - rawMean" : "raw / rawMean")],
    {
      symbol: "S",
      slips: [
        {
          name: "not normalised",
          formula: "raw",
          feedback:
            kind === "additive"
              ? "Take the mean of all seasons from each, so that they add up to 0."
              : `Divide each by the mean of all seasons, so that they add up to ${String(m)}.`,
        },
      ],
    },
  );
  return {
    id: "seasons",
    title: "Seasonal indices",
    rowHead: "Season",
    rows: seasonNames(m),
    columns: [...partial, raw, index],
  };
}

/** The line by which the trend is carried on, by the rule in use. */
function trendCells(
  rule: TrendRule,
  half: number,
  n: number,
  figure: Figure,
): { cells: Cell[]; columns: Column[] } {
  const figures = { x: countFigure, y: figure, worked: figure };
  if (rule === "line-through-adjusted") return linePart("period", "adjusted", 1, n, figures);
  if (rule === "line-through-trend") return linePart("period", "trend", half + 1, n - half, figures);
  const first = `trend[${String(half + 1)}]`;
  const last = `trend[${String(n - half)}]`;
  const steps = String(n - 2 * half - 1);
  const finer = { ...figure, decimals: Math.min(6, figure.decimals + 2) };
  return {
    columns: [],
    cells: [
      workedCell(
        "slope",
        "Average step of the trend",
        finer,
        n - 2 * half < 2 ? "0" : `(${last} - ${first}) / ${steps}`,
        { symbol: "b" },
      ),
      workedCell(
        "intercept",
        "Where the steps lead back to",
        finer,
        `${last} - slope * ${String(n - half)}`,
        { symbol: "a" },
      ),
    ],
  };
}

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
