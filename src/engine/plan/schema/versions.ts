import * as z from "zod/mini";
import { day, itemId, line, planLimits, prose } from "./fields.ts";

/** What stood in one place before a version and in it; null where nothing stood. Read again by the schema when it is used. */
const keptChange = z.strictObject({
  /** The list or the section of the plan. */
  part: z.string().check(z.maxLength(60)),
  /** The item; null for a section that is no list. */
  id: z.nullable(itemId),
  before: z.unknown(),
  after: z.unknown(),
  /** Its place in its list before and after. */
  at: z.strictObject({ before: z.nullable(z.int()), after: z.nullable(z.int()) }),
});

/** One kept version: what changed since the one before it, and why. */
export const keptVersion = z.strictObject({
  id: itemId,
  number: z.int().check(z.minimum(1)),
  on: day,
  by: line,
  reason: prose,
  changes: z.array(keptChange).check(z.maxLength(2 * planLimits.items)),
});
