import { openStash } from "#state/stash";
import * as z from "zod/mini";
import type { PartKept } from "../target-sets/part-room.svelte.ts";
import type { MeasuresDraft } from "./measures-draft.ts";

const text = z.string();
const source = z.strictObject({ name: text, spend: text, leads: text, qualified: text, customers: text });
const draft = z.strictObject({
  sources: z.array(source),
  salesSpend: text,
  revenue: text,
  marginShare: text,
  churn: text,
  discount: text,
  wanted: text,
});
const kept = z.strictObject({ draft, set: z.nullable(text) });

/** What was typed here before; written down at every change. */
export const measuresStash = openStash<PartKept<MeasuresDraft>>("measures-draft", (left) => {
  const read = kept.safeParse(left);
  return read.success ? read.data : null;
});
