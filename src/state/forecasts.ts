import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { KeptForecast, SeriesForecast } from "./documents/bodies.ts";
import type { Kept } from "./documents/stored-document.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { JudgedForecast, KeptForecast, SeriesForecast } from "./documents/bodies.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Forecasts that the person kept with a reason, newest first. */
export const keptForecasts = cabinet.shelf<KeptForecast>("forecast");

export const isOfSeries = (kept: Kept<KeptForecast>): kept is Kept<SeriesForecast> =>
  kept.body.basis === "series";

export function keepForecast(forecast: KeptForecast): Promise<Kept<KeptForecast>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "forecast", id: newId(), body: forecast, basedOn: null });
}

/** `basedOn` is the revision that was on the screen; another tab's later state is then never written over. */
export function changeForecast(
  id: string,
  forecast: KeptForecast,
  basedOn: string,
): Promise<Kept<KeptForecast>> {
  return cabinet.keep({ kind: "forecast", id, body: forecast, basedOn });
}

export function forgetForecast(id: string): Promise<Result<true>> {
  return cabinet.forget("forecast", id);
}
