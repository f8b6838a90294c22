import { wholeTargets } from "../thread/thread-graph.ts";
import type { Plan } from "../schema/plan.ts";
import { budgetPosition, type BudgetPosition } from "../money/budget-position.ts";

/** The plan on one page (F43, AP7): what a reader with two minutes has to know, taken from the plan itself. */
export interface OnePage {
  readonly plan: Plan;
  readonly aims: Plan["aims"];
  readonly objectives: Plan["salesObjectives"];
  /** Targets that are no part of a larger one, each with its parts. */
  readonly targets: readonly { readonly target: Plan["targets"][number]; readonly parts: Plan["targets"] }[];
  readonly strategies: Plan["strategies"];
  readonly markets: Plan["segments"];
  /** What must be done first, then what should. */
  readonly actions: Plan["actions"];
  readonly kpis: Plan["kpis"];
  readonly risks: readonly {
    readonly risk: Plan["risks"][number];
    readonly trigger: Plan["triggers"][number] | null;
  }[];
  readonly reviews: Plan["reviews"];
  readonly budget: BudgetPosition;
  /** What was left out because the page is full. */
  readonly leftOut: { readonly actions: number; readonly kpis: number; readonly risks: number };
  readonly thread: { readonly whole: number; readonly of: number };
}

const most = { actions: 7, kpis: 6, risks: 4 } as const;
const rank = { must: 0, should: 1, could: 2 } as const;

/**
 * Composes the one page from the plan, so that it is always in step. Leading measures come before lagging ones, because
 * they can still be acted on; risks come by likelihood × impact.
 *
 * @example
 * const kept = planFrom({ targets: [{ id: "target-1" }, { id: "target-2", within: "target-1" }], actions: [{ id: "action-1", priority: "could" }, { id: "action-2", priority: "must" }] });
 * onePage(kept).actions.map(({ id }) => id) // => ["action-2", "action-1"]
 * onePage(kept).targets.map(({ parts }) => parts.length) // => [1]
 */
export function onePage(plan: Plan): OnePage {
  const actions = plan.actions
    .filter(({ status }) => status !== "dropped")
    .toSorted((a, b) => (a.priority ? rank[a.priority] : 1) - (b.priority ? rank[b.priority] : 1));
  const kpis = plan.kpis.toSorted((a, b) => Number(a.kind === "lagging") - Number(b.kind === "lagging"));
  const weight = ({ likelihood, impact }: Plan["risks"][number]): number => (likelihood ?? 0) * (impact ?? 0);
  const risks = plan.risks.toSorted((a, b) => weight(b) - weight(a));
  return {
    plan,
    aims: plan.aims,
    objectives: plan.salesObjectives,
    targets: plan.targets
      .filter(({ within }) => !plan.targets.some(({ id }) => id === within))
      .map((target) => ({ target, parts: plan.targets.filter(({ within }) => within === target.id) })),
    strategies: plan.strategies,
    markets: plan.segments.filter(({ targeted }) => targeted),
    actions: actions.slice(0, most.actions),
    kpis: kpis.slice(0, most.kpis),
    risks: risks
      .slice(0, most.risks)
      .map((risk) => ({ risk, trigger: plan.triggers.find((trigger) => trigger.risk === risk.id) ?? null })),
    reviews: plan.reviews,
    budget: budgetPosition(plan),
    leftOut: {
      actions: Math.max(0, actions.length - most.actions),
      kpis: Math.max(0, kpis.length - most.kpis),
      risks: Math.max(0, risks.length - most.risks),
    },
    thread: wholeTargets(plan),
  };
}
