import type { ControlPracticeKind } from "#engine/control";
import type { PracticeKind } from "#engine/forecast";
import type { PlanPracticeKind, StrategyPracticeKind } from "#engine/plan";
import type { TargetPracticeKind } from "#engine/targets";

/** The name of a generator of practice sheets, in whichever room it stands. */
export type AnyPracticeKind =
  PracticeKind | TargetPracticeKind | StrategyPracticeKind | PlanPracticeKind | ControlPracticeKind;

/** The rooms of kinds that are not the forecast’s; the type demands all of them. */
const rooms: Readonly<
  Record<TargetPracticeKind, "targets"> &
    Record<StrategyPracticeKind, "strategy"> &
    Record<PlanPracticeKind, "plan"> &
    Record<ControlPracticeKind, "control">
> = {
  "reverse-engineering": "targets",
  "target-cascade": "targets",
  "territory-quotas": "targets",
  workload: "targets",
  "sales-capacity": "targets",
  "marketing-measures": "targets",
  "growth-share": "strategy",
  "segment-score": "strategy",
  "business-case": "plan",
  "risk-register": "plan",
  "capability-gap": "plan",
  "critical-path": "plan",
  "price-volume": "control",
  "mix-quantity": "control",
  "market-size-share": "control",
  "planning-operational": "control",
  "flexed-budget": "control",
  "acquisition-split": "control",
  "green-red": "control",
  "lead-throughput": "control",
  "marginal-return": "plan",
};

/** The room of the engine whose generator makes this kind of sheet. */
export function roomOfPractice(kind: string): "targets" | "forecast" | "strategy" | "plan" | "control" {
  return Object.hasOwn(rooms, kind) ? rooms[kind as keyof typeof rooms] : "forecast";
}
