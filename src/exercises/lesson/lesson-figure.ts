import {
  accuracy,
  decompose,
  fitSettings,
  forecastBy,
  normalTail,
  periodLabels,
  regress,
  rollingOrigin,
  type Accuracy,
  type Regression,
  type SalesSeries,
} from "#engine/forecast";
import type { Result } from "#engine/measure";
import { alarmsOver } from "./alarm-figure.ts";
import { driverFigure, type DrivenSeries } from "./driver-figure.ts";
import { workHistory, type FigureRequest, type WorkedHistory } from "./lesson-history.ts";
import { periodIndex } from "./period.ts";

const measures: Readonly<Record<string, keyof Accuracy>> = {
  bias: "me",
  mae: "mae",
  mse: "mse",
  rmse: "rmse",
  mape: "mape",
  smape: "smape",
  wape: "wape",
  mase: "mase",
  tracking: "trackingSignal",
};

/** Where the author's words for a figure begin, and how it is found. */
const figures: Readonly<
  Record<string, (work: WorkedHistory, words: readonly string[], request: FigureRequest) => number>
> = {
  at: (work, [period]) => valueAt(work, period),
  forecast: (work, [step]) => forecastAt(work, step),
  fitted: (work, [period]) => fittedAt(work, period),
  error: (work, [period]) => valueAt(work, period) - fittedAt(work, period),
  lower95: (work, [step]) => bound(work, "lower", step),
  upper95: (work, [step]) => bound(work, "upper", step),
  /** "ahead 4": the next four forecasts together. */
  ahead: (work, [steps]) => aheadOf(work, steps),
  /** "ahead-change 12 2017-01 2017-12 0.05": twelve forecasts together, raised by a twentieth, against a span of the past. */
  "ahead-change": (work, [steps, from, to, share = "0"]) =>
    (aheadOf(work, steps) * (1 + Number(share))) / total(span(work, from, to)) - 1,
  /** "ahead-gap 12 2017-01 2017-12 0.05": how far that span, raised by a twentieth, stands above the forecasts. */
  "ahead-gap": (work, [steps, from, to, share = "0"]) =>
    total(span(work, from, to)) * (1 + Number(share)) - aheadOf(work, steps),
  /** The same as a share of the forecasts, which is the stretch. */
  "ahead-stretch": (work, [steps, from, to, share = "0"]) =>
    (total(span(work, from, to)) * (1 + Number(share))) / aheadOf(work, steps) - 1,
  spread: (work, [step]) => spreadAt(work, step),
  /** "above 6 1": one spread above the forecast of step 6, and how far that is as a share of the forecast. */
  above: (work, [step, spreads]) => forecastAt(work, step) + Number(spreads) * spreadAt(work, step),
  "spread-share": (work, [step]) => spreadAt(work, step) / forecastAt(work, step),
  /** "raised 6 0.05": the forecast of step 6, raised by a twentieth. */
  raised: (work, [step, share]) => forecastAt(work, step) * (1 + Number(share)),
  /** "chance 6 0.05": the chance that step 6 comes out at that or above, the errors taken as normal. */
  chance: (work, [step, share]) =>
    normalTail((forecastAt(work, step) * Number(share)) / spreadAt(work, step)),
  mean: ({ series }) => total(series.values) / series.values.length,
  lowest: ({ series }) => Math.min(...series.values),
  highest: ({ series }) => Math.max(...series.values),
  total: ({ series }) => total(series.values),
  count: ({ series }) => series.values.length,
  sum: (work, [from, to]) => total(span(work, from, to)),
  average: (work, [from, to]) => total(span(work, from, to)) / span(work, from, to).length,
  gap: (work, [from, to]) => valueAt(work, to) - valueAt(work, from),
  change: (work, [from, to]) => valueAt(work, to) / valueAt(work, from) - 1,
  /** "sum-change 2017-01 2017-12 2018-01 2018-12": one span against another. */
  "sum-change": (work, [from, to, then, until]) =>
    total(span(work, then, until)) / total(span(work, from, to)) - 1,
  index: (work, [season]) => pick(indices(work), Number(season) - 1, "index", season),
  slope: (work) => coefficient(work, 1),
  intercept: (work) => coefficient(work, 0),
  amount: (work, [season]) => (season === "1" ? 0 : coefficient(work, Number(season))),
  r2: (work) => lineOf(work).rSquared,
  "standard-error": (work) => lineOf(work).standardError,
  inside95: (work) => work.heldBack.filter((value, i) => isInside(work, value, String(i + 1))).length,
  alarms: ({ series }, words) => alarmsOver(series, words),
  rolling,
  best: (work, [name], request) => best(work, name, request),
};

/** One figure of a lesson, in the author's words: "at 2019-12", "forecast 3", "mae", "change 2018-12 2019-12". */
export function lessonFigure(series: DrivenSeries, what: string, request: FigureRequest): number {
  const [first = "", ...words] = what.trim().split(/\s+/);
  if (first === "driver") return driverFigure(series, words, request);
  const work = workHistory(series, request);
  const measure = measures[first];
  if (measure !== undefined) return settled(errorsOf(work)[measure] as Result<number>, what);
  const find = figures[first];
  if (!find) {
    const known = [...Object.keys(measures), ...Object.keys(figures)].join(", ");
    throw new RangeError(`A lesson asks for "${what}". Begin with one of: ${known}.`);
  }
  return find(work, words, request);
}

