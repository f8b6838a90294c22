import type { Kept, SeriesForecast } from "#state/forecasts";

/** A kept forecast of a series as one figure for its whole span, with a standard deviation. */
export interface KeptStatistic {
  readonly id: string;
  readonly title: string;
  readonly expected: number;
  readonly spread: number | null;
}

/** Half of a 95% interval is 1.96 standard deviations; all periods are taken to miss the same way. */
export function keptStatistic({ id, body }: Kept<SeriesForecast>): KeptStatistic {
  const interval = body.intervals.find(({ level }) => level === 95);
  const halves = interval?.upper.map((upper, at) => (upper - (interval.lower[at] ?? upper)) / 2) ?? [];
  return {
    id,
    title: body.title,
    expected: body.figures.reduce((sum, figure) => sum + figure, 0),
    spread: halves.length === 0 ? null : halves.reduce((sum, half) => sum + half, 0) / 1.959963984540054,
  };
}
