import * as z from "zod/mini";
import { commonShape, fields, slug } from "./task-common.ts";

/** How much of a worksheet is done for the candidate: all of it, the first part of it, none of it. */
const supports = ["worked", "completion", "alone"] as const;
export type Support = (typeof supports)[number];

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
  practice: z.optional(
    fields({ kind: slug, support: z.optional(z.literal(supports, `Write one of: ${supports.join(", ")}`)) }),
  ),
});
