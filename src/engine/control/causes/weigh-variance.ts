import { normalBound } from "#engine/forecast";
import { planIndex, type Plan, type PlanItem } from "#engine/plan";
import { monthsFrom } from "./planned-by-month.ts";
import {
  materiality,
  type MaterialityRule,
  type MaterialityVerdict,
  type WatchedPeriod,
} from "../materiality/materiality.ts";
import type { PlanVariance } from "./plan-variances.ts";

/** From when a variance is looked into. */
export interface MaterialLimits {
  /** Effect on profit, in pence. */
  readonly amount: number;
  /** Share of the planned figure, as a fraction. */
  readonly share: number;
  /** Months running the same way. */
  readonly months: number;
}

export const usualLimits: MaterialLimits = { amount: 500_000, share: 0.05, months: 3 };

/**
 * From when this plan looks into a variance: as it says in its budget, and as is usual where it says nothing.
 *
 * @example
 * limitsOf(planFrom({ budget: { varianceAmount: 2_000_00 } })) // => { amount: 200000, share: 0.05, months: 3 }
 */
export function limitsOf({ budget }: Plan): MaterialLimits {
  return {
    amount: Math.max(1, budget.varianceAmount ?? usualLimits.amount),
    share: Math.max(0.001, budget.varianceShare ?? usualLimits.share),
    // One month alone is never persistence.
    months: Math.max(2, budget.varianceMonths ?? usualLimits.months),
  };
}

/** Whether a variance is worth looking into, and whether it says more than chance. */
export interface WeighedVariance {
  readonly verdict: MaterialityVerdict;
  /** The rules that fired; the amount is that of its effect on profit. */
  readonly because: readonly MaterialityRule[];
  /**
   * How far the figure could be out by chance, 19 times in 20, by the spread of the forecast behind it; null where no
   * forecast with a spread stands behind it.
   */
  readonly chance: number | null;
  /** More than chance, no more than chance, or not known. */
  readonly reading: "signal" | "noise" | "unknown";
}

/** The forecast with a spread behind a target in the same unit: its own, or that of the whole that it is a part of. */
function spreadBehind(plan: Plan, of: string, months: number): number | null {
  const placed = planIndex(plan).items.get(of);
  if (placed?.list !== "targets") return null;
  const target = placed.item as PlanItem<"targets">;
  const forecast = plan.forecasts.find(
    ({ id, unit, spread, revises }) =>
      revises === null && spread !== null && unit === target.unit && target.forecasts.includes(id),
  );
  if (!forecast || forecast.spread === null || forecast.from === null || forecast.to === null) return null;
  const all = monthsFrom(forecast.from, forecast.to).length;
  // A part has its share of the whole's variation, and some months have theirs of the year's, as independent errors have.
  const part = target.expected && forecast.expected ? target.expected / forecast.expected : 1;
  return forecast.spread * Math.sqrt(Math.min(1, Math.abs(part))) * Math.sqrt(Math.min(1, months / all));
}

/** The months that went the same way up to the last, and at their end the whole that is compared. */
function periodsOf(
  { planned, actual, months, running, month }: PlanVariance,
  chance: number | null,
): readonly WatchedPeriod[] {
  const same = months.slice(months.length - Math.max(1, running), -1);
  const interval = chance === null ? {} : { interval: { lower: planned - chance, upper: planned + chance } };
  return [
    ...same.map((one) => ({ name: one.month, planned: one.planned, actual: one.actual })),
    { name: month, planned, actual, ...interval },
  ];
}

/**
 * Weighs a variance by the rules of materiality, with the 95 % limits of the forecast behind it as its interval:
 * `1.96 × spread × √(months ÷ months of the forecast)`, and for a part of the whole `× √share`.
 *
 * @example
 * const plan = planFrom({ forecasts: [{ id: "f-1", unit: "pounds", from: "2026-04", to: "2027-03", expected: 1200, spread: 40 }], targets: [{ id: "t-1", unit: "pounds", amount: 1200, expected: 1200, from: "2026-04", to: "2027-03", forecasts: ["f-1"] }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 70 }] });
 * const weighed = weighVariance(plan, planVariances(plan)[0])
 * weighed.verdict // => "investigate"
 * weighed.because // => ["share", "interval"]
 */
export function weighVariance(
  plan: Plan,
  variance: PlanVariance,
  limits: MaterialLimits = limitsOf(plan),
): WeighedVariance {
  const { of, gap, impact, months } = variance;
  const spread = spreadBehind(plan, of, months.length);
  const chance = spread === null ? null : normalBound(95) * spread;
  // Pounds of profit in the figure's own unit; without a value of one, only its share can make it large.
  const amount =
    impact === null || impact === 0 ? Infinity : (limits.amount * Math.abs(gap)) / Math.abs(impact);
  const found = materiality(periodsOf(variance, chance), { ...limits, amount, inARow: limits.months });
  // Figures of a plan are finite, and its limits are kept above nought.
  if (!found.ok) return { verdict: "unknown", because: [], chance, reading: "unknown" };
  const { verdict, fired, signal } = found.value;
  return {
    verdict,
    because: fired,
    chance,
    reading: signal === null ? "unknown" : signal ? "signal" : "noise",
  };
}
