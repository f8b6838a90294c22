import type { MethodId } from "#engine/forecast";
import type { Kept, SeriesForecast } from "#state/forecasts";
import type { LabSeries } from "./lab-series.ts";
import type { Lab } from "./lab-work.svelte.ts";
import { testMethod } from "./comparison.ts";

/** The settings that a method ran with, as plain values. */
function plainSettings(settings: object): SeriesForecast["settings"] {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([, value]) => value !== undefined && (typeof value !== "object" || Array.isArray(value)),
    ),
  );
}

function plainSource({ source }: LabSeries): Pick<SeriesForecast["series"], "source"> {
  if (!source) return {};
  const { publisher, title, licence, url } = source;
  return { source: { publisher, title, licence, ...(url !== undefined && { url }) } };
}

/** What is kept of a forecast: its figures, how they came about, how the method did in its test, and why it was chosen. */
export function toKept(lab: Lab, reason: string, today: string, replaces?: string): SeriesForecast | null {
  if (!lab.forecast.ok) return null;
  const { series, method, hold, scheme } = lab.place;
  const { history, settings } = lab;
  const forecast = lab.forecast.value;
  const measured = (id: MethodId): Record<string, number | null> | null => {
    const tested = testMethod(id, history, hold, scheme, id === method ? settings : undefined);
    if (!tested.ok) return null;
    const { mae, mape, me, mase } = tested.value;
    return Object.fromEntries(
      Object.entries({ mae, mape, me, mase }).map(([name, one]) => [name, one.ok ? one.value : null]),
    );
  };
  const accuracy = measured(method);
  const benchmark = measured(lab.benchmark);
  const { id, title, unit, frequency, start, values } = series;
  return {
    basis: "series",
    title: `${title}, ${lab.place.span.name}`,
    series: { id, title, unit, frequency, start: { ...start }, values: [...values], ...plainSource(series) },
    ...(series.own && { historyId: id }),
    method,
    settings: plainSettings(forecast.settings),
    figures: [...forecast.mean],
    intervals: forecast.intervals.map(({ level, lower, upper }) => ({
      level,
      lower: [...lower],
      upper: [...upper],
    })),
    reason,
    madeOn: today,
    ...(replaces !== undefined && { replaces }),
    ...(accuracy && { holdOut: { periods: hold, accuracy, ...(benchmark && { benchmark }) } }),
  };
}

/** Methods of which a forecast of this series is kept. */
export function keptMethods(kept: readonly Kept<SeriesForecast>[], series: string): MethodId[] {
  return kept.filter(({ body }) => body.series.id === series).map(({ body }) => body.method as MethodId);
}
