/** What a chart shows, whoever draws it: the canvas, the table, the file and the voice all read this. */
export interface ChartFigure {
  /** What is found, not what is shown. */
  readonly title: string;
  /** What is measured, in which unit. */
  readonly unit: string;
  /** The reading in figures, as one sentence. */
  readonly summary: string;
  readonly xLabel: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Stretches to shade, first and last position included. */
  readonly marks?: readonly ChartMark[];
  readonly startsAtNought?: boolean;
  /** Bars stand on one another, so that each position shows its sum. */
  readonly stacked?: boolean;
  readonly decimals: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly look: ChartLook;
  readonly kind?: "line" | "bar";
  /** Not observed. A benchmark is dashed unless told otherwise. */
  readonly dashed?: boolean;
  readonly band?: ChartBand;
  /** What each bar of a bridge stands on; a value below nought hangs from it. */
  readonly base?: readonly (number | null)[];
}

interface ChartMark {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface ChartBand {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly label: string;
}

export type ChartLook =
  "actual" | "forecast" | "benchmark" | "series-2" | "series-3" | "series-4" | "series-5";

export const isDashed = (series: ChartSeries): boolean => series.dashed ?? series.look === "benchmark";
/** The steps of a bridge are named below, one by one. */
export const isStep = (series: ChartSeries): boolean => series.base !== undefined;
export const hasBars = (figure: ChartFigure): boolean =>
  figure.series.some((series) => series.kind === "bar");

/** What a bar stands on: its base in a bridge, or the sum of those below it, where bars are stacked. */
export function standsOn(figure: ChartFigure, series: ChartSeries, at: number): number {
  if (series.base) return series.base[at] ?? 0;
  if (!figure.stacked) return 0;
  const below = figure.series.slice(0, Math.max(0, figure.series.indexOf(series)));
  return below.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
}
