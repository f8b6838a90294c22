import { jointRules, mixMethods, salesDimensions, valuations, type OrderLine } from "#engine/control";
import { openStash, openTextStash } from "#state/stash";
import * as z from "zod/mini";
import type { PartKept } from "../target-sets/part-room.svelte.ts";
import type { VariancesDraft } from "./variances-draft.ts";

const text = z.string();
const line = z.strictObject({
  name: text,
  budgetUnits: text,
  budgetPrice: text,
  cost: text,
  actualUnits: text,
  actualPrice: text,
});
const draft = z.strictObject({
  source: z.enum(["lines", "orders", "northwind"]),
  title: text,
  lines: z.array(line),
  conventions: z.strictObject({
    valuation: z.enum(valuations),
    mix: z.enum(mixMethods),
    joint: z.enum(jointRules),
  }),
  by: z.enum(salesDimensions),
  planFrom: text,
  planTo: text,
  actualFrom: text,
  actualTo: text,
  amount: text,
  share: text,
  lower: text,
  upper: text,
});
const kept = z.strictObject({ draft, set: z.nullable(text) });

/** What was typed here before; written down at every change. */
export const variancesStash = openStash<PartKept<VariancesDraft>>("variances-draft", (left) => {
  const read = kept.safeParse(left);
  return read.success ? read.data : null;
});

const order = z.strictObject({
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  product: text,
  category: text,
  customer: text,
  rep: text,
  units: z.number(),
  revenue: z.number(),
});

/** The orders that were brought in. */
export const ordersStash = openStash<readonly OrderLine[]>("variances-orders", (left) => {
  const read = z.array(order).safeParse(left);
  return read.success ? (read.data as unknown as readonly OrderLine[]) : null;
});

/** Rows that were pasted or read and not taken yet. */
export const salesImportStash = openTextStash("variances-import");
