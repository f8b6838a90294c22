import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import type { TargetSet } from "./documents/targets-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { CitedForecast, TargetSet } from "./documents/targets-body.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Sets of targets that the person kept, newest first. */
export const targetSets = cabinet.shelf<TargetSet>("targets");

export function keepTargets(body: TargetSet): Promise<Kept<TargetSet>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "targets", id: newId(), body, basedOn: null });
}

/** `basedOn` is the revision that was on the screen; another tab's later state is then never written over. */
export function changeTargets(id: string, body: TargetSet, basedOn: string): Promise<Kept<TargetSet>> {
  return cabinet.keep({ kind: "targets", id, body, basedOn });
}

export function forgetTargets(id: string): Promise<Result<true>> {
  return cabinet.forget("targets", id);
}
