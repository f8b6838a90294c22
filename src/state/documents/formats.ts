import { forecastSchema, historySchema, practiceSchema, readingSchema } from "./bodies.ts";
import { mergeReading } from "./merge-reading.ts";
import type { DocumentFormats } from "./read-stored.ts";

/** Every kind of document that is kept. A change of shape raises the version and adds the way from the last one. */
export const formats = {
  forecast: {
    version: 2,
    schema: forecastSchema,
    // Until judgement joined them, every forecast came from a series.
    migrations: { 1: (body) => ({ basis: "series", ...(body as object) }) },
  },
  history: { version: 1, schema: historySchema, migrations: {} },
  practice: { version: 1, schema: practiceSchema, migrations: {} },
  reading: { version: 1, schema: readingSchema, migrations: {}, merge: mergeReading },
} as const satisfies DocumentFormats;
