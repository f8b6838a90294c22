import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { buildTask, readTask, sheetOf, type PracticeSheet, type Task } from "#engine/task";
import { firstCollision } from "#engine/worksheet";
import type { CaseStudy } from "./case-study.ts";
import { fillIn } from "./fill-in.ts";
import type { Told } from "./fill-text.ts";

interface Building {
  readonly study: CaseStudy;
  readonly told: Told;
  readonly seed: number;
  readonly practiceSheet: PracticeSheet | undefined;
}

/** A task of a case need not say again what the case says. */
function withCaseFields(task: object, { version, level, outcomes, criteria }: CaseStudy): object {
  return { version, level, outcome: outcomes[0], criteria, ...task };
}

function buildOne(raw: Readonly<Record<string, unknown>>, at: number, building: Building): Result<Task> {
  const { study, told, seed, practiceSheet } = building;
  const path = `tasks.${at}`;
  const filled = fillIn(raw, path, told);
  if (filled.problems.length > 0) return refuse(...filled.problems);
  const placed = (problems: readonly Problem[], asPath: boolean) =>
    refuse(
      ...problems.map((problem) => ({
        ...problem,
        where: asPath && problem.where !== "task" ? filled.writtenAt(`${path}.${problem.where ?? ""}`) : path,
        ...(asPath || problem.where === undefined ? {} : { cell: problem.where }),
      })),
    );
  const read = readTask(withCaseFields(filled.value as object, study));
  if (!read.ok) return placed(read.problems, true);
  const built = buildTask(read.value, seed, practiceSheet);
  return built.ok ? built : placed(built.problems, false);
}

/** The tasks of a case with this candidate's figures in them. */
export function buildTasks(building: Building): Result<Task[]> {
  const built = building.study.tasks.map((raw, at) => buildOne(raw, at, building));
  const problems = built.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return refuse(...problems);
  const tasks = built.flatMap((one) => (one.ok ? [one.value] : []));
  const ids = tasks.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  return twice < 0
    ? ok(tasks)
    : refuse({ code: "case-name-twice", where: `tasks.${twice}.id`, name: ids[twice] });
}

/** The first figure to be answered that could not be told from a slip, or one slip from another, with these figures. */
export function collisionIn(tasks: readonly Task[]): Problem | undefined {
  for (const [at, task] of tasks.entries()) {
    const sheet = sheetOf(task);
    const found = sheet && firstCollision(sheet);
    if (found) return { ...found, where: `tasks.${at}`, cell: found.where };
  }
  return undefined;
}
