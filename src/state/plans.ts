import type { Result } from "#engine/measure";
import type { Plan } from "#engine/plan";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { Plan } from "#engine/plan";
export type { Editing } from "./documents/cabinet.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Plans of the person, newest first. */
export const plans = cabinet.shelf<Plan>("plan");

export function keepPlan(plan: Plan): Promise<Kept<Plan>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "plan", id: newId(), body: plan, basedOn: null });
}

/** Work on one plan: every change follows on from the last one made on this page, whatever other tabs do. */
export function editPlan(id: string): Editing<Plan> {
  return cabinet.edit<Plan>("plan", id);
}

export function forgetPlan(id: string): Promise<Result<true>> {
  return cabinet.forget("plan", id);
}
