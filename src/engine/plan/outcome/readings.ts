import { addMonths, month, monthsBetween } from "#engine/measure";
import { planIndex } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import type { PlanItem } from "../schema/plan-lists.ts";

/** Fields of whatever is measured; a field that a kind does not have is undefined. */
interface Measured {
  readonly unit?: string;
  readonly measured?: string | null;
  readonly baseline?: number | null;
  readonly amount?: number | null;
  readonly better?: string | null;
}
const measuredOf = (item: PlanItem): Measured => item as Measured;

/**
 * How the readings of several months of one thing are put together. Sales and costs are added up. A KPI, a share in per
 * cent, and a target that is read at the end stand at the latest reading.
 *
 * @example
 * readingRule(planFrom({ targets: [{ id: "target-1", unit: "pounds" }] }), "target-1") // => "added-up"
 * readingRule(planFrom({ kpis: [{ id: "kpi-1", unit: "visits" }] }), "kpi-1") // => "latest"
 */
export function readingRule(plan: Plan, of: string): "added-up" | "latest" {
  const placed = planIndex(plan).items.get(of);
  if (!placed) return "added-up";
  const { unit = "", measured } = measuredOf(placed.item);
  const isLevel = placed.list === "kpis" || measured === "at-the-end" || unit.trim().startsWith("%");
  return isLevel ? "latest" : "added-up";
}

/**
 * Which way is good for profit: more, or less. Costs, and what is to fall from its baseline, are better lower.
 *
 * @example
 * betterWay(planFrom({ budgetLines: [{ id: "line-1" }] }), "line-1") // => "lower"
 * betterWay(planFrom({ salesObjectives: [{ id: "s-1", baseline: 9, amount: 6 }] }), "s-1") // => "lower"
 */
export function betterWay(plan: Plan, of: string): "higher" | "lower" {
  const placed = planIndex(plan).items.get(of);
  if (!placed) return "higher";
  const { better, baseline, amount } = measuredOf(placed.item);
  if (better === "higher" || better === "lower") return better;
  if (placed.list === "budgetLines" || placed.list === "actions") return "lower";
  return typeof baseline === "number" && typeof amount === "number" && amount < baseline ? "lower" : "higher";
}

/**
 * The direction that two figures of one thing give, by which way is good for profit; null where one is missing.
 *
 * @example
 * directionOf(planFrom({ budgetLines: [{ id: "line-1" }] }), "line-1", 100, 120) // => "adverse"
 * directionOf(planFrom({ targets: [{ id: "target-1" }] }), "target-1", 100, 100) // => "on-plan"
 */
export function directionOf(
  plan: Plan,
  of: string,
  planned: number | null,
  actual: number | null,
): PlanItem<"variances">["direction"] {
  if (planned === null || actual === null) return null;
  if (planned === actual) return "on-plan";
  return actual > planned === (betterWay(plan, of) === "higher") ? "favourable" : "adverse";
}

/** What was read of one thing in some months. */
export interface Reading {
  readonly rows: readonly PlanItem<"actuals">[];
  /** Added up, or the latest; null while nothing was read. */
  readonly amount: number | null;
  /** Months of the span without a figure. */
  readonly missing: readonly string[];
}

/**
 * The actual figures of one thing from a month to another, both included.
 *
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1" }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 40 }, { id: "a-2", of: "t-1", month: "2026-05", amount: 50 }] });
 * readActuals(plan, "t-1", "2026-04", "2026-06").amount // => 90
 * readActuals(plan, "t-1", "2026-04", "2026-06").missing // => ["2026-06"]
 */
export function readActuals(plan: Plan, of: string, from: string, to: string): Reading {
  const rows = plan.actuals
    .filter((one) => one.of === of && one.amount !== null && one.month !== null)
    .filter((one) => (one.month ?? "") >= from && (one.month ?? "") <= to)
    .sort((one, other) => ((one.month ?? "") < (other.month ?? "") ? -1 : 1));
  const months = to < from ? 0 : Math.min(monthsBetween(month(from), month(to)), 119) + 1;
  const known = new Set(rows.map((one) => one.month));
  const missing = Array.from({ length: months }, (_, at): string => addMonths(month(from), at)).filter(
    (one) => !known.has(one),
  );
  const last = rows.at(-1);
  if (!last) return { rows, amount: null, missing };
  const sum = rows.reduce((total, { amount }) => total + (amount ?? 0), 0);
  return { rows, amount: readingRule(plan, of) === "latest" ? last.amount : sum, missing };
}