/** A period in words: "when highest" or "when lowest". */
export function lessonPeriod(series: SalesSeries, what: string, request: FigureRequest): string {
  const { series: slice } = workHistory(series, request);
  const wanted = what === "when highest" ? Math.max(...slice.values) : Math.min(...slice.values);
  return periodLabels(slice)[slice.values.indexOf(wanted)] ?? "";
}

function errorsOf({ series, seen, heldBack, forecast }: WorkedHistory): Accuracy {
  if (!forecast) throw new RangeError("An error measure needs a method.");
  const scale = { history: seen, seasons: series.frequency };
  return heldBack.length > 0
    ? accuracy(heldBack, forecast.mean.slice(0, heldBack.length), scale)
    : accuracy(seen, forecast.fitted, scale);
}

function forecastOf(work: WorkedHistory) {
  if (!work.forecast) throw new RangeError("A forecast figure needs a method.");
  return work.forecast;
}

const valueAt = ({ series }: WorkedHistory, period = ""): number =>
  pick(series.values, periodIndex(series, period), "figure", period);

const aheadOf = (work: WorkedHistory, steps = "1"): number =>
  total(forecastOf(work).mean.slice(0, Number(steps)));

const fittedAt = (work: WorkedHistory, period = ""): number =>
  pick(forecastOf(work).fitted, periodIndex(work.series, period), "one-step forecast", period);

const span = ({ series }: WorkedHistory, from = "", to = ""): readonly number[] =>
  series.values.slice(periodIndex(series, from), periodIndex(series, to) + 1);

const bound = (work: WorkedHistory, side: "lower" | "upper", step = "1"): number =>
  pick(
    forecastOf(work).intervals.find(({ level }) => level === 95)?.[side] ?? [],
    Number(step) - 1,
    side,
    step,
  );

const forecastAt = (work: WorkedHistory, step = "1"): number =>
  pick(forecastOf(work).mean, Number(step) - 1, "forecast", step);

/** The spread behind a 95% interval, which reaches 1.96 of them to either side. */
const spreadAt = (work: WorkedHistory, step?: string): number =>
  (bound(work, "upper", step) - bound(work, "lower", step)) / (2 * 1.96);

function indices({ seen, series, forecast }: WorkedHistory): readonly number[] {
  const kind = forecast?.method.endsWith("multiplicative") ? "multiplicative" : "additive";
  return decompose(seen, series.frequency, kind, series.start.period).indices;
}

/** The trend line through the figures, periods counted from 1. */
function trendLine(values: readonly number[]): Regression {
  const fitted = regress([{ name: "t", values: values.map((_, index) => index + 1) }], values);
  if (!fitted.ok)
    throw new RangeError(`A trend line cannot be drawn here: ${JSON.stringify(fitted.problems)}`);
  return fitted.value;
}

/** The line of the method where it has one, otherwise the plain trend line. */
const lineOf = ({ seen, forecast }: WorkedHistory): Regression => forecast?.regression ?? trendLine(seen);

const coefficient = (work: WorkedHistory, place: number): number =>
  pick(
    lineOf(work).coefficients.map(({ estimate }) => estimate),
    place,
    "coefficient",
  );

const isInside = (work: WorkedHistory, value: number, step: string): boolean =>
  value >= bound(work, "lower", step) && value <= bound(work, "upper", step);

/** Average miss so many steps ahead, forecast anew after each period from `origin` on. */
function rolling(
  { series }: WorkedHistory,
  [step, origin]: readonly string[],
  { method, settings }: FigureRequest,
): number {
  if (method === undefined) throw new RangeError("A rolling origin needs a method.");
  const ahead = Number(step);
  const history = { frequency: series.frequency, firstSeason: series.start.period };
  const tested = rollingOrigin(
    series.values,
    ahead,
    (values) => {
      const forecast = forecastBy(method, { ...history, values }, ahead, settings ?? {});
      return forecast.ok ? forecast.value.mean : null;
    },
    periodIndex(series, origin ?? "") + 1,
  );
  return pick(tested.maeByStep, ahead - 1, "rolling error", step);
}

function best(
  { series, seen }: WorkedHistory,
  name: string | undefined,
  { method, settings }: FigureRequest,
): number {
  if (method === undefined) throw new RangeError("A best setting needs a method.");
  const fitted = fitSettings(
    method,
    { values: seen, frequency: series.frequency, firstSeason: series.start.period },
    settings,
  );
  const value = fitted.ok ? fitted.value.settings[name as "alpha"] : undefined;
  if (value === undefined)
    throw new RangeError(
      `"${method}" has no best "${String(name)}"; write best alpha, best beta or best gamma.`,
    );
  return value;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function pick(values: readonly (number | null)[], index: number, kind: string, asked = ""): number {
  const value = values[index];
  if (value === undefined || value === null) throw new RangeError(`There is no ${kind} ${asked} here.`);
  return value;
}

function settled(result: Result<number>, what: string): number {
  if (!result.ok) throw new RangeError(`"${what}" cannot be stated: ${JSON.stringify(result.problems)}`);
  return result.value;
}
