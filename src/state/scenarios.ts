import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { ScenariosWork } from "./documents/scenarios-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { Kept } from "./documents/stored-document.ts";
export type { Editing } from "./documents/cabinet.ts";
export type { ScenariosWork } from "./documents/scenarios-body.ts";

/** The person's scenarios, latest first. */
export const scenarioWorks = cabinet.shelf<ScenariosWork>("scenarios");

/** Work on one set of scenarios, or on a new one. Two tabs with the same one never write over each other. */
export function editScenarios(id: string = newId()): Editing<ScenariosWork> {
  const editing = cabinet.edit<ScenariosWork>("scenarios", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetScenarios(id: string): Promise<Result<true>> {
  return cabinet.forget("scenarios", id);
}
