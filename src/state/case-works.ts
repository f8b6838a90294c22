import type { Result } from "#engine/measure";
import { cabinet } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { CaseWork } from "./documents/case-work-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { CaseWork } from "./documents/case-work-body.ts";
export type { Editing } from "./documents/cabinet.ts";

/** Work on cases, latest first. */
export const caseWorks = cabinet.shelf<CaseWork>("case-work");

/** Work on one case with one seed. Two tabs with the same one never write over each other. */
export function editCaseWork(id: string): Editing<CaseWork> {
  const editing = cabinet.edit<CaseWork>("case-work", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetCaseWork(id: string): Promise<Result<true>> {
  return cabinet.forget("case-work", id);
}
