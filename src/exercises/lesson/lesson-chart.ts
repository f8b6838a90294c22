import { roundTo } from "#engine/measure";
import { forecastBy, periodLabels, type SalesSeries } from "#engine/forecast";
import type { ChartFigure, ChartSeries } from "#ui/chart/chart-figure.ts";
import { workHistory, type FigureRequest } from "./lesson-history.ts";
import { fillFigures } from "./show-figure.ts";

export interface ChartRequest extends FigureRequest {
  readonly title: string;
  readonly summary: string;
  /** Draws last year's same period (or the last figure) beside the method. */
  readonly benchmark?: boolean | undefined;
  /** The method's one-step forecasts within the history as well. */
  readonly fitted?: boolean | undefined;
  readonly decimals?: number | undefined;
  readonly methodName?: string | undefined;
}

const xWords: Readonly<Record<number, string>> = { 1: "years", 4: "quarters", 12: "months" };

/** Sales in ink, the forecast with its 95% interval, and what was held back, as one figure. */
export function lessonChart(series: SalesSeries, request: ChartRequest, decimals: number): ChartFigure {
  const work = workHistory(series, request);
  const steps = work.forecast ? work.forecast.mean.length : 0;
  const beyond = Math.max(0, steps - work.heldBack.length);
  const history = work.seen.length;
  const pad = <T>(before: number, values: readonly T[]): (T | null)[] => [
    ...Array<null>(before).fill(null),
    ...values,
    ...Array<null>(Math.max(0, work.series.values.length + beyond - before - values.length)).fill(null),
  ];
  // Two decimals more than are shown: what is drawn does not change, and the page is lighter to fetch.
  const fine = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : roundTo(value, decimals + 2)));
  const drawn: ChartSeries[] = [{ name: "Sales", values: pad(0, work.series.values), look: "actual" }];
  if (request.benchmark === true) {
    const kind = work.series.frequency > 1 ? "seasonal-naive" : "naive";
    const known = { values: work.seen, frequency: work.series.frequency };
    const naive = forecastBy(kind, known, Math.max(1, steps));
    const name = kind === "naive" ? "Same as last time" : "Same period last year";
    if (naive.ok)
      drawn.push({ name, values: pad(history, naive.value.mean), look: "benchmark", dashed: true });
  }
  if (work.forecast) {
    const interval = work.forecast.intervals.find(({ level }) => level === 95);
    const fitted = request.fitted === true ? work.forecast.fitted : Array<null>(history).fill(null);
    drawn.push({
      name: request.methodName ?? "Forecast",
      values: fine([...fitted, ...work.forecast.mean]),
      look: "forecast",
      dashed: true,
      ...(interval
        ? {
            band: {
              lower: fine(pad(history, interval.lower)),
              upper: fine(pad(history, interval.upper)),
              label: "95% interval",
            },
          }
        : {}),
    });
  }
  const labels = periodLabels(work.series, work.series.values.length + beyond);
  return {
    title: fillFigures(request.title, series, request),
    unit: work.series.unit,
    summary: fillFigures(request.summary, series, request),
    xLabel: xWords[work.series.frequency] ?? "periods",
    labels,
    series: drawn,
    decimals: request.decimals ?? decimals,
    ...(work.heldBack.length > 0
      ? { marks: [{ from: history, to: work.series.values.length - 1, text: "held back to test" }] }
      : {}),
  };
}
