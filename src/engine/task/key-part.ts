import { pointsOf, type MarkingPoint } from "./marking-point.ts";
import type { Task } from "./task.ts";

/** What marks an answer: it stays at the tutor's desk when work is set for assessment. */
export interface KeyPart {
  readonly id: string;
  readonly version: number;
  readonly points: readonly MarkingPoint[];
  readonly after: string;
  /** The task as its author wrote it, which is what an answer is marked by. */
  readonly task: Task;
}

/**
 * The other part of a task: its marking points, its explanation, and the task itself, by which
 * answers are marked.
 *
 * @example
 *  keyPart(exampleTask).points.map((point) => point.id) // => ["stretch"]
 */
export function keyPart(task: Task): KeyPart {
  return { id: task.id, version: task.version, points: pointsOf(task), after: task.after, task };
}
