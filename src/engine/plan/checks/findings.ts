import type { CriterionId, MistakeId, Problem } from "#engine/measure";
import type { PlanAddress } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import { breakKinds } from "../thread/plan-break.ts";
import { planBreaks } from "../thread/plan-breaks.ts";
import { actionChecks } from "./action-checks.ts";
import { causeChecks } from "./cause-checks.ts";
import { controlChecks } from "./control-checks.ts";
import { correctionChecks } from "./correction-checks.ts";
import { figureChecks } from "./figure-checks.ts";
import { marketingChecks } from "./marketing-checks.ts";
import { seenOf, type FailureReason, type PlanCheck } from "./plan-check.ts";
import { resourceChecks } from "./resource-checks.ts";
import { strategyChecks } from "./strategy-checks.ts";
import { varianceChecks } from "./variance-checks.ts";

const threadChecks = Object.entries(breakKinds).map(([kind, { criteria, mistakes }]): PlanCheck => ({
  id: `thread-${kind}`,
  criteria,
  mistakes,
  capabilities: [],
  reason: null,
  run: ({ plan }) => planBreaks(plan).filter((found) => found.kind === kind),
}));

/** Every check of a plan: the thread's first, then by what it is about. */
export const planChecks: readonly PlanCheck[] = [
  ...threadChecks,
  ...strategyChecks,
  ...marketingChecks,
  ...figureChecks,
  ...resourceChecks,
  ...actionChecks,
  ...controlChecks,
  ...varianceChecks,
  ...causeChecks,
  ...correctionChecks,
];

/** One thing that a check found wanting, with where it is mended and the sentence. */
export interface PlanFinding {
  /** The same as long as the fault is there. */
  readonly id: string;
  readonly checkId: string;
  readonly criteria: readonly CriterionId[];
  readonly mistakes: readonly MistakeId[];
  readonly capabilities: readonly string[];
  readonly reason: FailureReason | null;
  readonly mend: PlanAddress;
  readonly about: readonly string[];
  readonly problem: Problem;
}

export interface CheckResult {
  readonly check: PlanCheck;
  readonly met: boolean;
  readonly findings: readonly PlanFinding[];
}

const resultsKnown = new WeakMap<Plan, readonly CheckResult[]>();

const isOfThread = (check: PlanCheck): boolean => threadChecks.includes(check);

function runChecks(plan: Plan): readonly CheckResult[] {
  const seen = seenOf(plan);
  const breaks = planBreaks(plan);
  return planChecks.map((check) => {
    const faults = isOfThread(check)
      ? breaks.filter(({ kind }) => check.id === `thread-${kind}`)
      : check.run(seen);
    const { id: checkId, criteria, mistakes, capabilities, reason } = check;
    const findings = faults.map(({ mend, about, problem }, at): PlanFinding => {
      const place = [mend.part, mend.id ?? "", mend.field ?? ""].join(".");
      const own = mend.id === null ? `${place}.${String(at)}` : place;
      const id = `${checkId}:${own}:${about.join("+")}:${problem.code}`;
      return { id, checkId, criteria, mistakes, capabilities, reason, mend, about, problem };
    });
    return { check, met: findings.length === 0, findings };
  });
}

/**
 * Every check with what it found in a plan. Worked once for a plan, so it can be asked for as often as a page likes.
 *
 * @example
 * checkPlan(planFrom({})).find(({ check }) => check.id === "corporate-aim").met // => false
 */
export function checkPlan(plan: Plan): readonly CheckResult[] {
  const results = resultsKnown.get(plan) ?? runChecks(plan);
  resultsKnown.set(plan, results);
  return results;
}

/**
 * Everything that is found wanting in a plan, breaks of the thread included, in the order of the checks.
 *
 * @example
 * findings(planFrom({})).some(({ criteria }) => criteria.includes("AC1")) // => true
 */
export function findings(plan: Plan): readonly PlanFinding[] {
  return checkPlan(plan).flatMap((result) => result.findings);
}

/**
 * The checks that bear on a criterion, a mistake or a capability, with what they found: `AC8`, `M7`, `TP4`, or one of
 * the eight reasons why plans fail.
 *
 * @example
 * checksFor(planFrom({}), "M8").every(({ met }) => met) // => true
 */
export function checksFor(plan: Plan, id: string): readonly CheckResult[] {
  return checkPlan(plan).filter(({ check }) =>
    [...check.criteria, ...check.mistakes, ...check.capabilities, check.reason].some((one) => one === id),
  );
}
