import type { Problem } from "#engine/measure";
import { checkEntries } from "#engine/worksheet";
import type { Answer } from "./answer.ts";
import type { Task } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

/**
 * Checks whether an answer is all there, and names what is missing. It says nothing about
 * whether what is there is right.
 *
 * @example
 *  checkAnswer(exampleTask, { kind: "choice", chosen: [] }) // => [{ code: "choice-count", where: "example", needed: 1, chosen: 0 }]
 */
export function checkAnswer(task: Task, answer: Answer): Problem[] {
  switch (answer.kind) {
    case "choice":
      return task.kind === "choice"
        ? checkChoice(task.id, countRight(task.options), answer.chosen.length)
        : wrongKind(task);
    case "order": {
      if (task.kind !== "order") return wrongKind(task);
      const missing = task.steps.length - answer.order.length;
      return missing > 0 ? [{ code: "order-missing", where: task.id, missing }] : [];
    }
    case "match":
      return task.kind === "match" ? unplaced(task.stems, answer.placed) : wrongKind(task);
    case "classify":
      return task.kind === "classify" ? unplaced(task.statements, answer.placed) : wrongKind(task);
    case "number":
    case "worksheet": {
      const sheet = sheetOf(task);
      return sheet ? [...checkEntries(sheet, answer.entries)] : wrongKind(task);
    }
    case "written":
      if (task.kind !== "written") return wrongKind(task);
      return answer.text.trim() === "" ? [{ code: "answer-empty", where: task.id }] : [];
  }
}

function checkChoice(where: string, needed: number, chosen: number): Problem[] {
  return chosen === needed ? [] : [{ code: "choice-count", where, needed, chosen }];
}

/** How many options are to be chosen. */
export function countRight(options: readonly { readonly right?: boolean | undefined }[]): number {
  return options.filter((option) => option.right).length;
}

function unplaced(
  movable: readonly { readonly id: string; readonly text: string }[],
  placed: Readonly<Record<string, string>>,
): Problem[] {
  return movable
    .filter((each) => !Object.hasOwn(placed, each.id))
    .map((each) => ({ code: "place-missing", where: each.id, text: each.text }));
}

function wrongKind(task: Task): Problem[] {
  return [{ code: "answer-shape", where: task.id }];
}
