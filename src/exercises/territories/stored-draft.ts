import * as z from "zod/mini";
import type { TerritoryDraft } from "./territory-draft.ts";

const text = z.string();
const draft = z.strictObject({
  example: z.boolean(),
  title: text,
  unit: z.enum(["pounds", "units"]),
  target: text,
  expected: text,
  variation: text,
  step: z.int(),
  adjusted: z.boolean(),
  territories: text,
  callsPerDay: text,
  daysPerYear: text,
  classes: text,
  reps: text,
  areas: text,
  setId: text,
});

/** A draft as it was left, or nothing where it cannot be read. */
export function readStoredDraft(stored: string): TerritoryDraft | null {
  try {
    const read = z.safeParse(draft, JSON.parse(stored));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
