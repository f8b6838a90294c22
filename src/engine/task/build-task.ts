import { ok, refuse, type Result } from "#engine/measure";
import { readSheet, readTemplate, varySheet, type Sheet } from "#engine/worksheet";
import { leaveOut } from "./leave-out.ts";
import { withSupport } from "./support.ts";
import type { Task, TaskOf } from "./task.ts";

/** Makes a practice sheet by name; a later room knows how. */
export type PracticeSheet = (kind: string, seed: number) => Result<Sheet>;

/**
 * Gives a worksheet task the sheet that its seed chose. A task of another kind has no
 * figures to draw and comes back as it is.
 *
 * Refuses: a template whose constraints this seed cannot meet; a practice sheet with
 * nobody to make it.
 * @example
 *  buildTask(exampleTask, 7).ok // => true
 */
export function buildTask(task: Task, seed: number, practiceSheet?: PracticeSheet): Result<Task> {
  if (task.kind !== "worksheet") return ok(task);
  const sheet = drawSheet(task, seed, practiceSheet);
  if (!sheet.ok) return sheet;
  return ok({ ...leaveOut(task, "template", "practice"), sheet: { ...sheet.value } });
}

function drawSheet(task: TaskOf<"worksheet">, seed: number, practiceSheet?: PracticeSheet): Result<Sheet> {
  if (task.practice) {
    if (!practiceSheet) return refuse({ code: "task-not-built", where: task.id });
    const sheet = practiceSheet(task.practice.kind, seed);
    return sheet.ok ? ok(withSupport(sheet.value, task.practice.support ?? "alone")) : sheet;
  }
  if (task.template) {
    const template = readTemplate(task.template);
    return template.ok ? varySheet(template.value, seed) : template;
  }
  return readSheet(task.sheet);
}
