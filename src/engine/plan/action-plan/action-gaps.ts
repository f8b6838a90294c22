import type { Plan } from "../schema/plan.ts";
import type { PlanAddress } from "../citations/plan-index.ts";

type Action = Plan["actions"][number];

/** A cell of the action planner in which nothing stands yet. */
export interface ActionGap {
  readonly at: PlanAddress & { readonly id: string; readonly field: ActionField };
  readonly field: ActionField;
}
export type ActionField = "activity" | "owners" | "start" | "end" | "cost" | "kpis" | "callRate" | "serves";

const isEmpty: Readonly<Record<ActionField, (action: Action) => boolean>> = {
  activity: ({ activity }) => activity.trim() === "",
  serves: ({ serves }) => serves.length === 0,
  owners: ({ owners }) => owners.length === 0,
  start: ({ start }) => start === null,
  end: ({ end }) => end === null,
  cost: ({ cost }) => cost === null,
  kpis: ({ kpis }) => kpis.length === 0,
  callRate: ({ callRate }) => callRate === null,
};
const order = [
  "activity",
  "serves",
  "owners",
  "start",
  "end",
  "cost",
  "kpis",
  "callRate",
] as const satisfies readonly ActionField[];

/**
 * The cells of the action planner that are still empty (F36, G12): activity, what it serves, owner, dates, cost, KPI and
 * rate. A cost of nothing is written as 0, which is no gap. Dropped actions are left alone.
 *
 * @example
 * const kept = planFrom({ actions: [{ id: "action-1", activity: "Visits", cost: 0, start: "2026-04-01", end: "2026-09-30", callRate: 2 }] });
 * actionGaps(kept).map(({ field }) => field) // => ["serves", "owners", "kpis"]
 */
export function actionGaps(plan: Plan): readonly ActionGap[] {
  return plan.actions
    .filter(({ status }) => status !== "dropped")
    .flatMap((action) =>
      order
        .filter((field) => isEmpty[field](action))
        .map((field) => ({ field, at: { part: "actions" as const, id: action.id, field } })),
    );
}
