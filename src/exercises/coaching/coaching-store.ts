import { openStash } from "#state/stash";
import * as z from "zod/mini";
import type { PartKept } from "../target-sets/part-room.svelte.ts";
import type { CoachingDraft } from "./coaching-draft.ts";
import type { OneToOne } from "./one-to-one.ts";

const text = z.string();
const person = z.strictObject({
  name: text,
  calls: text,
  meetings: text,
  orders: text,
  order: text,
  margin: text,
});
const agreed = z.strictObject({ calls: text, meetings: text, conversion: text, order: text, margin: text });
const kept = z.strictObject({
  draft: z.strictObject({ people: z.array(person), agreed }),
  set: z.nullable(text),
});

/** What was typed here before; written down at every change. */
export const coachingStash = openStash<PartKept<CoachingDraft>>("coaching-draft", (left) => {
  const read = kept.safeParse(left);
  return read.success ? read.data : null;
});

const records = z.array(
  z.strictObject({
    name: text,
    on: text,
    figure: text,
    found: text,
    practise: text,
    watch: text,
    rhythm: z.enum(["fortnightly", "monthly", "quarterly"]),
    next: text,
  }),
);

/** One-to-ones that were held, newest first. */
export const oneToOneStash = openStash<readonly OneToOne[]>("one-to-ones", (left) => {
  const read = records.safeParse(left);
  return read.success ? read.data : null;
});
