import type { Problem } from "#engine/measure";
import type { Answer } from "./answer.ts";
import { checkAnswer } from "./check-answer.ts";
import { addUp, type Finding, type Mark } from "./mark.ts";
import { markSheet } from "./mark-sheet.ts";
import { markWritten } from "./mark-written.ts";
import { pointsOf } from "./marking-point.ts";
import type { Task } from "./task.ts";

export interface MarkAnswerOptions {
  /** The work is over: what is missing earns nothing, and what is there is marked. */
  readonly handedIn?: boolean;
}

/**
 * Marks an answer: how good is it? Each point gets a finding with what was seen. While any
 * part is missing there is no finding at all, so that no mark tells what is right so far;
 * once the work is handed in, what is there is marked. More options than are to be chosen,
 * or an order with steps missing, cannot be marked even then.
 *
 *   earned = sum of the marks of the points met
 *
 * @example
 *  markAnswer(exampleTask, { kind: "choice", chosen: ["stretch"] }).earned // => 1
 *  markAnswer(exampleTask, { kind: "choice", chosen: ["forecast"] }).earned // => 0
 *  markAnswer(exampleTask, { kind: "choice", chosen: [] }).findings // => []
 *  markAnswer(exampleTask, { kind: "choice", chosen: [] }, { handedIn: true }).findings.map((finding) => finding.met) // => [false]
 */
export function markAnswer(task: Task, answer: Answer, { handedIn = false }: MarkAnswerOptions = {}): Mark {
  const problems = checkAnswer(task, answer);
  const markable = problems.length === 0 || (handedIn && !problems.some(spoilsTheRest));
  return addUp(pointsOf(task), markable ? findingsFor(task, answer, handedIn) : []);
}

/** What is wrong with the whole of an answer, and not just missing from it. */
function spoilsTheRest({ code, needed, chosen }: Problem): boolean {
  const tooMany = code === "choice-count" && Number(chosen) > Number(needed);
  return tooMany || code === "order-missing" || code === "answer-shape";
}

function findingsFor(task: Task, answer: Answer, handedIn: boolean): Finding[] {
  switch (task.kind) {
    case "choice":
      return answer.kind === "choice" ? markChoice(task.options, answer.chosen) : [];
    case "order":
      return answer.kind === "order" ? markOrder(task.steps, answer.order) : [];
    case "match":
      return answer.kind === "match" ? markPlaces(task.stems, answer.placed, (stem) => stem.right) : [];
    case "classify":
      return answer.kind === "classify"
        ? markPlaces(task.statements, answer.placed, (each) => each.group)
        : [];
    case "number":
    case "worksheet":
      return "entries" in answer ? markSheet(task, answer.entries, handedIn) : [];
    case "written":
      return answer.kind === "written" ? markWritten(task.points, answer.text) : [];
  }
}

function markChoice(
  options: readonly { readonly id: string; readonly right?: boolean | undefined }[],
  chosen: readonly string[],
): Finding[] {
  return options
    .filter((option) => option.right)
    .map(({ id }) => {
      const met = chosen.includes(id);
      return { pointId: id, met, saw: { kind: "option", chosen: met } };
    });
}

/** One point for each step that comes, at any distance, after the step that belongs before it. */
function markOrder(steps: readonly { readonly id: string }[], order: readonly string[]): Finding[] {
  return steps.slice(1).map(({ id }, at) => {
    const before = steps[at]?.id ?? "";
    const met = order.indexOf(before) < order.indexOf(id);
    return { pointId: id, met, saw: { kind: "order", before, after: id } };
  });
}

function markPlaces<Movable extends { readonly id: string }>(
  movable: readonly Movable[],
  placed: Readonly<Record<string, string>>,
  rightPlace: (each: Movable) => string,
): Finding[] {
  return movable.map((each) => {
    const place = placed[each.id] ?? "";
    return { pointId: each.id, met: place === rightPlace(each), saw: { kind: "place", placed: place } };
  });
}
