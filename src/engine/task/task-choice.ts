import * as z from "zod/mini";
import { commonShape, fields, listOf, marksSchema, mistakeId, said, slug } from "./task-common.ts";

const optionSchema = fields({
  id: slug,
  text: said,
  right: z.optional(z.boolean()),
  feedback: said,
  mistake: z.optional(mistakeId),
});

/** One right option, or several whose number is told. Every option teaches by its feedback. */
export const choiceSchema = fields({
  ...commonShape,
  kind: z.literal("choice"),
  pick: z.literal(["one", "many"], "Write one or many"),
  keepOrder: z.optional(z.boolean()),
  marks: z.optional(marksSchema),
  options: listOf(optionSchema, 2, 8, "options"),
});
