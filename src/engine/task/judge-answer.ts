import type { Problem } from "#engine/measure";
import type { Answer } from "./answer.ts";
import { checkAnswer } from "./check-answer.ts";
import { markAnswer } from "./mark-answer.ts";
import type { Mark } from "./mark.ts";
import { readAnswer } from "./read-answer.ts";
import type { Task } from "./task.ts";

/** Where an answer stands after a candidate asked for it to be checked. */
export type AnswerState =
  | { readonly stage: "unreadable"; readonly problems: readonly Problem[] }
  | { readonly stage: "incomplete"; readonly answer: Answer; readonly problems: readonly Problem[] }
  | { readonly stage: "marked"; readonly answer: Answer; readonly mark: Mark };

/**
 * Reads, checks and marks, in this order, and stops at the first that finds a problem. What
 * cannot be read costs no attempt.
 *
 * @example
 *  judgeAnswer(exampleTask, {}).stage // => "incomplete"
 *  judgeAnswer(exampleTask, { "stretch": "yes" }).stage // => "marked"
 */
export function judgeAnswer(task: Task, typed: unknown): AnswerState {
  const read = readAnswer(task, typed);
  if (!read.ok) return { stage: "unreadable", problems: read.problems };
  const problems = checkAnswer(task, read.value);
  if (problems.length > 0) return { stage: "incomplete", answer: read.value, problems };
  return { stage: "marked", answer: read.value, mark: markAnswer(task, read.value) };
}
