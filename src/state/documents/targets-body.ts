import {
  activitySchema,
  capacitySchema,
  cascadeSchema,
  measuresSchema,
  territoriesSchema,
} from "#engine/targets";
import * as z from "zod/mini";
import { monthName, slug, title, when, words } from "./body-fields.ts";

/** What a target is measured against, copied as it stood: it stays when the forecast itself is forgotten. */
const citedForecast = z.strictObject({
  /** The kept forecast; absent where the figures were typed. */
  id: z.exactOptional(slug),
  title,
  expected: z.number(),
  /** Standard deviation of what may come; null where there is none to name. */
  spread: z.nullable(z.number().check(z.minimum(0))),
  madeOn: when,
});

/** What is wanted of a span of months, and what makes it reachable. Each part of it joins with its own schema. */
export const targetsSchema = z.strictObject({
  title,
  unit: title,
  /** The months it is for, first and last included. */
  from: monthName,
  to: monthName,
  amount: z.number().check(z.positive()),
  forecast: z.nullable(citedForecast),
  /** Where it starts from: what was sold in such a span before. */
  baseline: z.exactOptional(z.strictObject({ title, amount: z.number() })),
  reason: words,
  /** What people have to do for it, and the measures that go with it. */
  activity: z.exactOptional(activitySchema),
  /** What the team can sell, month by month. */
  capacity: z.exactOptional(capacitySchema),
  /** How it is passed down, and what people build from below. */
  cascade: z.exactOptional(cascadeSchema),
  /** Quotas by territory, and the calls that accounts ask for. */
  territories: z.exactOptional(territoriesSchema),
  /** What sales and marketing share: cost per lead, conversion, the cost and the worth of a customer. */
  measures: z.exactOptional(measuresSchema),
});

export type TargetSet = z.infer<typeof targetsSchema>;
export type CitedForecast = z.infer<typeof citedForecast>;
