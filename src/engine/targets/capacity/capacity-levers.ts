import { ok, type Result, roundUpTo } from "#engine/measure";
import { capacityOutlook, type CapacityOutlook } from "./capacity-months.ts";
import type { CapacityPlan } from "./capacity-plan.ts";

/** One thing that would close the gap between capacity and target, everything else as it is. */
export interface CapacityLever {
  readonly kind: "hires" | "attainment" | "quota" | "target" | "no-leavers" | "no-ramp";
  readonly from: number;
  /** What it would have to be; for no-leavers and no-ramp, what it would be without them. */
  readonly to: number;
  /** Whether it closes the gap alone. */
  readonly closes: boolean;
  /** How large a change it is: |to ÷ from − 1|; null where that says nothing. */
  readonly change: number | null;
  readonly plan: CapacityPlan;
  /** The capacity with it. */
  readonly capacity: number;
}

/** Hires are counted up to this many: more is another firm. */
const mostHires = 1000;

function hiresLever(plan: CapacityPlan, outlook: CapacityOutlook): CapacityLever | null {
  const withHires = (heads: number): CapacityPlan => ({
    ...plan,
    hires: [...plan.hires, { month: plan.from, heads }],
  });
  const one = capacityOutlook(withHires(1));
  if (!one.ok) return null;
  const each = one.value.capacity - outlook.capacity;
  const heads = each > 0 ? Math.min(mostHires, roundUpTo(-outlook.gap / each, 0)) : mostHires;
  const tried = capacityOutlook(withHires(heads));
  if (!tried.ok) return null;
  const now = outlook.months[0]?.heads ?? 0;
  return {
    kind: "hires",
    from: 0,
    to: heads,
    closes: tried.value.gap >= -0.005,
    change: now > 0 ? heads / now : null,
    plan: withHires(heads),
    capacity: tried.value.capacity,
  };
}

function tryLever(
  kind: CapacityLever["kind"],
  [from, to]: readonly [number, number],
  plan: CapacityPlan,
): CapacityLever | null {
  const tried = capacityOutlook(plan);
  if (!tried.ok) return null;
  const change = from === 0 ? null : Math.abs(to / from - 1);
  // A penny short of the target is a rounding, not a gap.
  return { kind, from, to, change, plan, closes: tried.value.gap >= -0.005, capacity: tried.value.capacity };
}

/**
 * What would close a gap between capacity and target, each on its own: people hired in the first month, attainment, quota,
 * a lower target, nobody leaving, no ramp. Those that close it come first, the smallest change before the others. None
 * where there is no gap.
 *
 * Attainment is rounded up to a tenth of a per cent, the quota up and the target down to whole pounds. Refuses what
 * capacityOutlook refuses.
 * @example
 * capacityLevers({ ...exampleCapacity, target: 100_000 }).value // => []
 * capacityLevers(exampleCapacity).value[0].closes // => true
 */
export function capacityLevers(plan: CapacityPlan): Result<CapacityLever[]> {
  const outlook = capacityOutlook(plan);
  if (!outlook.ok) return outlook;
  const { capacity, gap } = outlook.value;
  if (gap >= -0.005) return ok([]);
  const times = capacity > 0 ? plan.target / capacity : Number.POSITIVE_INFINITY;
  const scaled = Number.isFinite(times);
  const attainment = roundUpTo(plan.attainment * times, 3);
  const quota = roundUpTo(plan.quota * times, 0);
  const reached = Math.floor(capacity);
  const levers = [
    hiresLever(plan, outlook.value),
    scaled ? tryLever("attainment", [plan.attainment, attainment], { ...plan, attainment }) : null,
    scaled ? tryLever("quota", [plan.quota, quota], { ...plan, quota }) : null,
    reached > 0 ? tryLever("target", [plan.target, reached], { ...plan, target: reached }) : null,
    plan.attrition > 0 ? tryLever("no-leavers", [plan.attrition, 0], { ...plan, attrition: 0 }) : null,
    plan.ramp.length > 0 ? tryLever("no-ramp", [plan.ramp.length, 0], { ...plan, ramp: [] }) : null,
  ];
  return ok(
    levers
      .filter((lever) => lever !== null)
      .sort(
        (a, b) =>
          Number(b.closes) - Number(a.closes) ||
          (a.change ?? Number.POSITIVE_INFINITY) - (b.change ?? Number.POSITIVE_INFINITY),
      ),
  );
}
