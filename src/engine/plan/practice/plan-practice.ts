import { randomFrom, type RandomSource, refuse, type Result } from "#engine/measure";
import { type PracticeTemplate, type Sheet, varySheet } from "#engine/worksheet";
import { returnsPractice } from "../money/returns/returns-practice.ts";
import { capabilityPractice } from "./capability-practice.ts";
import { casePractice } from "./case-practice.ts";
import { pathPractice } from "./path-practice.ts";
import { riskPractice } from "./risk-practice.ts";

/** What a practice sheet on writing a plan can be about. */
export type PlanPracticeKind =
  "marginal-return" | "business-case" | "risk-register" | "capability-gap" | "critical-path";

const kinds: Readonly<Record<PlanPracticeKind, (random: RandomSource) => PracticeTemplate>> = {
  "marginal-return": returnsPractice,
  "business-case": casePractice,
  "critical-path": pathPractice,
  "risk-register": riskPractice,
  "capability-gap": capabilityPractice,
};

function isPlanPractice(kind: string): kind is PlanPracticeKind {
  return Object.hasOwn(kinds, kind);
}

/**
 * A worksheet on money, risk or capability in a plan to fill, drawn from a seed. Refuses a kind that there is not.
 * @example
 * planPracticeSheet("capability-gap", 3).ok // => true
 * planPracticeSheet("horoscope", 3).problems // => [{ code: "practice-unknown", kind: "horoscope" }]
 */
export function planPracticeSheet(kind: string, seed: number): Result<Sheet> {
  if (!isPlanPractice(kind)) return refuse({ code: "practice-unknown", kind });
  const template = kinds[kind](randomFrom(seed));
  return template.ok ? varySheet(template.value, seed) : template;
}
