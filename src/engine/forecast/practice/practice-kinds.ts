import { ok, type RandomSource, type Result } from "#engine/measure";
import type { Sheet, SheetTemplate } from "#engine/worksheet";
import { accuracySheet } from "../sheets/accuracy-sheet.ts";
import { methodSheet } from "../sheets/method-sheet.ts";
import { periodLabels } from "../period-labels.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import { firmSeries } from "./firms.ts";
import { smoothingPractice } from "./smoothing-template.ts";
import { toAnswers, type Asked } from "./to-answers.ts";

/** What a practice sheet can be about. */
export type PracticeKind =
  | "moving-average"
  | "weighted-moving-average"
  | "simple-smoothing"
  | "holt"
  | "seasonal-additive"
  | "seasonal-multiplicative"
  | "trend-line"
  | "error-measures";

type SeasonPattern = readonly (readonly [number, number])[];
type Template = Result<SheetTemplate>;
type Draw = Pick<SheetTemplate, "parameters" | "fills" | "constraints">;

const positive = { says: "sales stay well above nought", formula: "min(sales) > 20" };

const quarters = ["first", "second", "third", "fourth"];

/** Which quarters run high and low, in per cent of the trend: for each, from and to. */
const seasonPatterns: readonly [SeasonPattern, ...SeasonPattern[]] = [
  [
    [-30, -20],
    [-10, -4],
    [8, 16],
    [18, 30],
  ],
  [
    [-14, -6],
    [16, 28],
    [10, 18],
    [-32, -20],
  ],
  [
    [10, 20],
    [-26, -16],
    [-12, -6],
    [12, 24],
  ],
  [
    [-24, -14],
    [4, 12],
    [22, 34],
    [-16, -8],
  ],
];

/** Sales round a level: whole numbers, with noise of about a tenth, or `times` as much. */
function levelSales(count: number, times = 1): Draw {
  return {
    parameters: [
      { name: "base", from: 120, to: 480, step: 10 },
      { name: "noise", from: -12 * times, to: 12 * times, step: 1, each: count },
    ],
    fills: { sales: "round(base + base * noise[t] / 100, 0)" },
    constraints: [positive],
  };
}

/** Sales that grow by a steady number of units. */
function growingSales(count: number): Draw {
  return {
    parameters: [
      { name: "base", from: 100, to: 300, step: 10 },
      { name: "growth", from: 4, to: 14, step: 1 },
      { name: "noise", from: -9, to: 9, step: 1, each: count },
    ],
    fills: { sales: "base + growth * t + noise[t]" },
    constraints: [positive],
  };
}

function templateOf(sheet: Result<Sheet>, title: string, asked: Asked, draw: Draw): Template {
  return sheet.ok ? ok({ ...draw, sheet: { ...toAnswers(sheet.value, asked), title } }) : sheet;
}

function pick<Value>(random: RandomSource, from: readonly [Value, ...Value[]]): Value {
  return from[random.whole(0, from.length - 1)] ?? from[0];
}

function movingAverage(random: RandomSource): Template {
  const series = firmSeries(random, 12, 9);
  const window = pick(random, [3, 3, 4, 5]);
  const asked = { columns: ["sales", "forecast"], cells: ["window"], answers: { forecast: window + 1 } };
  return templateOf(methodSheet("moving-average", series, { window }, 1), series.title, asked, levelSales(9));
}

function weightedAverage(random: RandomSource): Template {
  const series = firmSeries(random, 12, 9);
  const weights = pick(random, [
    [0.5, 0.3, 0.2],
    [0.6, 0.3, 0.1],
    [0.4, 0.3, 0.2, 0.1],
    [0.7, 0.2, 0.1],
  ]);
  const cells = weights.map((_, i) => `weight${String(i + 1)}`);
  const asked = { columns: ["sales", "forecast"], cells, answers: { forecast: weights.length + 1 } };
  return templateOf(
    methodSheet("weighted-moving-average", series, { weights }, 1),
    series.title,
    asked,
    levelSales(9),
  );
}

function simpleSmoothing(random: RandomSource): Template {
  const series = firmSeries(random, 12, 8);
  const sheet = smoothingPractice(series, pick(random, [0.2, 0.3, 0.4, 0.6]));
  const asked = { columns: ["sales", "forecast"], cells: ["alpha"], answers: { forecast: 3 } };
  return templateOf(ok(sheet), series.title, asked, levelSales(8));
}

function holt(random: RandomSource): Template {
  const series = firmSeries(random, 12, 7);
  const settings = { alpha: pick(random, [0.3, 0.4, 0.6]), beta: pick(random, [0.2, 0.3, 0.4]) };
  const asked = {
    columns: ["sales", "level", "trend", "forecast"],
    cells: ["alpha", "beta", "startLevel", "startTrend"],
    answers: { level: 3, trend: 3, forecast: 8 },
  };
  const sheet = methodSheet("holt", series, settings, 2);
  if (!sheet.ok) return sheet;
  // Forecasts of past periods would show the levels that are asked for.
  const future = {
    ...sheet.value,
    tables: sheet.value.tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) =>
        one.name === "forecast"
          ? { ...one, parts: one.parts.filter(({ from }) => from > 7), slips: [] }
          : one,
      ),
    })),
  };
  return templateOf(ok(future), series.title, asked, growingSales(7));
}

