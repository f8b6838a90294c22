import type { Problem } from "#engine/measure";
import {
  checkAnswer,
  feedbackOn,
  markAnswer,
  pointsOf,
  readAnswer,
  type Answer,
  type Feedback,
  type Mark,
  type MarkingPoint,
  type Task,
} from "#engine/task";
import type { BuiltCase } from "./built-case.ts";
import type { Answers } from "./hand-in.ts";

/** A marking point with what became of it: met, not met, or waiting for a person. */
export interface MarkedPoint extends MarkingPoint {
  readonly met: boolean | null;
}

/** One task of a hand-in, marked. */
export interface TaskMark {
  readonly taskId: string;
  readonly title: string;
  readonly state: "unanswered" | "unreadable" | "marked";
  /** What could not be read, or what is missing. What is there is marked all the same. */
  readonly problems: readonly Problem[];
  readonly answer: Answer | undefined;
  readonly mark: Mark;
  readonly points: readonly MarkedPoint[];
  readonly feedback: readonly Feedback[];
}

interface Sum {
  readonly earned: number;
  /** Marks that the engine, or by now a person, has judged. */
  readonly available: number;
  /** Marks that wait for a person. */
  readonly waiting: number;
}

/** A whole hand-in, marked by marking point. */
export interface CaseMark extends Sum {
  readonly tasks: readonly TaskMark[];
  readonly criteria: readonly (Sum & { readonly criterion: string })[];
}

/** What a tutor has decided on points that only a person can judge: `task id/point id`, met or not. */
export type Judged = Readonly<Record<string, boolean>>;

function markTask(task: Task, typed: unknown, judged: Judged): TaskMark {
  const read = readAnswer(task, typed);
  const answer = read.ok ? read.value : undefined;
  const isEmpty =
    typeof typed !== "object" || typed === null || Object.values(typed).every((text) => text === "");
  const problems = read.ok ? (isEmpty ? [] : checkAnswer(task, read.value)) : read.problems;
  // An answer that is not there is marked as an empty one, so that every point is told as not met.
  const mark = markAnswer(task, answer ?? { kind: "written", text: "" }, { handedIn: true });
  const met = new Map(mark.findings.map((finding) => [finding.pointId, finding.met]));
  const points = pointsOf(task).map((point): MarkedPoint => {
    if (point.judge === "engine") return { ...point, met: met.get(point.id) ?? false };
    return { ...point, met: judged[`${task.id}/${point.id}`] ?? (isEmpty ? false : null) };
  });
  return {
    taskId: task.id,
    title: task.title,
    state: read.ok ? (isEmpty ? "unanswered" : "marked") : "unreadable",
    problems,
    answer,
    mark,
    points,
    feedback: answer && !isEmpty ? feedbackOn(task, answer, mark) : [],
  };
}

function sumOf(points: readonly MarkedPoint[]): Sum {
  const marks = (some: readonly MarkedPoint[]) => some.reduce((sum, point) => sum + point.marks, 0);
  return {
    earned: marks(points.filter(({ met }) => met === true)),
    available: marks(points.filter(({ met }) => met !== null)),
    waiting: marks(points.filter(({ met }) => met === null)),
  };
}

/**
 * Marks a hand-in by marking point. What is missing earns nothing and does not stand in the way of the rest; what only a
 * person can judge waits, until `judged` says.
 *
 *   earned = sum of the marks of every point met
 *
 * @example
 * const built = buildCase(exampleCase, 7).value
 * markCase(built, keyAnswers(built)).earned // => 1
 * markCase(built, {}).tasks[0].state // => "unanswered"
 */
export function markCase(built: BuiltCase, answers: Answers, judged: Judged = {}): CaseMark {
  const tasks = built.tasks.map((task) =>
    markTask(task, Object.hasOwn(answers, task.id) ? answers[task.id] : {}, judged),
  );
  const points = tasks.flatMap((task) => task.points);
  const criteria = [...new Set(points.map(({ criterion }) => criterion))];
  return {
    tasks,
    ...sumOf(points),
    criteria: criteria.map((criterion) => ({
      criterion,
      ...sumOf(points.filter((point) => point.criterion === criterion)),
    })),
  };
}
