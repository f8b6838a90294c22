import { forecastBy } from "#engine/forecast";
import type { Forecast, History, MethodId } from "#engine/forecast";
import type { Result } from "#engine/measure";
import type { Place } from "./lab-place.svelte.ts";

/** All that follows from where somebody stands: the forecast, its test, and the benchmark's. */
export function workLab(place: Place) {
  const history = $derived<History>({
    values: place.series.values,
    frequency: place.series.frequency,
    firstSeason: place.series.start.period,
  });
  const earlier = $derived<History>({ ...history, values: history.values.slice(0, -place.hold) });
  const settings = $derived(place.settingsOf[place.method]);
  const benchmark = $derived<MethodId>(history.frequency === 1 ? "naive" : "seasonal-naive");
  const forecast = $derived<Result<Forecast>>(
    forecastBy(place.method, history, place.span.skip + place.span.length, settings),
  );
  const tested = $derived<Result<Forecast>>(forecastBy(place.method, earlier, place.hold, settings));
  const benchmarkTested = $derived<Result<Forecast>>(forecastBy(benchmark, earlier, place.hold));

  return {
    place,
    get history() {
      return history;
    },
    get settings() {
      return settings;
    },
    get benchmark() {
      return benchmark;
    },
    get forecast() {
      return forecast;
    },
    get tested() {
      return tested;
    },
    get benchmarkTested() {
      return benchmarkTested;
    },
  };
}

export type Lab = ReturnType<typeof workLab>;
