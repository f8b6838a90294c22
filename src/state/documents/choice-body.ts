import * as z from "zod/mini";
import { series, slug, title, words } from "./body-fields.ts";

/** An argument for one way of forecasting against others, with what it argues about. Kept as it is typed. */
export const choiceSchema = z.strictObject({
  title,
  /** The sales it is about, as they stood. */
  series,
  /** The person's own history that they came from, if they did. */
  historyId: z.exactOptional(slug),
  /** The methods laid side by side, those of figures and those of judgement. */
  methods: z.array(slug),
  /** Periods held back to test on. */
  hold: z.int().check(z.minimum(1)),
  stage: z.nullable(z.enum(["introduction", "growth", "maturity", "decline"])),
  level: z.union([z.literal(4), z.literal(5)]),
  argument: words,
});

export type MethodArgument = z.infer<typeof choiceSchema>;
