import * as z from "zod/mini";
import { commonShape, fields, said, slug } from "./task-common.ts";

const written = z.record(z.string(), z.unknown());

/**
 * A worksheet to fill in: written out, varied by a seed, or made by a named
 * generator of a later room. `buildTask` turns the last two into the first.
 * What stands in a sheet is read by the worksheet room, not here.
 */
export const worksheetSchema = fields({
  ...commonShape,
  kind: z.literal("worksheet"),
  sheet: z.optional(written),
  template: z.optional(written),
  practice: z.optional(fields({ kind: slug, support: z.optional(said) })),
});
