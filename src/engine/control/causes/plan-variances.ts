import {
  betterWay,
  directionOf,
  planIndex,
  readActuals,
  readingRule,
  type Plan,
  type PlanItem,
  type PlanListName,
} from "#engine/plan";
import { plannedByMonth, type PlannedByMonth } from "./planned-by-month.ts";
import { profitEffect } from "./profit-effect.ts";

type Direction = NonNullable<PlanItem<"variances">["direction"]>;

export interface MonthOfVariance {
  readonly month: string;
  readonly planned: number;
  readonly actual: number;
  readonly direction: Direction;
}

/** A variance that follows from the plan's own figures and what was read. */
export interface PlanVariance {
  readonly of: string;
  readonly list: PlanListName;
  readonly unit: string;
  /** The first and the last month that is compared. */
  readonly from: string;
  readonly month: string;
  readonly planned: number;
  readonly actual: number;
  /** Actual less planned. */
  readonly gap: number;
  /** Gap ÷ planned, as a fraction; null where nothing was planned. */
  readonly share: number | null;
  readonly direction: Direction;
  /** In pence; null where the plan does not say what one is worth. */
  readonly impact: number | null;
  readonly impactRule: string | null;
  readonly phasing: PlannedByMonth["rule"];
  readonly months: readonly MonthOfVariance[];
  /** How many of the latest months went the same way one after another. */
  readonly running: number;
  /** The plan's own entry about the same thing and month. */
  readonly written: string | null;
}

function monthsOf(plan: Plan, of: string): readonly MonthOfVariance[] {
  const plannedFor = plannedByMonth(plan, of);
  if (!plannedFor) return [];
  const [first, last] = [plannedFor.months[0] ?? "", plannedFor.months.at(-1) ?? ""];
  const { rows } = readActuals(plan, of, first, last);
  return rows.flatMap(({ month, amount }) => {
    const planned = plannedFor.planned[plannedFor.months.indexOf(month ?? "")];
    if (month === null || amount === null || planned === undefined) return [];
    const direction = directionOf(plan, of, planned, amount) ?? "on-plan";
    return [{ month, planned, actual: amount, direction }];
  });
}

const unitOf = (list: PlanListName, item: PlanItem): string =>
  list === "budgetLines" || list === "actions" || list === "campaigns"
    ? "pounds"
    : ((item as { readonly unit?: string }).unit ?? "");

/** How many of the latest months went one way, without a month between that went the other. */
function runningOf(months: readonly MonthOfVariance[]): number {
  const way = months.at(-1)?.direction;
  const turned = months.findLastIndex(({ direction }) => direction !== way);
  return way === "on-plan" ? 0 : months.length - 1 - turned;
}

/** The variance of one thing of a plan, from its first month with a figure to its latest; null while there is none. */
export function planVariance(plan: Plan, of: string): PlanVariance | null {
  const placed = planIndex(plan).items.get(of);
  const months = monthsOf(plan, of);
  const [first, last] = [months[0], months.at(-1)];
  if (!placed || !first || !last) return null;
  const isLatest = readingRule(plan, of) === "latest";
  const compared = isLatest ? [last] : months;
  const sum = (field: "planned" | "actual"): number =>
    Number(compared.reduce((total, one) => total + one[field], 0).toPrecision(12));
  const [planned, actual] = [sum("planned"), sum("actual")];
  const gap = Number((actual - planned).toPrecision(12));
  const effect = profitEffect(plan, of, gap);
  const written = plan.variances.find((one) => one.of === of && one.month === last.month);
  return {
    of,
    list: placed.list,
    unit: unitOf(placed.list, placed.item),
    from: isLatest ? last.month : first.month,
    month: last.month,
    planned,
    actual,
    gap,
    share: planned === 0 ? null : gap / planned,
    direction: directionOf(plan, of, planned, actual) ?? "on-plan",
    impact: effect?.impact ?? null,
    impactRule: effect?.rule ?? null,
    phasing: plannedByMonth(plan, of)?.rule ?? "even",
    months,
    running: runningOf(months),
    written: written?.id ?? null,
  };
}

/**
 * Every variance that follows from what was read, in the order in which the things stand in the plan. Actual figures of
 * months for which nothing is planned are left out.
 *
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1", amount: 1200, from: "2026-04", to: "2027-03" }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 90 }] });
 * planVariances(plan).map(({ gap, direction }) => [gap, direction]) // => [[-10, "adverse"]]
 */
export function planVariances(plan: Plan): readonly PlanVariance[] {
  const read = new Set(plan.actuals.flatMap(({ of }) => (of === null ? [] : [of])));
  return [...planIndex(plan).items.keys()].flatMap((id) => {
    const found = read.has(id) ? planVariance(plan, id) : null;
    return found ? [found] : [];
  });
}

/**
 * What an entry of the plan says of a variance that was reckoned: whoever writes the cause does not type the figures again.
 *
 * @example
 * const plan = planFrom({ kpis: [{ id: "kpi-1", amount: 10 }], from: "2026-04", to: "2026-06", actuals: [{ id: "a-1", of: "kpi-1", month: "2026-04", amount: 8 }] });
 * varianceEntry(planVariances(plan)[0]) // => { of: "kpi-1", from: null, month: "2026-04", planned: 10, actual: 8, direction: "adverse", impact: null }
 */
export function varianceEntry({ of, from, month, planned, actual, direction, impact }: PlanVariance) {
  return { of, from: from === month ? null : from, month, planned, actual, direction, impact };
}

/** Which way is good for it, for a sentence: "more is better". */
export const betterWords = (plan: Plan, of: string): string =>
  betterWay(plan, of) === "higher" ? "more is better" : "less is better";
