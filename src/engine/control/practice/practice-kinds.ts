import type { RandomSource } from "#engine/measure";
import type { PracticeTemplate } from "#engine/worksheet";
import { acquisitionPractice } from "./acquisition-practice.ts";
import { flexedPractice } from "./flexed-practice.ts";
import { greenRedPractice } from "./green-red-practice.ts";
import { marketPractice } from "./market-practice.ts";
import { mixQuantityPractice } from "./mix-quantity-practice.ts";
import { planningPractice } from "./planning-practice.ts";
import { priceVolumePractice } from "./price-volume-practice.ts";
import { throughputPractice } from "./throughput-practice.ts";

/** What a practice sheet on control can be about. */
export type ControlPracticeKind =
  | "price-volume"
  | "mix-quantity"
  | "market-size-share"
  | "planning-operational"
  | "flexed-budget"
  | "acquisition-split"
  | "green-red"
  | "lead-throughput";

/** What each kind of practice is drawn from. */
export const controlPracticeKinds: Readonly<
  Record<ControlPracticeKind, (random: RandomSource) => PracticeTemplate>
> = {
  "price-volume": priceVolumePractice,
  "mix-quantity": mixQuantityPractice,
  "market-size-share": marketPractice,
  "planning-operational": planningPractice,
  "flexed-budget": flexedPractice,
  "acquisition-split": acquisitionPractice,
  "green-red": greenRedPractice,
  "lead-throughput": throughputPractice,
};
