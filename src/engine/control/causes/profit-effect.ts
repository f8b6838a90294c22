import { planIndex, type Plan, type PlanItem } from "#engine/plan";

/** What a gap does to profit, and by which rule. */
export interface ProfitEffect {
  /** In pence; a loss is below nought. */
  readonly impact: number;
  readonly rule: string;
}

const isPounds = (unit: string): boolean => /^(pounds?|£|gbp)$/i.test(unit.trim());

/**
 * The KPI that says what is left of a pound of sales: one in per cent whose name or formula speaks of contribution or
 * margin.
 *
 * @example
 * contributionKpi(planFrom({ kpis: [{ id: "kpi-1", name: "Contribution", unit: "%", amount: 33 }] })).id // => "kpi-1"
 */
export function contributionKpi(plan: Plan): PlanItem<"kpis"> | null {
  const found = plan.kpis.find(
    ({ name, unit, amount }) =>
      unit.trim().startsWith("%") && amount !== null && /contribution|margin/i.test(name),
  );
  return found ?? null;
}

/**
 * What a gap of one thing does to profit, where the plan tells: a cost counts in full, sales at the plan's contribution.
 * Null for what the plan does not value, such as visits: whoever knows what one is worth writes it.
 *
 * @example
 * const plan = planFrom({ kpis: [{ id: "kpi-1", name: "Contribution", unit: "%", amount: 33 }], targets: [{ id: "t-1", unit: "pounds" }], budgetLines: [{ id: "line-1" }] });
 * profitEffect(plan, "t-1", -1000).impact // => -33000
 * profitEffect(plan, "line-1", 250).impact // => -25000
 * profitEffect(plan, "kpi-1", 5) // => null
 */
export function profitEffect(plan: Plan, of: string, gap: number): ProfitEffect | null {
  const placed = planIndex(plan).items.get(of);
  if (!placed) return null;
  if (placed.list === "budgetLines" || placed.list === "actions" || placed.list === "campaigns")
    return { impact: Math.round(-gap * 100), rule: "a cost counts in full" };
  const { unit = "" } = placed.item as { readonly unit?: string };
  const share = contributionKpi(plan);
  if (placed.list === "kpis" || !isPounds(unit) || share?.amount == null) return null;
  return {
    impact: Math.round(gap * share.amount),
    rule: `sales at ${String(share.amount)}% of ${share.name.toLowerCase()}`,
  };
}
