import type { PracticeKind } from "#engine/forecast";
import type { StrategyPracticeKind } from "#engine/plan";
import type { TargetPracticeKind } from "#engine/targets";

/** The name of a generator of practice sheets, in whichever room it stands. */
export type AnyPracticeKind = PracticeKind | TargetPracticeKind | StrategyPracticeKind;

/** Each kind of practice on targets; the type demands all of them. */
const onTargets: Readonly<Record<TargetPracticeKind, true>> = {
  "reverse-engineering": true,
  "target-cascade": true,
  "territory-quotas": true,
  workload: true,
  "sales-capacity": true,
  "marketing-measures": true,
};

/** Each kind of practice on strategy. */
const onStrategy: Readonly<Record<StrategyPracticeKind, true>> = {
  "growth-share": true,
  "segment-score": true,
};

/** The room of the engine whose generator makes this kind of sheet. */
export function roomOfPractice(kind: string): "targets" | "forecast" | "plan" {
  if (Object.hasOwn(onStrategy, kind)) return "plan";
  return Object.hasOwn(onTargets, kind) ? "targets" : "forecast";
}
