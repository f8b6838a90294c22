import type { Problem } from "#engine/measure";
import { buildTask, type PracticeSheet } from "./build-task.ts";
import { countRight } from "./check-answer.ts";
import { checkWritten } from "./check-written.ts";
import { markAnswer } from "./mark-answer.ts";
import { pointsOf } from "./marking-point.ts";
import { rightAnswer } from "./right-answer.ts";
import type { Task, TaskOf } from "./task.ts";

/**
 * Checks a task beyond its fields, as a build does for every task: that ids are unique, that
 * what is named exists, that its right answer earns every mark, and that model answers and
 * near misses earn what they should. A task with a problem is not fit to be shown.
 *
 * A worksheet is drawn with the seed given; call again with other seeds to check those.
 * @example
 *  checkTask(exampleTask) // => []
 *  checkTask({ ...exampleTask, options: exampleTask.options.slice(0, 1) }).map((problem) => problem.code) // => ["task-right-count"]
 */
export function checkTask(task: Task, seed = 1, practiceSheet?: PracticeSheet): Problem[] {
  const built = buildTask(task, seed, practiceSheet);
  if (!built.ok) return [...built.problems];
  const problems = [...checkTable(task), ...checkIds(task), ...checkKind(built.value)];
  return problems.length > 0 ? problems : checkRightAnswer(built.value);
}

function checkTable({ id, table }: Task): Problem[] {
  const ragged = table?.rows.some((row) => row.length !== table.head.length);
  return ragged ? [{ code: "task-table-ragged", where: id }] : [];
}

function checkIds(task: Task): Problem[] {
  return listsOf(task).flatMap((list) => {
    const ids = list.map((part) => part.id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    return twice.map((id) => ({ code: "task-id-twice", where: task.id, id }));
  });
}

function listsOf(task: Task): readonly (readonly { readonly id: string }[])[] {
  switch (task.kind) {
    case "choice":
      return [task.options];
    case "order":
      return [task.steps];
    case "match":
      return [task.stems, task.options];
    case "classify":
      return [task.groups, task.statements];
    case "written":
      return [task.points];
    case "number":
    case "worksheet":
      return [];
  }
}

function checkKind(task: Task): Problem[] {
  switch (task.kind) {
    case "choice":
      return checkRightCount(task);
    case "order":
      return task.steps.every((step) => /^[a-z0-9]$|\d$/.test(step.id))
        ? [{ code: "task-order-told", where: task.id }]
        : [];
    case "match":
      return unknownPlaces(
        task.id,
        task.stems.map((stem) => stem.right),
        task.options,
      );
    case "classify":
      return [
        ...unknownPlaces(
          task.id,
          task.statements.map((statement) => statement.group),
          task.groups,
        ),
        ...emptyGroups(task),
      ];
    case "written":
      return checkWritten(task);
    case "number":
      return [];
    case "worksheet":
      return pointsOf(task).length === 0 ? [{ code: "task-nothing-to-answer", where: task.id }] : [];
  }
}

function checkRightCount(task: TaskOf<"choice">): Problem[] {
  const right = countRight(task.options);
  const fits = task.pick === "one" ? right === 1 : right >= 1 && right < task.options.length;
  const telling = task.options.some((option) => option.right && option.mistake);
  const problems: Problem[] =
    fits && task.options.length > 1
      ? []
      : [{ code: "task-right-count", where: task.id, right, pick: task.pick }];
  return telling ? [...problems, { code: "task-right-mistake", where: task.id }] : problems;
}

function unknownPlaces(
  where: string,
  named: readonly string[],
  places: readonly { readonly id: string }[],
): Problem[] {
  return named
    .filter((id) => !places.some((place) => place.id === id))
    .map((id) => ({ code: "task-place-unknown", where, id }));
}

function emptyGroups(task: TaskOf<"classify">): Problem[] {
  return task.groups
    .filter((group) => !task.statements.some((statement) => statement.group === group.id))
    .map((group) => ({ code: "task-group-empty", where: task.id, id: group.id }));
}

/** Every point must be within reach: the right answer earns all that there is. */
function checkRightAnswer(task: Task): Problem[] {
  const answer = rightAnswer(task);
  if (!answer) return [];
  const { earned, available } = markAnswer(task, answer);
  return earned === available
    ? []
    : [{ code: "task-right-answer-misses", where: task.id, earned, available }];
}
