import type { Result } from "#engine/measure";
import { cabinet } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import { sayWorkIsKept } from "./work-kept.ts";
import type { PracticeWork } from "./documents/bodies.ts";

export type { Editing } from "./documents/cabinet.ts";
export type { PracticeWork } from "./documents/bodies.ts";

/** What the person typed into tasks and how it was marked, latest first. */
export const practice = cabinet.shelf<PracticeWork>("practice");

/**
 * Work on one task. Take it when the task is opened (after the shelf is read, to go on from what was typed before)
 * and keep at every change: two tabs with the same task never write over each other.
 */
export function editPractice(id: string): Editing<PracticeWork> {
  const editing = cabinet.edit<PracticeWork>("practice", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetPractice(id: string): Promise<Result<true>> {
  return cabinet.forget("practice", id);
}
