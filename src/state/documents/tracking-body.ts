import * as z from "zod/mini";
import { figures, series, slug, title, when, words } from "./body-fields.ts";

/** The task that a breach of the limits opens. It is closed by a forecast that replaces the old one. */
const reforecast = z.strictObject({
  openedOn: when,
  /** The signal that opened it, and how many periods had come in by then. */
  signal: z.number(),
  after: z.int(),
  owner: words,
  due: z.nullable(when),
  closed: z.exactOptional(z.strictObject({ on: when, forecastId: slug })),
});

/** A kept forecast followed: what was sold since, against what had been forecast, both as they stood. */
export const trackingSchema = z.strictObject({
  forecastId: slug,
  title,
  series,
  forecast: figures,
  actuals: figures,
  /** How many mean absolute errors the signal may reach on either side. */
  limit: z.number().check(z.positive()),
  reforecast: z.nullable(reforecast),
});

export type TrackedForecast = z.infer<typeof trackingSchema>;