function seasonal(kind: SeasonKind, random: RandomSource): Template {
  const series = firmSeries(random, 4, 12);
  const method = kind === "additive" ? "decomposition-additive" : "decomposition-multiplicative";
  const asked = {
    columns: [
      "period",
      "sales",
      "average",
      "trend",
      "detrended",
      "raw",
      "index",
      "season",
      "line",
      "forecast",
    ],
    cells: ["rawMean", "slope", "intercept"],
    answers: { trend: 1, detrended: 1, raw: 1, index: 1, slope: 1, line: 13, forecast: 13 },
  };
  const quarter = "(t - 4 * rounddown((t - 1) / 4, 0))";
  const swing = `if(${quarter} = 1, first, if(${quarter} = 2, second, if(${quarter} = 3, third, fourth)))`;
  const draw: Draw = {
    parameters: [
      { name: "base", from: 200, to: 400, step: 10 },
      { name: "growth", from: 3, to: 9, step: 1 },
      ...pick(random, seasonPatterns).map(([from, to], i) => ({
        name: quarters[i] as string,
        from,
        to,
        step: 2,
      })),
      { name: "noise", from: -6, to: 6, step: 1, each: 12 },
    ],
    fills: { sales: `round((base + growth * t) * (1 + ${swing} / 100), 0) + noise[t]` },
    constraints: [positive],
  };
  const sheet = methodSheet(method, series, { trendRule: "average-step" }, 4);
  if (!sheet.ok) return sheet;
  return templateOf(ok(hidePast(sheet.value)), series.title, asked, draw);
}

/** The line and the season of past periods, which would show the indices that are asked for, are left out. */
function hidePast(sheet: Sheet): Sheet {
  const future = (from: number, part: Sheet["tables"][number]["columns"][number]["parts"][number]) =>
    part.to < from ? [] : [{ ...part, from: Math.max(from, part.from) }];
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) => {
        if (one.name === "season")
          return { ...one, parts: [{ from: 13, to: 16, role: "formula" as const, formula: "index[t-12]" }] };
        return ["line", "forecast"].includes(one.name)
          ? { ...one, parts: one.parts.flatMap((part) => future(13, part)) }
          : one;
      }),
    })),
  };
}

function trendLine(random: RandomSource): Template {
  const series = firmSeries(random, 12, 6);
  const asked = {
    columns: ["period", "sales", "xy", "xx", "forecast"],
    cells: ["pairs", "sumX", "sumY", "sumXY", "sumXX", "slope", "intercept"],
    answers: { xy: 1, sumXY: 1, sumX: 1, sumY: 1, sumXX: 1, slope: 1, intercept: 1, forecast: 7 },
  };
  const sheet = methodSheet("trend-line", series, {}, 2);
  if (!sheet.ok) return sheet;
  const future = {
    ...sheet.value,
    tables: sheet.value.tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) =>
        one.name === "forecast"
          ? {
              ...one,
              parts: [{ from: 7, to: 8, role: "formula" as const, formula: "intercept + slope * period" }],
            }
          : one,
      ),
    })),
  };
  return templateOf(ok(future), series.title, asked, growingSales(6));
}

function errorMeasures(random: RandomSource): Template {
  const series = firmSeries(random, 12, 6);
  const sheet = accuracySheet(
    periodLabels(series),
    series.values,
    series.values.map((value, i) => value + (i % 3) - 1),
  );
  const asked = {
    columns: ["sales", "forecast", "error", "absoluteError", "squaredError", "percentageError"],
    cells: [
      "meanError",
      "meanAbsoluteError",
      "meanSquaredError",
      "rootMeanSquaredError",
      "meanPercentageError",
      "trackingSignal",
    ],
    answers: {
      error: 1,
      absoluteError: 1,
      squaredError: 1,
      percentageError: 1,
      meanError: 1,
      meanAbsoluteError: 1,
      meanSquaredError: 1,
      rootMeanSquaredError: 1,
      meanPercentageError: 1,
      trackingSignal: 1,
    },
  };
  const draw = levelSales(6, 3);
  return templateOf(sheet, series.title, asked, {
    parameters: [...draw.parameters, { name: "miss", from: -20, to: 24, step: 1, each: 6 }],
    fills: { ...draw.fills, forecast: "sales - miss[t]" },
    constraints: [
      positive,
      { says: "every month has an error", formula: "min(absoluteError) > 0" },
      { says: "errors do not cancel", formula: "abs(meanError) > 1" },
    ],
  });
}

/** What each kind of practice is drawn from. */
export const practiceKinds: Readonly<Record<PracticeKind, (random: RandomSource) => Template>> = {
  "moving-average": movingAverage,
  "weighted-moving-average": weightedAverage,
  "simple-smoothing": simpleSmoothing,
  holt,
  "seasonal-additive": (random) => seasonal("additive", random),
  "seasonal-multiplicative": (random) => seasonal("multiplicative", random),
  "trend-line": trendLine,
  "error-measures": errorMeasures,
};
