import { planIndex } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import type { PlanItem } from "../schema/plan-lists.ts";
import { variancesBehind } from "./why-tree.ts";

type Variance = PlanItem<"variances">;
type Correction = PlanItem<"corrections">;

/**
 * The corrections that answer a variance: those that name it, and those that answer one of its causes and name none.
 *
 * @example
 * const plan = planFrom({ variances: [{ id: "v-1" }], causes: [{ id: "cause-1", variances: ["v-1"] }], corrections: [{ id: "c-1", causes: ["cause-1"] }, { id: "c-2", closes: "v-1" }] });
 * correctionsOf(plan, "v-1").map(({ id }) => id) // => ["c-1", "c-2"]
 */
export function correctionsOf(plan: Plan, variance: string): readonly Correction[] {
  return plan.corrections.filter(({ closes, causes }) =>
    closes === null
      ? causes.some((cause) => variancesBehind(plan, cause).includes(variance))
      : closes === variance,
  );
}

/** Whether what is done closes the gap of a variance. */
export interface Closing {
  /** How far the actual is from the planned figure, without its sign, in the unit of the variance. */
  readonly gap: number;
  /** What the corrections bring back by the end of the plan, in the same unit. */
  readonly back: number;
  /** What is still open; nought where they bring back more. */
  readonly left: number;
  /** What the corrections cost, in pence. */
  readonly cost: number;
  /** What comes back in profit, in pence: each unit of the gap at what it cost; null while the impact is not known. */
  readonly profit: number | null;
  /** Corrections without an effect or a cost. */
  readonly unweighed: readonly string[];
}

/**
 * Adds up what the corrections of a variance bring back and cost, against its gap.
 *
 * @example
 * const plan = planFrom({ variances: [{ id: "v-1", planned: 100, actual: 80, impact: -60_00 }], corrections: [{ id: "c-1", closes: "v-1", effect: 15, cost: 10_00 }] });
 * const { left, profit, cost } = closingOf(plan, plan.variances[0])
 * left // => 5
 * profit // => 4500
 * cost // => 1000
 */
export function closingOf(plan: Plan, { id, planned, actual, impact }: Variance): Closing {
  const corrections = correctionsOf(plan, id);
  const gap = planned === null || actual === null ? 0 : Math.abs(actual - planned);
  const back = corrections.reduce((sum, { effect }) => sum + (effect ?? 0), 0);
  const cost = corrections.reduce((sum, one) => sum + (one.cost ?? 0), 0);
  const profit = impact === null || gap === 0 ? null : Math.round((back * Math.abs(impact)) / gap);
  const unweighed = corrections
    .filter((one) => one.effect === null || one.cost === null)
    .map((one) => one.id);
  // Differences of decimals that no page would show are no gap.
  const left = Math.max(0, Number((gap - back).toPrecision(12)));
  return { gap, back, left: left < gap * 1e-9 ? 0 : left, cost, profit, unweighed };
}

/** The entries of the plan's own register that were written for a case like this variance. */
export interface Register {
  readonly risks: readonly PlanItem<"risks">[];
  readonly triggers: readonly PlanItem<"triggers">[];
}

/**
 * The risks that threaten what a variance is about, and the triggers that watch it or belong to such a risk.
 *
 * @example
 * const plan = planFrom({ kpis: [{ id: "kpi-1" }], risks: [{ id: "risk-1", threatens: ["kpi-1"] }], triggers: [{ id: "trigger-1", risk: "risk-1" }], variances: [{ id: "v-1", of: "kpi-1" }] });
 * registerOf(plan, plan.variances[0]).triggers.map(({ id }) => id) // => ["trigger-1"]
 */
export function registerOf(plan: Plan, { of }: Variance): Register {
  if (of === null || !planIndex(plan).items.has(of)) return { risks: [], triggers: [] };
  const watched = plan.triggers.filter(({ kpi }) => kpi === of);
  const risks = plan.risks.filter(
    ({ id, threatens }) => threatens.includes(of) || watched.some(({ risk }) => risk === id),
  );
  const triggers = plan.triggers.filter(
    (one) => watched.includes(one) || risks.some(({ id }) => id === one.risk),
  );
  return { risks, triggers };
}
