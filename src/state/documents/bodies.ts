import * as z from "zod/mini";
import { figures, monthName, series, slug, title, when, words } from "./body-fields.ts";

/** How people came to a forecast. */
const judgedMethods = [
  "pipeline",
  "delphi",
  "jury",
  "sales-force-composite",
  "buyer-intentions",
  "scenarios",
  "combined",
] as const;
const measures = z.record(z.string(), z.nullable(z.number()));

/** A forecast computed from a series by a method. */
const seriesForecast = z.strictObject({
  basis: z.literal("series"),
  title,
  /** As it stood when the forecast was made. */
  series,
  /** The person's own history that it came from, if it did. */
  historyId: z.exactOptional(slug),
  method: slug,
  settings: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null(), figures])),
  figures,
  intervals: z.array(z.strictObject({ level: z.number(), lower: figures, upper: figures })),
  reason: words,
  madeOn: when,
  /** The earlier forecast that it takes the place of. */
  replaces: z.exactOptional(slug),
  holdOut: z.exactOptional(
    z.strictObject({ periods: z.int(), accuracy: measures, benchmark: z.exactOptional(measures) }),
  ),
});

/** A forecast of one span of time that people made: from a pipeline, a panel, scenarios, or several joined. */
const judgedForecast = z.strictObject({
  basis: z.literal("judgement"),
  title,
  unit: title,
  /** The months it is for. */
  from: monthName,
  to: monthName,
  method: z.enum(judgedMethods),
  /** The document that it was worked in. */
  workId: z.exactOptional(slug),
  expected: z.number(),
  /** Standard deviation of what may come; null where the method gives none. */
  spread: z.nullable(z.number().check(z.minimum(0))),
  reason: words,
  madeOn: when,
});

export const forecastSchema = z.discriminatedUnion("basis", [seriesForecast, judgedForecast]);

export const historySchema = z.strictObject({
  title,
  series,
  fileName: z.exactOptional(title),
  importedOn: when,
  /** What had to be decided or left out on reading, in codes with facts. */
  notes: z.array(z.looseObject({ code: z.string() })),
});

const attempt = z.strictObject({
  taskId: slug,
  taskVersion: z.int(),
  seed: z.int(),
  typed: z.record(z.string(), words),
  earned: z.number(),
  available: z.number(),
  waiting: z.number(),
  met: z.array(slug),
  hintsUsed: z.int(),
  at: when,
});

export const practiceSchema = z.strictObject({
  taskId: slug,
  taskVersion: z.int(),
  seed: z.int(),
  /** What stands in the fields now, marked or not. */
  typed: z.record(z.string(), words),
  hintsUsed: z.int(),
  startedAt: when,
  /** Each time it was marked, oldest first. */
  attempts: z.array(attempt),
});

export const readingSchema = z.strictObject({
  lessonId: slug,
  startedAt: when,
  finishedAt: z.exactOptional(when),
  /** The best result of each check in the lesson. */
  checks: z.record(z.string(), z.strictObject({ earned: z.number(), available: z.number(), at: when })),
});

export type KeptForecast = z.infer<typeof forecastSchema>;
export type SeriesForecast = z.infer<typeof seriesForecast>;
export type JudgedForecast = z.infer<typeof judgedForecast>;
export type OwnHistory = z.infer<typeof historySchema>;
export type PracticeWork = z.infer<typeof practiceSchema>;
export type LessonRead = z.infer<typeof readingSchema>;
