import * as z from "zod/mini";
import { monthName, slug, title, when, words } from "./body-fields.ts";

/** A kept forecast as it stood when it was put beside the objective. */
const besideForecast = z.strictObject({
  id: slug,
  title,
  unit: title,
  from: monthName,
  to: monthName,
  expected: z.number(),
  spread: z.nullable(z.number().check(z.minimum(0))),
  madeOn: when,
});

/** What a team can sell, copied from the set of targets that it was kept with. */
const besideTeam = z.strictObject({ id: slug, title, from: monthName, to: monthName, capacity: z.number() });

/** An objective as it is written, with the facts handed in beside it, readable or not. */
export const objectiveSchema = z.strictObject({
  text: words,
  strategy: words,
  expected: words,
  spread: words,
  /** The month in which the financial year begins. */
  yearStart: z.int().check(z.minimum(1), z.maximum(12)),
  /** In place of the figures typed. */
  forecast: z.exactOptional(z.nullable(besideForecast)),
  capacity: z.exactOptional(words),
  /** In place of the capacity typed. */
  team: z.exactOptional(z.nullable(besideTeam)),
  /** The marketing measure that it serves, where its text names none, and the formula as the person wrote it. */
  kpi: z.exactOptional(words),
  formula: z.exactOptional(words),
});

export type WrittenObjective = z.infer<typeof objectiveSchema>;
export type BesideForecast = z.infer<typeof besideForecast>;
export type BesideTeam = z.infer<typeof besideTeam>;
