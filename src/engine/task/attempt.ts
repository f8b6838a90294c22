import type { Mark } from "./mark.ts";
import type { Typed } from "./read-answer.ts";
import type { Task } from "./task.ts";

/** One try at a task. It pins the version and the seed, so that it can be looked at as it was. */
export interface Attempt {
  readonly taskId: string;
  readonly taskVersion: number;
  readonly seed: number;
  readonly typed: Typed;
  readonly earned: number;
  readonly available: number;
  readonly waiting: number;
  /** The marking points that were met. */
  readonly met: readonly string[];
  /** Hints seen. The first is free; later ones lower what the attempt says about mastery, never its marks. */
  readonly hintsUsed: number;
  /** When it was marked, as a date and time given by the caller. */
  readonly at: string;
}

/**
 * Makes the record of one try from its mark.
 *
 * @example
 *  toAttempt(exampleTask, { seed: 7, typed: { stretch: "yes" }, hintsUsed: 0, at: "2026-11-24" }, markAnswer(exampleTask, { kind: "choice", chosen: ["stretch"] })).met // => ["stretch"]
 */
export function toAttempt(
  task: Task,
  made: Pick<Attempt, "seed" | "typed" | "hintsUsed" | "at">,
  mark: Mark,
): Attempt {
  return {
    taskId: task.id,
    taskVersion: task.version,
    ...made,
    earned: mark.earned,
    available: mark.available,
    waiting: mark.waiting,
    met: mark.findings.filter((finding) => finding.met).map((finding) => finding.pointId),
  };
}
