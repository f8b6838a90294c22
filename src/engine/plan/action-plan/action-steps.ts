import type { Plan } from "../schema/plan.ts";
import type { PathStep } from "./critical-path.ts";

const week = 7 * 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The actions of a plan as steps in weeks, with what each waits for. An action takes from its first day to its last, in
 * whole weeks, rounded up. Actions that are dropped, or have no two dates, are left out.
 *
 * @example
 * const kept = planFrom({ actions: [{ id: "action-1", activity: "Practice", start: "2026-04-27", end: "2026-05-01" }, { id: "action-2", activity: "Surveys", start: "2026-05-11", end: "2026-12-18", dependsOn: ["action-1"] }] });
 * actionSteps(kept).map(({ takes, after }) => [takes, after]) // => [[1, []], [32, ["action-1"]]]
 */
export function actionSteps({ actions }: Plan): readonly PathStep[] {
  const timed = actions.flatMap(({ id, activity, start, end, status, dependsOn }) =>
    start === null || end === null || end < start || status === "dropped"
      ? []
      : [{ id, name: activity, takes: Math.ceil((at(end) - at(start) + week / 7) / week), after: dependsOn }],
  );
  const there = new Set(timed.map(({ id }) => id));
  return timed.map((step) => ({ ...step, after: step.after.filter((id) => there.has(id)) }));
}
