import type { RandomSource } from "#engine/measure";
import type { PracticeTemplate } from "#engine/worksheet";
import { reverseEngineeringPractice } from "./reverse-engineering-practice.ts";

/** What a practice sheet on targets can be about. */
export type TargetPracticeKind = "reverse-engineering";

/** What each kind of practice is drawn from. */
export const targetPracticeKinds: Readonly<
  Record<TargetPracticeKind, (random: RandomSource) => PracticeTemplate>
> = {
  "reverse-engineering": reverseEngineeringPractice,
};
