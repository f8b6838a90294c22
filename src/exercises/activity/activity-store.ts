import { jurisdictions } from "#engine/targets";
import { openStash } from "#state/stash";
import * as z from "zod/mini";
import type { PartKept } from "../target-sets/part-room.svelte.ts";
import type { ActivityDraft } from "./activity-draft.ts";

const text = z.string();
const stage = z.strictObject({ name: text, rate: text, minutes: text, lead: text });
const people = z.strictObject({
  name: text,
  count: text,
  jurisdiction: z.enum(jurisdictions.map(({ id }) => id)),
  weekdays: z.array(z.int().check(z.minimum(0), z.maximum(7))),
  leaveDays: text,
  leave: text,
  training: text,
  sickness: text,
});
const draft = z.strictObject({
  target: text,
  won: text,
  from: text,
  to: text,
  begins: text,
  dealName: text,
  dealSize: text,
  dealMinutes: text,
  sellingHours: text,
  rounding: z.enum(["up", "none"]),
  stages: z.array(stage),
  people: z.array(people),
  season: z.array(text).check(z.length(12)),
});
const kept = z.strictObject({ draft, set: z.nullable(text) });

/** What was typed here before; written down at every change. */
export const activityStash = openStash<PartKept<ActivityDraft>>("activity-draft", (left) => {
  const read = kept.safeParse(left);
  return read.success ? read.data : null;
});
