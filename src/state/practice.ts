import type { Result } from "#engine/measure";
import { cabinet } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
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

const workKept = "gt-work-kept";

/** Lets a page wake its exercises at once for somebody who has answers to see, before any document is read. */
function sayWorkIsKept(): void {
  try {
    localStorage.setItem(workKept, "yes");
  } catch {
    // Without storage there is nothing to come back to.
  }
}

/** Whether anything was ever typed into a task on this device. */
export function workIsKept(): boolean {
  try {
    return localStorage.getItem(workKept) === "yes";
  } catch {
    return false;
  }
}

export function forgetPractice(id: string): Promise<Result<true>> {
  return cabinet.forget("practice", id);
}
