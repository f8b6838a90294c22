import * as z from "zod/mini";

const name = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
/** Whole pence from a penny to ten million pounds. */
const pence = z.int().check(z.gte(1), z.lte(1_000_000_000));

/** One thing decided at a weekly review. To hold is to decide nothing. */
export const decisionSchema = z.discriminatedUnion("kind", [
  /** So many pence a week from one line to another, from this week on. */
  z.strictObject({ kind: z.literal("shift"), from: name, to: name, amount: pence }),
  /** Another definition of a lead, or the same one agreed afresh. */
  z.strictObject({ kind: z.literal("definition"), to: name }),
  z.strictObject({ kind: z.literal("coach"), rep: name, stage: name }),
  z.strictObject({ kind: z.literal("hire") }),
  /** Holds back a share of a line for so many weeks, and spends it in as many weeks after them. */
  z.strictObject({
    kind: z.literal("rephase"),
    line: name,
    share: z.number().check(z.gt(0), z.lte(1)),
    weeks: z.int().check(z.gte(1), z.lte(8)),
  }),
  z.strictObject({ kind: z.literal("reprice"), price: pence }),
  /** Reads a sample of one line's accepted leads, or with `records` brings the records up to date. */
  z.strictObject({ kind: z.literal("audit"), of: name }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** A manager has so many changes in a week; more are not carried out well. */
export const mostDecisions = 4;
