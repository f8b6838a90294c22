import { addMonths, month, monthsBetween } from "#engine/measure";
import { planIndex, type Plan, type PlanItem } from "#engine/plan";

/** What was planned for one thing, month by month. */
export interface PlannedByMonth {
  readonly months: readonly string[];
  /** For what is read at the end, the level at the end of each month. */
  readonly planned: readonly number[];
  /** Where the share of each month comes from. */
  readonly rule: "forecast" | "history" | "even" | "level";
}

/** Months from one to another, both included; none where they run backwards, and no more than ten years. */
export function monthsFrom(from: string, to: string): readonly string[] {
  const count = to < from ? 0 : Math.min(monthsBetween(month(from), month(to)), 119) + 1;
  return Array.from({ length: count }, (_, at) => addMonths(month(from), at));
}

const perYear = { monthly: 12, quarterly: 4, yearly: 1 } as const;

/** Whole periods spread evenly over their months; null where the months are no whole periods. */
const overMonths = (values: readonly number[], months: number): readonly number[] | null =>
  values.length === 0 || months % values.length !== 0
    ? null
    : values.flatMap((value) => {
        const each = months / values.length;
        return new Array<number>(each).fill(value / each);
      });

/** Shares of months that add up to 1, from figures that have some weight. */
function sharesOf(weights: readonly number[] | null): readonly number[] | null {
  const all = (weights ?? []).reduce((sum, one) => sum + one, 0);
  return weights !== null && all > 0 && weights.every((one) => one >= 0)
    ? weights.map((one) => one / all)
    : null;
}

/** The shares that the last year of the forecast's own history had in the same months. */
function lastYear(
  plan: Plan,
  forecast: PlanItem<"forecasts">,
  months: readonly string[],
): readonly number[] | null {
  const history = plan.histories.find(({ id }) => forecast.histories.includes(id));
  const first = months[0];
  if (!history?.start || !history.frequency || history.frequency === "yearly" || !first) return null;
  const each = 12 / perYear[history.frequency];
  const weights = months.map((_, at) => {
    const before = monthsBetween(month(history.start ?? first), month(first)) + at - 12;
    return (history.values[Math.floor(before / each)] ?? Number.NaN) / each;
  });
  return weights.some(Number.isNaN) ? null : sharesOf(weights);
}

/**
 * How a year's figure is spread over its months: by the forecast that stands behind it, month by month where it was kept
 * so, else by the same months of the year before in its history, else evenly. A re-forecast is not asked: what was
 * planned stays as it was planned.
 */
export function monthShares(
  plan: Plan,
  target: Pick<PlanItem<"targets">, "forecasts" | "unit">,
  months: readonly string[],
): { readonly shares: readonly number[]; readonly rule: "forecast" | "history" | "even" } {
  const even = { shares: months.map(() => 1 / months.length), rule: "even" as const };
  const forecast = plan.forecasts.find(
    ({ id, revises, unit }) => revises === null && unit === target.unit && target.forecasts.includes(id),
  );
  const [first, last] = [months[0], months.at(-1)];
  if (!forecast || !first || !last) return even;
  if (forecast.from !== null && forecast.to !== null) {
    const all = monthsFrom(forecast.from, forecast.to);
    const spread = overMonths(forecast.values, all.length);
    const own = spread && months.every((one) => all.includes(one));
    const shares = own ? sharesOf(months.map((one) => spread[all.indexOf(one)] ?? 0)) : null;
    if (shares) return { shares, rule: "forecast" };
  }
  const shares = lastYear(plan, forecast, months);
  return shares ? { shares, rule: "history" } : even;
}

