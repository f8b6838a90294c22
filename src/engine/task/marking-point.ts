import { sheetPoints } from "./sheet-points.ts";
import type { Task } from "./task.ts";

/** One thing that an assessor can tick, worth fixed marks. */
export interface MarkingPoint {
  readonly id: string;
  readonly says: string;
  readonly marks: number;
  readonly criterion: string;
  /** What only a person can judge has no finding: the page says that a tutor will look. */
  readonly judge: "engine" | "person";
}

/**
 * The marking points of a task, in the order in which they are shown. All kinds but
 * written ones derive them from their key:
 *
 *   choice            one for each right option
 *   order             one for each step but the first: it comes after the step before it
 *   match, classify   one for each stem or statement
 *   number            one
 *   worksheet         one for each cell to be answered (none until the task is built)
 *
 * @example
 *  pointsOf(exampleTask).map((point) => point.marks) // => [1]
 */
export function pointsOf(task: Task): MarkingPoint[] {
  const criterion = task.criteria[0] ?? "";
  const point = (id: string, says: string, marks = 1): MarkingPoint => ({
    id,
    says,
    marks,
    criterion,
    judge: "engine",
  });
  switch (task.kind) {
    case "choice":
      return task.options
        .filter((option) => option.right)
        .map((option) => point(option.id, option.text, task.marks));
    case "order":
      return task.steps.slice(1).map((step) => point(step.id, step.text));
    case "match":
      return task.stems.map((stem) => point(stem.id, stem.text));
    case "classify":
      return task.statements.map((statement) => point(statement.id, statement.text));
    case "number":
      return [point("figure", task.label, task.marks)];
    case "worksheet":
      return sheetPoints(task).map(({ address, label }) => point(address, label));
    case "written":
      return task.points.map((written) => ({
        ...point(written.id, written.says, written.marks),
        criterion: written.criterion ?? criterion,
        judge: written.signs === undefined ? "person" : "engine",
      }));
  }
}
