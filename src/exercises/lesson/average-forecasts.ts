import type { Forecast } from "#engine/forecast";

/**
 * A combined forecast: the plain average of several, period by period. It has no interval of its own, because nothing
 * says how the errors of its parts hang together.
 */
export function averageForecasts(first: Forecast, others: readonly Forecast[]): Forecast {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const averaged = (figures: readonly (number | null | undefined)[]): number | null =>
    figures.every((figure) => typeof figure === "number")
      ? figures.reduce((sum, figure) => sum + figure, 0) / figures.length
      : null;
  const { method, settings, intervalRule, spread } = first;
  return {
    method,
    settings,
    intervalRule,
    spread,
    mean: first.mean.map((_, step) => averaged(all.map(({ mean }) => mean[step])) ?? Number.NaN),
    fitted: first.fitted.map((_, period) => averaged(all.map(({ fitted }) => fitted[period]))),
    intervals: [],
  };
}
