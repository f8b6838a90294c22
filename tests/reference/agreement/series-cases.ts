import {
  centredAverage,
  decompose,
  drift,
  forecastBy,
  movingAverage,
  naive,
  rollingOrigin,
  weightedMovingAverage,
  type Forecast,
  type History,
  type MethodId,
  type MethodSettings,
  type SeasonKind,
} from "#engine/forecast";
import { compareAccuracy } from "./accuracy-fields.ts";
import { CaseComparison, type Published } from "./compare.ts";
import { simpleStartIntervals } from "./simple-start-intervals.ts";
import { compareStatsIntervals } from "./stats-intervals.ts";
import type { PublishedCase, SeriesFile } from "./series-file.ts";
import { compareTrendRegression } from "./trend-cases.ts";

type Row = readonly Published[];

function row(value: unknown): Row | undefined {
  return value as Row | undefined;
}

function history(file: SeriesFile): History {
  return { values: file.train, frequency: file.frequency, firstSeason: file.start[1] };
}

/** Fitted figures, forecasts, intervals and accuracy. */
function compareForecast(
  c: CaseComparison,
  file: SeriesFile,
  published: PublishedCase,
  ours: Forecast,
): void {
  const { forecast } = published;
  c.row("fitted", ours.fitted, forecast?.fitted);
  c.row("mean", ours.mean, forecast?.mean);
  const [eighty, ninetyFive] = ours.intervals;
  c.row("lower80", eighty?.lower ?? [], forecast?.lower80);
  c.row("upper80", eighty?.upper ?? [], forecast?.upper80);
  c.row("lower95", ninetyFive?.lower ?? [], forecast?.lower95);
  c.row("upper95", ninetyFive?.upper ?? [], forecast?.upper95);
  const scale = { history: file.train, seasons: file.frequency };
  compareAccuracy(c, "train", file.train, ours.fitted, forecast?.accuracy?.train, scale);
  compareAccuracy(c, "test", file.test, ours.mean, forecast?.accuracy?.test, scale);
}

/** Runs a method, or fails the case. */
function forecastFor(
  c: CaseComparison,
  file: SeriesFile,
  method: MethodId,
  settings: MethodSettings = {},
): Forecast | null {
  const result = forecastBy(method, history(file), file.h, settings);
  if (result.ok) return result.value;
  c.fail(result.problems.map((problem) => problem.code).join(", "));
  return null;
}

function benchmark(c: CaseComparison, file: SeriesFile, published: PublishedCase, method: MethodId): void {
  const ours = forecastFor(c, file, method);
  if (!ours) return;
  compareForecast(c, file, published, ours);
  c.number("sd", ours.spread, published["sd"] as Published | undefined);
  c.number("sigma2", ours.spread ** 2, published["sigma2"] as Published | undefined);
  if (method === "drift") {
    const last = file.train[file.train.length - 1] as number;
    c.number("drift", (ours.mean[0] as number) - last, published.params?.["drift"] as number);
    c.number(
      "drift se",
      ours.spread / Math.sqrt(file.train.length - 1),
      published.params?.["drift_se"] as number,
    );
  }
}

function average(c: CaseComparison, file: SeriesFile, published: PublishedCase): void {
  const k = published.params?.["k"] as number | undefined;
  const weights = published.params?.["weights"] as readonly number[] | undefined;
  const ours =
    k === undefined
      ? forecastFor(c, file, "weighted-moving-average", { weights: weights ?? [] })
      : forecastFor(c, file, "moving-average", { window: k });
  if (!ours) return;
  const trailing =
    k === undefined ? weightedMovingAverage(file.train, weights ?? []) : movingAverage(file.train, k);
  c.row("trailing", trailing, row(published["trailing"]));
  c.row("fitted", ours.fitted, row(published["fitted"]));
  c.row("mean", ours.mean, published.forecast?.mean);
}

function decomposition(
  c: CaseComparison,
  file: SeriesFile,
  published: PublishedCase,
  kind: SeasonKind,
): void {
  const first = file.start[1];
  const ours = decompose(file.train, file.frequency, kind, first);
  // R lists the figure of the series' first season first.
  const turn = ((published["first_season"] as number | undefined) ?? 1) - 1;
  c.row("figure", [...ours.indices.slice(turn), ...ours.indices.slice(0, turn)], row(published["figure"]));
  c.row("trend", ours.trend, row(published["trend"]));
  c.row("seasonal", ours.seasonal, row(published["seasonal"]));
  c.row("random", ours.random, row(published["random"]));
  c.row("seasadj", ours.adjusted, row(published["seasadj"]));
}

/** Which method and settings an exact smoothing case asks for. */
function smoothingRequest(published: PublishedCase): { method: MethodId; settings: MethodSettings } {
  const { method, params = {}, call = "" } = published;
  const weights = {
    alpha: params["alpha"] as number,
    beta: params["beta"] as number,
    gamma: params["gamma"] as number,
  };
  const stats = params["l_start"] !== undefined;
  if (method === "ses")
    return { method: "simple-smoothing", settings: { alpha: weights.alpha, start: "simple" } };
  if (method === "holt") {
    const { alpha, beta } = weights;
    return stats
      ? { method: "holt", settings: { alpha, beta, start: "first-value", spreadRule: "sample-variance" } }
      : { method: "holt", settings: { alpha, beta, start: "simple" } };
  }
  const name = method === "holt_winters_additive" ? "holt-winters-additive" : "holt-winters-multiplicative";
  if (!stats) return { method: name, settings: { ...weights, start: "simple" } };
  const seasonals = params["s_start"] as readonly number[];
  const startStates = {
    after: seasonals.length,
    level: params["l_start"] as number,
    trend: params["b_start"] as number,
    seasonals,
  };
  const start = call.includes("l.start=")
    ? ({ start: "given", startStates } as const)
    : ({ start: "regression" } as const);
  return {
    method: name,
    settings: { ...weights, ...start, seasonalUpdate: "new-level", spreadRule: "sample-variance" },
  };
}

