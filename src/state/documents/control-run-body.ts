import * as z from "zod/mini";
import { slug, title } from "./body-fields.ts";

const words = z.string();

/**
 * A run of the control room. What was decided is checked by the room that plays it, against its scenario; here it is only
 * kept, so that no other page has to know how a run is played.
 */
export const controlRunSchema = z.strictObject({
  title,
  scenario: slug,
  seed: z.int(),
  /** Weeks done, and weeks in all. */
  done: z.int(),
  weeks: z.int(),
  run: z.unknown(),
  /** Decided for the coming week, not yet carried out. */
  pending: z.array(z.unknown()),
  /** A talk that is being held. */
  talk: z.nullable(z.strictObject({ scene: slug, choices: z.array(slug) })),
  /** What stands in the fields, finished or not. */
  typed: z.record(z.string(), words),
});

export type KeptControlRun = z.infer<typeof controlRunSchema>;
