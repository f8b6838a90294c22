import { monthsBetween, type Month } from "#engine/measure";
import type { JudgedForecast, Kept, SeriesForecast } from "#state/forecasts";
import type { TrackedForecast } from "#state/tracked-forecasts";

const usual = { actuals: [], limit: 4, reforecast: null };

/** A kept forecast of a series, before anything of it has come. */
export function followSeries({ id, body }: Kept<SeriesForecast>): TrackedForecast {
  return { forecastId: id, title: body.title, series: body.series, forecast: body.figures, ...usual };
}

/** A kept forecast by judgement, spread evenly over its months until it is said how it falls on them. */
export function followJudged({ id, body }: Kept<JudgedForecast>): TrackedForecast {
  const { title, unit, from, to, expected } = body;
  const months = monthsBetween(from as Month, to as Month) + 1;
  const start = { year: Number(from.slice(0, 4)), period: Number(from.slice(5)) };
  return {
    forecastId: id,
    title,
    // No history stands before it: its own months are the first.
    series: { id, title, unit, frequency: 12, start, values: [] },
    forecast: Array.from({ length: months }, () => expected / months),
    ...usual,
  };
}
