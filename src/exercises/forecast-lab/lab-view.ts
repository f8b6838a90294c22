import { describeMethod } from "#engine/forecast";
import type { Forecast, MethodId } from "#engine/forecast";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import { sayingOf } from "./figures.ts";
import type { Saying } from "./figures.ts";
import { labFigure } from "./lab-figure.ts";
import type { LabSeries } from "./lab-series.ts";
import type { Lab } from "./lab-work.svelte.ts";
import { benchmarkFinding, findingOf, readingOf } from "./lab-words.ts";
import type { Expectation } from "./lab-words.ts";
import { patternOf } from "./pattern.ts";
import { periodAt, periodLabelsOf, periodWord } from "./period-name.ts";
import type { Span } from "./span.ts";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The average distance between what was sold and what had been said. */
function averageMiss(actual: readonly number[], said: readonly number[]): number {
  return sum(actual.map((value, t) => Math.abs(value - (said[t] ?? value)))) / Math.max(1, actual.length);
}

/**
 * The forecast's figure for the years that were asked for: the sum where sales add up, the average where they do not.
 * Its interval adds the bounds, which is as wide as it can get: every period missing the same way.
 */
export function expectationOf(forecast: Forecast, span: Span, saying: Saying): Expectation {
  const share = saying.addsUp ? 1 : 1 / span.length;
  const figure = (values: readonly number[]): number =>
    sum(values.slice(span.skip, span.skip + span.length)) * share;
  const interval = forecast.intervals.find(({ level }) => level === 95);
  return {
    span,
    figure: figure(forecast.mean),
    lower: figure(interval?.lower ?? []),
    upper: figure(interval?.upper ?? []),
  };
}

/** A method's name on this series: the benchmark is called what it is. */
export function methodName(method: MethodId, frequency: number): string {
  if (method === "seasonal-naive") return `Same ${periodWord(frequency)} last year`;
  if (method.startsWith("holt-winters"))
    return method.endsWith("additive") ? "Holt–Winters, added" : "Holt–Winters, multiplied";
  if (method === "naive") return frequency === 1 ? "Last year again" : `Last ${periodWord(frequency)} again`;
  return describeMethod(method).name;
}

/** What changes with the series alone, and so is not worked out again while a slider moves. */
export interface SeriesView {
  readonly saying: Saying;
  readonly pattern: ReturnType<typeof patternOf>;
  readonly labels: string[];
}

export function seriesView(series: LabSeries, future: number): SeriesView {
  return {
    saying: sayingOf(series.unit, series.values),
    pattern: patternOf(series.values, series.frequency, series.start.period),
    labels: periodLabelsOf(series, series.values.length + future),
  };
}

/** The chart of the lab as things stand, with what it finds in its title. */
export function drawLab(lab: Lab, view: SeriesView): ChartFigure {
  const { series, method, hold, span, level } = lab.place;
  const { frequency } = series;
  const { saying } = view;
  // The kind of season stands beside the sliders; the title is shorter without it.
  const name = methodName(method, frequency).replace(/, (added|multiplied)$/, "");
  const forecast = lab.forecast.ok && !lab.place.asks ? lab.forecast.value : null;
  const tested = lab.tested.ok && !lab.place.asks ? lab.tested.value : null;
  const benchmark = lab.benchmarkTested.ok && !lab.place.asks ? lab.benchmarkTested.value : null;
  const actual = series.values.slice(-hold);
  const miss = tested && averageMiss(actual, tested.mean);
  const toBeat = benchmark && averageMiss(actual, benchmark.mean);
  let title = series.title;
  let summary = "";
  if (forecast) {
    const expects = expectationOf(forecast, span, saying);
    const ratio = miss !== null && toBeat !== null && toBeat > 0 ? miss / toBeat : null;
    title =
      method === lab.benchmark && miss !== null
        ? benchmarkFinding(name, expects, saying, miss, frequency)
        : findingOf(name, expects, saying, ratio, frequency);
    const steps = forecast.mean.length;
    const interval = forecast.intervals.find((one) => one.level === level);
    const width = (interval?.upper[steps - 1] ?? 0) - (interval?.lower[steps - 1] ?? 0);
    const period = periodAt(series.start, frequency, series.values.length + steps - 1);
    summary = readingOf(view.pattern, forecast.mean, { period, width, level }, saying, frequency);
  }
  return labFigure({
    series,
    labels: forecast ? view.labels : view.labels.slice(0, series.values.length),
    title,
    summary,
    unit: unitLine(series, tested !== null),
    decimals: saying.decimals,
    name,
    benchmarkName: `${methodName(lab.benchmark, frequency)}, the benchmark`,
    hold,
    level,
    forecast,
    tested,
    benchmark,
  });
}

function unitLine(series: LabSeries, tested: boolean): string {
  const words = [`Sales by ${periodWord(series.frequency)}`, series.unit].filter(Boolean).join(", ");
  return tested ? `${words}. Shaded: the ${periodWord(series.frequency, 2)} held back` : words;
}
