import * as z from "zod/mini";

/** What a target can be passed down by. The order in which they stand in a cascade is the person's choice. */
export const cascadeLevels = ["region", "team", "person", "product", "month"] as const;
export type CascadeLevel = (typeof cascadeLevels)[number];

/** What the parts of a level are weighed by. Months have their phasing instead. */
export const weightRules = ["equal", "last-year", "potential", "headcount", "typed"] as const;
export type WeightRule = (typeof weightRules)[number];

const text = z.string();
const amount = z.int();
const figure = z.number();
const monthText = text.check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const rule = z.enum(weightRules);

/** One salesperson, where they belong, and what they could be weighed by. */
const person = z.strictObject({
  name: text,
  team: text,
  region: text,
  lastYear: figure,
  potential: figure,
  /** 1 for a whole working week, 0.6 for three days of five. */
  headcount: figure,
  share: figure,
  /** What this person builds from below: accounts times what each should bring, or a figure of their own. */
  own: z.strictObject({
    accounts: z.nullable(figure),
    expected: z.nullable(amount),
    typed: z.nullable(amount),
  }),
});

const product = z.strictObject({ name: text, lastYear: figure, potential: figure, share: figure });

/**
 * A figure that stands fast while the rest adjusts. The path names a part at each level, the highest first; an empty name
 * stands for every part of its level, so ["North", "", "2027-05"] is May over all the people of the North.
 */
const lock = z.strictObject({ path: z.array(text), amount });

/** One step that was agreed to close the gap between the target and what the people build from below. */
const closing = z.strictObject({
  way: z.enum(["find", "change-target", "move", "capacity", "spread"]),
  person: text,
  to: text,
  amount,
  owner: text,
  reason: text,
  /** The named opportunities, for a gap that is to be found. */
  evidence: text,
  /** What more capacity costs. */
  cost: z.nullable(amount),
  on: text,
  /** The figures of the cascade that it changed, and by how much; absent where it changed none. */
  done: z.exactOptional(z.array(z.strictObject({ path: z.array(text), by: amount }))),
});

/** A target and how it is passed down. Amounts are whole pence, or whole units. */
export const cascadeSchema = z.strictObject({
  title: text,
  unit: z.enum(["pounds", "units"]),
  amount,
  /** Every figure is a multiple of this: 100 for whole pounds. */
  step: amount,
  levels: z.array(z.enum(cascadeLevels)),
  rules: z.strictObject({ region: rule, team: rule, person: rule, product: rule }),
  /** Typed shares of regions and teams; those of people and products stand with them. */
  shares: z.array(z.strictObject({ level: z.enum(["region", "team"]), name: text, share: figure })),
  people: z.array(person),
  products: z.array(product),
  months: z.array(z.strictObject({ month: monthText, index: figure })),
  locks: z.array(lock),
  closings: z.array(closing),
  /** The version last agreed, by its figures, so that it can be said who moved and by how much. */
  agreed: z.nullable(
    z.strictObject({ on: text, amount, figures: z.array(z.strictObject({ path: z.array(text), amount })) }),
  ),
});

export type Cascade = z.infer<typeof cascadeSchema>;
export type CascadePerson = z.infer<typeof person>;
export type CascadeProduct = z.infer<typeof product>;
export type CascadeLock = z.infer<typeof lock>;
export type GapClosing = z.infer<typeof closing>;
