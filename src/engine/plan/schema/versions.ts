import * as z from "zod/mini";
import { day, itemId, line, planLimits, prose } from "./fields.ts";

const part = z.string().check(z.maxLength(60));

/** What stands in a place since a version: an item as it is then, null where it went, or a section's fields. */
const keptChange = z.strictObject({
  part,
  /** The item; null for a section, and for the plan's own fields. */
  id: z.nullable(itemId),
  /** Read again as a part of a plan before it is used. */
  after: z.unknown(),
});

/** The order of a list, where it is another than before. */
const keptOrder = z.strictObject({ part, ids: z.array(itemId).check(z.maxLength(planLimits.items)) });

/** One kept version: what changed since the one before it, and why. The first one changes an empty plan. */
export const keptVersion = z.strictObject({
  id: itemId,
  number: z.int().check(z.minimum(1)),
  on: day,
  by: line,
  reason: prose,
  changes: z.array(keptChange).check(z.maxLength(2 * planLimits.items)),
  orders: z.array(keptOrder).check(z.maxLength(100)),
});
