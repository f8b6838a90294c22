import * as z from "zod/mini";
import { commonShape, fields, listOf, mistakeId, said, slug } from "./task-common.ts";

const stemSchema = fields({
  id: slug,
  text: said,
  right: slug,
  because: z.optional(said),
  mistake: z.optional(mistakeId),
});

/** Stems, each of which has one option that fits. There may be options to spare. */
export const matchSchema = fields({
  ...commonShape,
  kind: z.literal("match"),
  stems: listOf(stemSchema, 2, 8, "stems"),
  options: listOf(fields({ id: slug, text: said }), 2, 10, "options"),
});
