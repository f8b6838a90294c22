import * as z from "zod/mini";
import { words } from "./body-fields.ts";

/** An objective as it is written, with the facts handed in beside it, readable or not. */
export const objectiveSchema = z.strictObject({
  text: words,
  strategy: words,
  expected: words,
  spread: words,
  /** The month in which the financial year begins. */
  yearStart: z.int().check(z.minimum(1), z.maximum(12)),
});

export type WrittenObjective = z.infer<typeof objectiveSchema>;
