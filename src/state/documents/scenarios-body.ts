import * as z from "zod/mini";
import { slug, title, words } from "./body-fields.ts";

// Figures and dates stand as they were typed, readable or not, so that unfinished typing is kept too.
const driver = z.strictObject({
  id: slug,
  /** As the formula calls it. */
  name: words,
  label: words,
  unit: z.enum(["number", "pounds", "percent"]),
  low: words,
  base: words,
  high: words,
});

const side = z.enum(["at-least", "at-most"]);

/** The measure that tells early that this scenario is the one. */
const sign = z.strictObject({
  measure: words,
  side,
  threshold: words,
  by: words,
  /** How likely it is to be seen if the scenario is the one, and if another is. */
  ifSo: words,
  otherwise: words,
  reading: words,
});

const scenario = z.strictObject({
  id: slug,
  name: words,
  base: z.boolean(),
  probability: words,
  /** Values of the drivers by their ids; one that is left out stands at its base. */
  values: z.record(z.string(), words),
  /** Typed where there is no model. */
  figure: words,
  sign,
});

const assumption = z.strictObject({
  id: slug,
  statement: words,
  /** The id of the driver that it is about. */
  driver: slug,
  source: words,
  owner: words,
  review: words,
  /** The measure that warns early, and where it does; text that is no figure warns nobody by itself. */
  measure: words,
  side: z.exactOptional(side),
  threshold: words,
  reading: z.exactOptional(words),
});

/** Scenarios with the model that gives their figures, and the log of what is assumed. */
export const scenariosSchema = z.strictObject({
  title,
  /** The decision that hangs on it. */
  decision: words,
  unit: z.enum(["number", "pounds"]),
  /** What is counted where it is no money: tonnes, orders. */
  counted: z.exactOptional(words),
  from: words,
  to: words,
  /** What the decision needs; empty where nothing does. */
  needed: words,
  formula: words,
  drivers: z.array(driver),
  scenarios: z.array(scenario),
  assumptions: z.array(assumption),
  reason: words,
});

export type ScenariosWork = z.infer<typeof scenariosSchema>;
