import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { KeptControlRun } from "./documents/control-run-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { Kept } from "./documents/stored-document.ts";
export type { KeptControlRun } from "./documents/control-run-body.ts";

/** Runs of the control room, newest first. */
export const controlRuns = cabinet.shelf<KeptControlRun>("control-run");

/** Work on one run, or on a new one. */
export function editControlRun(id: string = newId()): Editing<KeptControlRun> {
  const editing = cabinet.edit<KeptControlRun>("control-run", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetControlRun(id: string): Promise<Result<true>> {
  return cabinet.forget("control-run", id);
}