function smoothing(c: CaseComparison, file: SeriesFile, published: PublishedCase): void {
  const { method, settings } = smoothingRequest(published);
  const ours = forecastFor(c, file, method, settings);
  const { params = {} } = published;
  if (!ours?.states) return;
  const { start, last } = ours.states;
  c.number("start level", start.level, (params["l_start"] ?? params["l0"]) as number | undefined);
  c.number("start trend", start.trend, (params["b_start"] ?? params["b0"]) as number | undefined);
  c.row(
    "start seasons",
    start.seasonals ?? [],
    (params["s_start"] ?? params["s0"]) as readonly number[] | undefined,
  );
  c.row(
    "fitted",
    ours.fitted.slice(start.after),
    row(published["fitted_from_3"] ?? published["fitted_from_m1"]),
  );
  c.row("point", ours.mean, row(published["mean_point"]));
  const final = published["final"] as Readonly<Record<string, number>> | undefined;
  c.number("final level", last.level, final?.["a"]);
  c.number("final trend", last.trend, final?.["b"]);
  last.seasonals.forEach((value, i) => {
    c.number(`final season ${String(i + 1)}`, value, final?.[`s${String(i + 1)}`]);
  });
  const squares = file.train.reduce((sum, y, t) => sum + (y - (ours.fitted[t] ?? y)) ** 2, 0);
  c.number("squared error", squares, (published["objective"] as { value?: number } | undefined)?.value);
  if (method === "holt-winters-multiplicative" && settings.start !== "simple") {
    compareStatsIntervals(c, file, published, ours);
    return;
  }
  if (settings.start !== "simple") {
    compareForecast(c, file, published, ours);
    return;
  }
  const { sigma2, mean, intervals } = simpleStartIntervals(file, ours);
  c.number(
    "sigma2",
    sigma2,
    published["sigma2"] as Published | undefined,
    method === "holt-winters-multiplicative" ? 1 : c.scale,
  );
  compareForecast(c, file, published, { ...ours, mean, intervals });
}

/** The forecasters of rolling origins, and from how many figures R starts them. */
function rollingForecaster(
  file: SeriesFile,
  id: string,
): [number, (known: readonly number[]) => readonly number[]] | null {
  if (id === "tscv_naive") return [1, (known) => naive(known, file.h, 1).mean];
  if (id === "tscv_snaive") return [file.frequency, (known) => naive(known, file.h, file.frequency).mean];
  if (id === "tscv_drift") return [2, (known) => drift(known, file.h).mean];
  if (id !== "tscv_ses_a30") return null;
  return [
    3,
    (known) => {
      const past = { values: known, frequency: file.frequency };
      const result = forecastBy("simple-smoothing", past, file.h, { alpha: 0.3, start: "simple" });
      return result.ok ? result.value.mean : [];
    },
  ];
}

function rolling(c: CaseComparison, file: SeriesFile, published: PublishedCase): boolean {
  const found = rollingForecaster(
    { ...file, h: (published.params?.["h"] as number | undefined) ?? file.h },
    published.id,
  );
  if (!found) return false;
  const [first, forecaster] = found;
  const values = [...file.train, ...file.test];
  const steps = (published.params?.["h"] as number | undefined) ?? file.h;
  const ours = rollingOrigin(values, steps, forecaster, first);
  const theirs = published["errors"] as readonly Row[];
  theirs.forEach((errors, i) => {
    const at = ours.origins.indexOf(i + 1);
    c.row(`errors[${String(i)}]`, ours.errors[at] ?? errors.map(() => null), errors);
  });
  c.row("rmse", ours.rmseByStep, row(published["rmse_by_h"]));
  c.row("mae", ours.maeByStep, row(published["mae_by_h"]));
  c.row("count", ours.countByStep, row(published["count_by_h"]));
  return true;
}

/** Compares one exact case of a series file; `null` when its method is not built. */
export function compareSeriesCase(file: SeriesFile, published: PublishedCase): CaseComparison | null {
  const scale = file.train.reduce((sum, y) => sum + Math.abs(y), 0) / file.train.length;
  const c = new CaseComparison(scale);
  switch (published.method) {
    case "mean":
    case "naive":
    case "drift":
      benchmark(c, file, published, published.method);
      return c;
    case "seasonal_naive":
      benchmark(c, file, published, "seasonal-naive");
      return c;
    case "sma_trailing":
    case "wma_trailing":
      average(c, file, published);
      return c;
    case "cma":
      c.row(
        "values",
        centredAverage(file.train, published.params?.["order"] as number),
        row(published["values"]),
      );
      return c;
    case "decompose_additive":
      decomposition(c, file, published, "additive");
      return c;
    case "decompose_multiplicative":
      decomposition(c, file, published, "multiplicative");
      return c;
    case "ses":
    case "holt":
    case "holt_winters_additive":
    case "holt_winters_multiplicative":
      smoothing(c, file, published);
      return c;
    case "tslm":
    case "tslm_log": {
      const method =
        published.id.includes("season") || published.method === "tslm_log"
          ? "trend-and-season"
          : "trend-line";
      const growth = published.method === "tslm_log" ? "percentage" : "amount";
      const ours = forecastFor(c, file, method, { growth });
      if (!ours?.regression) return c;
      compareForecast(c, file, published, ours);
      compareTrendRegression(c, published, ours.regression);
      return c;
    }
    case "tscv":
      return rolling(c, file, published) ? c : null;
    default:
      return null;
  }
}
