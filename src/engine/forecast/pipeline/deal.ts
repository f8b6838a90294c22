import * as z from "zod/mini";

/** A calendar day in ISO form. Days compare as text, and no time zone can move them. */
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A stage of the pipeline, in the order in which deals pass through it. */
export const stageSchema = z.strictObject({
  name: z.string(),
  /** The chance of being won that people put on a deal at this stage, as a fraction: their opinion. */
  chance: z.number().check(z.minimum(0), z.maximum(1)),
});

export const dealSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Pounds. */
  value: z.number().check(z.minimum(0)),
  /** The stage it stands at; of a closed deal the last stage that it reached, empty where nobody noted it. */
  stage: z.string(),
  outcome: z.enum(["open", "won", "lost"]),
  opened: z.exactOptional(day),
  /** When it is, or last was, expected to close. */
  expected: z.exactOptional(day),
  closed: z.exactOptional(day),
  owner: z.exactOptional(z.string()),
  /** The days on which it entered stages, where they were noted. */
  entered: z.exactOptional(z.array(z.strictObject({ stage: z.string(), on: day }))),
  /** How often the expected close date was put off. */
  moves: z.exactOptional(z.int().check(z.minimum(0))),
});

export type Stage = z.infer<typeof stageSchema>;
export type Deal = z.infer<typeof dealSchema>;
