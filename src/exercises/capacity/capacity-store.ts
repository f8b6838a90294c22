import { openStash } from "#state/stash";
import * as z from "zod/mini";
import type { PartKept } from "../target-sets/part-room.svelte.ts";
import type { CapacityDraft } from "./capacity-draft.ts";

const text = z.string();
const draft = z.strictObject({
  target: text,
  from: text,
  to: text,
  quota: text,
  attainment: text,
  ramp: text,
  people: z.array(z.strictObject({ name: text, heads: text, started: text })),
  hires: z.array(z.strictObject({ month: text, heads: text })),
  attrition: text,
  replaceAfter: text,
  costPerMonth: text,
  costOfHire: text,
  season: z.array(text).check(z.length(12)),
});
const kept = z.strictObject({ draft, set: z.nullable(text) });

/** What was typed here before; written down at every change. */
export const capacityStash = openStash<PartKept<CapacityDraft>>("capacity-draft", (left) => {
  const read = kept.safeParse(left);
  return read.success ? read.data : null;
});
