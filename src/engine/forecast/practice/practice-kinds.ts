import { ok, type RandomSource } from "#engine/measure";
import { pick, practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { accuracySheet } from "../sheets/accuracy-sheet.ts";
import { methodSheet } from "../sheets/method-sheet.ts";
import { periodLabels } from "../period-labels.ts";
import { growingSales, levelSales, positive } from "./draws.ts";
import { firmSeries } from "./firms.ts";
import { coveragePractice, weightedPipelinePractice } from "./pipeline-practice.ts";
import { delphiRound, repBias } from "./judgement-practice.ts";
import { scenarioPractice } from "./scenario-practice.ts";
import { seasonalPractice } from "./seasonal-practice.ts";
import { smoothingPractice } from "./smoothing-template.ts";

/** What a practice sheet can be about. */
export type PracticeKind =
  | "moving-average"
  | "weighted-moving-average"
  | "simple-smoothing"
  | "holt"
  | "seasonal-additive"
  | "seasonal-multiplicative"
  | "trend-line"
  | "error-measures"
  | "weighted-pipeline"
  | "pipeline-coverage"
  | "delphi-round"
  | "rep-bias"
  | "scenario-value";

function movingAverage(random: RandomSource): PracticeTemplate {
  const series = firmSeries(random, 12, 9);
  const window = pick(random, [3, 3, 4, 5]);
  const asked = { columns: ["sales", "forecast"], cells: ["window"], answers: { forecast: window + 1 } };
  return practiceTemplate(
    methodSheet("moving-average", series, { window }, 1),
    series.title,
    asked,
    levelSales(9),
  );
}

function weightedAverage(random: RandomSource): PracticeTemplate {
  const series = firmSeries(random, 12, 9);
  const weights = pick(random, [
    [0.5, 0.3, 0.2],
    [0.6, 0.3, 0.1],
    [0.4, 0.3, 0.2, 0.1],
    [0.7, 0.2, 0.1],
  ]);
  const cells = weights.map((_, i) => `weight${String(i + 1)}`);
  const asked = { columns: ["sales", "forecast"], cells, answers: { forecast: weights.length + 1 } };
  return practiceTemplate(
    methodSheet("weighted-moving-average", series, { weights }, 1),
    series.title,
    asked,
    levelSales(9),
  );
}

function simpleSmoothing(random: RandomSource): PracticeTemplate {
  const series = firmSeries(random, 12, 8);
  const sheet = smoothingPractice(series, pick(random, [0.2, 0.3, 0.4, 0.6]));
  const asked = { columns: ["sales", "forecast"], cells: ["alpha"], answers: { forecast: 3 } };
  return practiceTemplate(ok(sheet), series.title, asked, levelSales(8));
}

function holt(random: RandomSource): PracticeTemplate {
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
  return practiceTemplate(ok(future), series.title, asked, growingSales(7));
}

function trendLine(random: RandomSource): PracticeTemplate {
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
  return practiceTemplate(ok(future), series.title, asked, growingSales(6));
}

function errorMeasures(random: RandomSource): PracticeTemplate {
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
  return practiceTemplate(sheet, series.title, asked, {
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
export const practiceKinds: Readonly<Record<PracticeKind, (random: RandomSource) => PracticeTemplate>> = {
  "moving-average": movingAverage,
  "weighted-moving-average": weightedAverage,
  "simple-smoothing": simpleSmoothing,
  holt,
  "seasonal-additive": (random) => seasonalPractice("additive", random),
  "seasonal-multiplicative": (random) => seasonalPractice("multiplicative", random),
  "trend-line": trendLine,
  "error-measures": errorMeasures,
  "weighted-pipeline": weightedPipelinePractice,
  "pipeline-coverage": coveragePractice,
  "delphi-round": delphiRound,
  "rep-bias": repBias,
  "scenario-value": scenarioPractice,
};
