import type { Forecast } from "#engine/forecast";
import type { ChartFigure, ChartSeries } from "#ui/chart/chart-figure.ts";
import type { LabSeries } from "./lab-series.ts";

/** What the chart of the lab is drawn from. */
export interface LabDrawing {
  readonly series: LabSeries;
  readonly labels: string[];
  readonly title: string;
  readonly summary: string;
  readonly unit: string;
  readonly decimals: number;
  readonly name: string;
  readonly benchmarkName: string;
  readonly hold: number;
  /** How sure the interval is, in per cent. */
  readonly level: number;
  readonly forecast: Forecast | null;
  readonly tested: Forecast | null;
  readonly benchmark: Forecast | null;
}

const blanks = (count: number): null[] => new Array<null>(Math.max(0, count)).fill(null);

/** A line that starts where the actual figures end, so that it joins them. */
function ahead(actual: readonly number[], future: readonly number[]): (number | null)[] {
  return [...blanks(actual.length - 1), actual[actual.length - 1] ?? null, ...future];
}

/** What a method said of the held-back periods before it had seen them. */
function onHeldBack(
  actual: readonly number[],
  hold: number,
  said: readonly number[],
  future: number,
): (number | null)[] {
  return [...blanks(actual.length - hold), ...said.slice(0, hold), ...blanks(future)];
}

function forecastSeries(drawing: LabDrawing, forecast: Forecast): ChartSeries {
  const { values } = drawing.series;
  const last = values[values.length - 1] ?? 0;
  const interval = forecast.intervals.find(({ level }) => level === drawing.level);
  return {
    name: drawing.name,
    look: "forecast",
    values: ahead(values, forecast.mean),
    ...(interval && {
      band: {
        lower: [...blanks(values.length - 1), last, ...interval.lower],
        upper: [...blanks(values.length - 1), last, ...interval.upper],
        label: `${String(drawing.level)}% interval`,
      },
    }),
  };
}

/** The chart of the lab: sales in ink, the forecast with its interval, and the test on the periods held back. */
export function labFigure(drawing: LabDrawing): ChartFigure {
  const { series, hold, forecast, tested, benchmark } = drawing;
  const future = forecast?.mean.length ?? 0;
  const lines: ChartSeries[] = [
    { name: "Sales", look: "actual", values: [...series.values, ...blanks(future)] },
  ];
  if (forecast) lines.push(forecastSeries(drawing, forecast));
  if (tested) {
    lines.push({
      name: "Its test",
      look: "forecast",
      dashed: true,
      values: onHeldBack(series.values, hold, tested.mean, future),
    });
  }
  if (benchmark && benchmark.method !== tested?.method) {
    lines.push({
      name: drawing.benchmarkName,
      look: "benchmark",
      dashed: true,
      values: onHeldBack(series.values, hold, benchmark.mean, future),
    });
  }
  const end = series.values.length - 1;
  return {
    title: drawing.title,
    unit: drawing.unit,
    summary: drawing.summary,
    xLabel: "",
    labels: drawing.labels,
    series: lines,
    ...(tested && { marks: [{ from: end - hold + 1, to: end, text: "held back to test" }] }),
    startsAtNought: false,
    decimals: drawing.decimals,
  };
}
