import * as z from "zod/mini";
import { commonShape, fields, listOf, said, slug } from "./task-common.ts";

const stepSchema = fields({ id: slug, text: said, because: z.optional(said) });

/** Steps to put in order. They are written here in the right order, and shown in another. */
export const orderSchema = fields({
  ...commonShape,
  kind: z.literal("order"),
  ends: z.optional(z.tuple([said, said])),
  steps: listOf(stepSchema, 3, 9, "steps"),
});