/** The months in which something is done or counted: its own, those of what it pays for, or the plan's. */
function spanOf(
  plan: Plan,
  placed: { readonly list: string; readonly item: PlanItem },
): readonly [string, string] | null {
  const whole = plan.from !== null && plan.to !== null ? ([plan.from, plan.to] as const) : null;
  const fields = placed.item as unknown as Readonly<Record<string, unknown>>;
  const text = (field: string): string | null =>
    typeof fields[field] === "string" ? fields[field].slice(0, 7) : null;
  if (placed.list === "targets") {
    const [from, to] = [text("from"), text("to")];
    return from !== null && to !== null ? [from, to] : whole;
  }
  if (placed.list === "actions" || placed.list === "campaigns") {
    const [from, to] = [text("start"), text("end")];
    return from !== null && to !== null ? [from, to] : whole;
  }
  if (placed.list === "budgetLines") {
    const served = plan.actions.filter(({ id }) => (fields["serves"] as readonly string[]).includes(id));
    const starts = served.flatMap(({ start }) => (start === null ? [] : [start.slice(0, 7)])).sort();
    const ends = served.flatMap(({ end }) => (end === null ? [] : [end.slice(0, 7)])).sort();
    const [from, to] = [starts[0], ends.at(-1)];
    return from !== undefined && to !== undefined ? [from, to] : whole;
  }
  const by = text("deadline") ?? text("by");
  return whole && by !== null ? [whole[0], by] : whole;
}

/** The year's figure: pounds for money, which the plan keeps in pence. */
function amountOf(list: string, item: PlanItem): number | null {
  const fields = item as unknown as Readonly<Record<string, unknown>>;
  const pence = { budgetLines: "amount", actions: "cost", campaigns: "budget" }[list];
  const value = fields[pence ?? "amount"];
  return typeof value === "number" ? (pence === undefined ? value : value / 100) : null;
}

/**
 * What a plan asks of one of its things, month by month. Sales and costs are spread over their months; a KPI stands at
 * its figure in each; what is read at the end rises evenly from its baseline. A figure that was typed beside an actual
 * one takes the place of the reckoned one. Null where the plan names no figure or no months.
 *
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1", unit: "pounds", amount: 1200, from: "2026-04", to: "2027-03" }] });
 * plannedByMonth(plan, "t-1").planned[0] // => 100
 * plannedByMonth(plan, "t-1").rule // => "even"
 */
export function plannedByMonth(plan: Plan, of: string): PlannedByMonth | null {
  const placed = planIndex(plan).items.get(of);
  if (!placed) return null;
  const amount = amountOf(placed.list, placed.item);
  const span = spanOf(plan, placed);
  const typed = new Map(
    plan.actuals.flatMap((one) =>
      one.of === of && one.month !== null && one.planned !== null ? [[one.month, one.planned] as const] : [],
    ),
  );
  const months = span
    ? monthsFrom(...span)
    : [...new Set(plan.actuals.flatMap((one) => (one.of === of && one.month ? [one.month] : [])))].sort();
  if (months.length === 0 || (amount === null && typed.size === 0)) return null;
  const fields = placed.item as { readonly unit?: string; readonly measured?: string | null };
  const isLevel = placed.list === "kpis" || (fields.unit ?? "").trim().startsWith("%");
  if (isLevel) return { months, planned: months.map((one) => typed.get(one) ?? amount ?? 0), rule: "level" };
  if (fields.measured === "at-the-end") {
    const target = placed.item as PlanItem<"targets">;
    const [start, end] = [target.baseline ?? 0, amount ?? 0];
    const levels = months.map((_, at) => start + ((end - start) * (at + 1)) / months.length);
    return { months, planned: months.map((one, at) => typed.get(one) ?? levels[at] ?? 0), rule: "even" };
  }
  const { shares, rule } =
    placed.list === "targets"
      ? monthShares(plan, placed.item as PlanItem<"targets">, months)
      : { shares: months.map(() => 1 / months.length), rule: "even" as const };
  const planned = months.map((one, at) => typed.get(one) ?? (amount ?? 0) * (shares[at] ?? 0));
  return { months, planned, rule };
}
