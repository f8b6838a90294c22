import { filledEntries } from "#engine/worksheet";
import type { Answer } from "./answer.ts";
import type { Task } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

/**
 * The answer that earns every mark. A worksheet's comes from its own formulas; a written task
 * has model answers instead, of which the first is taken.
 *
 * @example
 *  rightAnswer(exampleTask) // => { kind: "choice", chosen: ["stretch"] }
 */
export function rightAnswer(task: Task): Answer | undefined {
  switch (task.kind) {
    case "choice":
      return {
        kind: task.kind,
        chosen: task.options.filter((option) => option.right).map((option) => option.id),
      };
    case "order":
      return { kind: task.kind, order: task.steps.map((step) => step.id) };
    case "match":
      return { kind: task.kind, placed: Object.fromEntries(task.stems.map((stem) => [stem.id, stem.right])) };
    case "classify":
      return {
        kind: task.kind,
        placed: Object.fromEntries(task.statements.map((each) => [each.id, each.group])),
      };
    case "written":
      return { kind: task.kind, text: task.models[0] ?? "" };
    case "number":
    case "worksheet": {
      const sheet = sheetOf(task);
      return sheet && { kind: task.kind, entries: filledEntries(sheet) };
    }
  }
}
