import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import type { WrittenObjective } from "./documents/objective-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { BesideForecast, BesideTeam, WrittenObjective } from "./documents/objective-body.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Objectives that were written and kept, newest first. */
export const objectives = cabinet.shelf<WrittenObjective>("objective");

export function keepObjective(body: WrittenObjective): Promise<Kept<WrittenObjective>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "objective", id: newId(), body, basedOn: null });
}

/** `basedOn` is the revision that was on the screen; another tab's later state is then never written over. */
export function changeObjective(
  id: string,
  body: WrittenObjective,
  basedOn: string,
): Promise<Kept<WrittenObjective>> {
  return cabinet.keep({ kind: "objective", id, body, basedOn });
}

export function forgetObjective(id: string): Promise<Result<true>> {
  return cabinet.forget("objective", id);
}
