import type { RandomSource } from "#engine/measure";
import type { PracticeTemplate } from "#engine/worksheet";
import { cascadePractice } from "./cascade-practice.ts";
import { capacityPractice } from "./capacity-practice.ts";
import { marketingPractice } from "./marketing-practice.ts";
import { reverseEngineeringPractice } from "./reverse-engineering-practice.ts";
import { territoryPractice } from "./territory-practice.ts";
import { workloadPractice } from "./workload-practice.ts";

/** What a practice sheet on targets can be about. */
export type TargetPracticeKind =
  | "target-cascade"
  | "reverse-engineering"
  | "territory-quotas"
  | "workload"
  | "sales-capacity"
  | "marketing-measures";

/** What each kind of practice is drawn from. */
export const targetPracticeKinds: Readonly<
  Record<TargetPracticeKind, (random: RandomSource) => PracticeTemplate>
> = {
  "target-cascade": cascadePractice,
  "reverse-engineering": reverseEngineeringPractice,
  "territory-quotas": territoryPractice,
  workload: workloadPractice,
  "sales-capacity": capacityPractice,
  "marketing-measures": marketingPractice,
};
