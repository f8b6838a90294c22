import { normalBound } from "#engine/forecast";
import { planIndex, type Plan, type PlanItem } from "#engine/plan";
import { monthsFrom } from "./planned-by-month.ts";
import type { PlanVariance } from "./plan-variances.ts";

/** From when a variance is looked into. One of the first two is enough; so is the third. */
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
    amount: budget.varianceAmount ?? usualLimits.amount,
    share: budget.varianceShare ?? usualLimits.share,
    months: budget.varianceMonths ?? usualLimits.months,
  };
}

/** Whether a variance is worth looking into, and whether it says more than chance. */
export interface WeighedVariance {
  readonly isMaterial: boolean;
  readonly because: readonly ("amount" | "share" | "months")[];
  /**
   * How far the figure could be out by chance, 19 times in 20, by the spread of the forecast behind it; null where no
   * forecast with a spread stands behind it.
   */
  readonly chance: number | null;
  /** Beyond what chance explains, within it, or not known. */
  readonly reading: "signal" | "noise" | "unknown";
}

const tolerance = 1e-9;

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

/**
 * Weighs a variance: material by its amount, its share or its persistence; signal or noise by the 95 % limits of the
 * forecast behind it, `1.96 × spread × √(months ÷ months of the forecast)`, and for a part of the whole `× √share`.
 *
 * @example
 * const plan = planFrom({ forecasts: [{ id: "f-1", unit: "pounds", from: "2026-04", to: "2027-03", expected: 1200, spread: 40 }], targets: [{ id: "t-1", unit: "pounds", amount: 1200, expected: 1200, from: "2026-04", to: "2027-03", forecasts: ["f-1"] }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 70 }] });
 * const weighed = weighVariance(plan, planVariances(plan)[0])
 * weighed.reading // => "signal"
 * weighed.because // => ["share"]
 */
export function weighVariance(
  plan: Plan,
  variance: PlanVariance,
  limits: MaterialLimits = limitsOf(plan),
): WeighedVariance {
  const { of, gap, share, impact, running, months } = variance;
  const because = [
    ...(impact !== null && Math.abs(impact) >= limits.amount ? (["amount"] as const) : []),
    ...(share !== null && Math.abs(share) >= limits.share - tolerance ? (["share"] as const) : []),
    ...(running >= limits.months && gap !== 0 ? (["months"] as const) : []),
  ];
  const spread = spreadBehind(plan, of, months.length);
  const chance = spread === null ? null : normalBound(95) * spread;
  const reading = chance === null ? "unknown" : Math.abs(gap) > chance ? "signal" : "noise";
  return { isMaterial: because.length > 0, because, chance, reading };
}
