import * as z from "zod/mini";
import { commonShape, fields, listOf, mistakeId, said, slug } from "./task-common.ts";

const statementSchema = fields({
  id: slug,
  text: said,
  group: slug,
  because: z.optional(said),
  mistake: z.optional(mistakeId),
});

/** Statements to be sorted into two or more groups. */
export const classifySchema = fields({
  ...commonShape,
  kind: z.literal("classify"),
  groups: listOf(fields({ id: slug, text: said }), 2, 6, "groups"),
  statements: listOf(statementSchema, 3, 12, "statements"),
});
