import type { Problem } from "#engine/measure";
import { markAnswer } from "./mark-answer.ts";
import type { TaskOf } from "./task.ts";
import { isPattern } from "./word-pattern.ts";

/**
 * Checks where the line of a written task is drawn: every model answer earns all that can be
 * given here, every near miss earns what it deserves and no more, and no sign is empty.
 */
export function checkWritten(task: TaskOf<"written">): Problem[] {
  return [...checkSigns(task), ...checkModels(task), ...checkNearMisses(task)];
}

function checkSigns(task: TaskOf<"written">): Problem[] {
  return task.points.flatMap((point) =>
    (point.signs ?? []).flatMap((sign) => {
      const patterns = (sign.words ?? []).flat();
      const seeks = patterns.length > 0 || sign.figure !== undefined || sign.reason || sign.example;
      return seeks && patterns.every(isPattern)
        ? []
        : [{ code: "task-sign-empty", where: task.id, point: point.id }];
    }),
  );
}

function checkModels(task: TaskOf<"written">): Problem[] {
  return task.models.flatMap((text, at) => {
    const mark = markAnswer(task, { kind: "written", text });
    const missed = mark.findings.filter((finding) => !finding.met).map((finding) => finding.pointId);
    return missed.length === 0
      ? []
      : [{ code: "task-model-misses", where: task.id, model: at + 1, points: missed.join(", ") }];
  });
}

function checkNearMisses(task: TaskOf<"written">): Problem[] {
  return (task.nearMisses ?? []).flatMap(({ because, answer, earns }) => {
    const { earned } = markAnswer(task, { kind: "written", text: answer });
    return earned === earns ? [] : [{ code: "task-near-miss", where: task.id, because, earned, earns }];
  });
}
