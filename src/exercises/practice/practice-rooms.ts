import type { PracticeKind } from "#engine/forecast";
import type { StrategyPracticeKind } from "#engine/plan";
import type { TargetPracticeKind } from "#engine/targets";

/** The name of a generator of practice sheets, in whichever room it stands. */
export type AnyPracticeKind = PracticeKind | TargetPracticeKind | StrategyPracticeKind;

/** The rooms of kinds that are not the forecast’s; the type demands all of them. */
const rooms: Readonly<Record<TargetPracticeKind, "targets"> & Record<StrategyPracticeKind, "plan">> = {
  "reverse-engineering": "targets",
  "target-cascade": "targets",
  "territory-quotas": "targets",
  workload: "targets",
  "sales-capacity": "targets",
  "marketing-measures": "targets",
  "growth-share": "plan",
  "segment-score": "plan",
};

/** The room of the engine whose generator makes this kind of sheet. */
export function roomOfPractice(kind: string): "targets" | "forecast" | "plan" {
  return Object.hasOwn(rooms, kind) ? rooms[kind as keyof typeof rooms] : "forecast";
}
