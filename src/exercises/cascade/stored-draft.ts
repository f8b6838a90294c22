import { cascadeSchema } from "#engine/targets";
import * as z from "zod/mini";
import type { CascadeDraft } from "./cascade-draft.ts";

const text = z.string();
const chosen = z.pick(cascadeSchema, {
  unit: true,
  step: true,
  levels: true,
  rules: true,
  locks: true,
  closings: true,
  agreed: true,
});
const draft = z.extend(chosen, {
  example: z.boolean(),
  title: text,
  target: text,
  forecast: text,
  people: text,
  products: text,
  months: text,
  shares: text,
  own: z.array(z.strictObject({ name: text, accounts: text, expected: text, typed: text })),
  at: z.array(text),
  by: z.exactOptional(text),
  setId: text,
});

/** A draft as it was left, or nothing where it cannot be read. */
export function readStoredDraft(stored: string): CascadeDraft | null {
  try {
    const read = z.safeParse(draft, JSON.parse(stored));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
