import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import type { TrackedForecast } from "./documents/tracking-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { TrackedForecast } from "./documents/tracking-body.ts";
export type { Editing } from "./documents/cabinet.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Kept forecasts that are followed, newest first. */
export const trackedForecasts = cabinet.shelf<TrackedForecast>("tracking");

/** Work on one followed forecast, or on a new one. Two tabs with the same one never write over each other. */
export function editTracking(id: string = newId()): Editing<TrackedForecast> {
  const editing = cabinet.edit<TrackedForecast>("tracking", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

/** `basedOn` is the revision that was on the screen; another tab's later state is then never written over. */
export function changeTracking(
  id: string,
  body: TrackedForecast,
  basedOn: string,
): Promise<Kept<TrackedForecast>> {
  return cabinet.keep({ kind: "tracking", id, body, basedOn });
}

export function forgetTracking(id: string): Promise<Result<true>> {
  return cabinet.forget("tracking", id);
}
