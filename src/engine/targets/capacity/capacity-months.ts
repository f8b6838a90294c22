import {
  addMonths,
  month,
  monthOfYear,
  monthsBetween,
  type Month,
  ok,
  refuse,
  type Result,
} from "#engine/measure";
import { checkCapacity, type CapacityPlan } from "./capacity-plan.ts";

/** One month of a team. People are expected numbers where attrition is a rate, so parts of a person stand in them. */
export interface CapacityMonth {
  readonly month: Month;
  readonly hires: number;
  readonly replacements: number;
  /** People in each month of their ramp, the first month first. */
  readonly ramping: readonly number[];
  readonly full: number;
  readonly heads: number;
  /** Who is expected to leave at the end of the month. */
  readonly leavers: number;
  /** Fully productive people that the team is worth. */
  readonly equivalents: number;
  readonly capacity: number;
  readonly target: number;
  /** Capacity − target. */
  readonly gap: number;
  readonly gapSoFar: number;
  readonly cost: number;
}

/** A period month by month, with its totals. */
export interface CapacityOutlook {
  readonly months: readonly CapacityMonth[];
  readonly capacity: number;
  /** Capacity − target of the whole period. */
  readonly gap: number;
  readonly leavers: number;
  readonly cost: number;
  /** Quota carried by all heads, ramping or not, over the period. */
  readonly quotaCarried: number;
}

/** Who is there in the first month: those past their ramp, and those in each month of it. */
export function firstBands(plan: CapacityPlan): { readonly full: number; readonly ramping: number[] } {
  const ramping = plan.ramp.map(() => 0);
  let full = 0;
  for (const { heads, started } of plan.people) {
    const since = started === null ? ramping.length : monthsBetween(month(started), month(plan.from));
    if (since >= ramping.length) full += heads;
    else if (since >= 0) ramping[since] = (ramping[since] ?? 0) + heads;
  }
  return { full, ramping };
}

/** Who starts in each month after the first: hires, and people whose first month lies in the period. */
export function startersByMonth(plan: CapacityPlan): number[] {
  const count = monthsBetween(month(plan.from), month(plan.to)) + 1;
  return Array.from({ length: count }, (_, at) => {
    const of = addMonths(month(plan.from), at);
    const hired = plan.hires.filter((hire) => hire.month === of).reduce((sum, { heads }) => sum + heads, 0);
    const coming = at === 0 ? [] : plan.people.filter(({ started }) => started === of);
    return hired + coming.reduce((sum, { heads }) => sum + heads, 0);
  });
}

/** The target of each month by how heavy its calendar month is. */
function targetByMonth(plan: Pick<CapacityPlan, "target" | "from" | "to" | "season">): number[] {
  const count = monthsBetween(month(plan.from), month(plan.to)) + 1;
  const weights = Array.from(
    { length: count },
    (_, at) => plan.season[monthOfYear(addMonths(month(plan.from), at)) - 1] ?? 0,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum === 0 ? plan.target / count : (plan.target * weight) / sum));
}

/**
 * What a team can sell month by month, while people start, ramp up, leave and are replaced.
 *
 *   capacity of a month = Σ people × ramp share × quota ÷ 12 × attainment
 *   leavers = people × attrition rate, at the end of the month, out of every month of the ramp alike
 *   a replacement starts when the chair has been empty for so many months, at the beginning of the ramp
 *
 * Leavers and replacements are expected values: half a leaver is one in two such teams. Pounds; rates as fractions.
 * Refuses what checkCapacity finds.
 * @example
 * const steady = { ...exampleCapacity, hires: [], attrition: 0, people: [{ name: "Team", heads: 10, started: null }] };
 * capacityOutlook({ ...steady, quota: 150_000, attainment: 0.8 }).value.capacity // => 1_200_000
 * capacityOutlook({ ...steady, people: [] }).problems // => [{ code: "team-empty" }]
 */
export function capacityOutlook(plan: CapacityPlan): Result<CapacityOutlook> {
  const problems = checkCapacity(plan);
  if (problems.length > 0) return refuse(...problems);
  const starters = startersByMonth(plan);
  const targets = targetByMonth(plan);
  const first = firstBands(plan);
  const stay = 1 - plan.attrition;
  const months: CapacityMonth[] = [];
  for (const [at, hires] of starters.entries()) {
    const before = months[at - 1];
    const empty = plan.replaceAfter === null ? undefined : months[at - 1 - plan.replaceAfter];
    const replacements = empty?.leavers ?? 0;
    const fresh = hires + replacements;
    const last = before?.ramping.at(-1) ?? 0;
    const ramping = before
      ? [fresh, ...before.ramping.slice(0, -1).map((heads) => heads * stay)].slice(0, plan.ramp.length)
      : first.ramping.map((heads, i) => (i === 0 ? heads + fresh : heads));
    const straight = plan.ramp.length === 0 ? fresh : 0;
    const full = (before ? (before.full + last) * stay : first.full) + straight;
    const heads = full + ramping.reduce((sum, count) => sum + count, 0);
    const equivalents = full + ramping.reduce((sum, count, i) => sum + count * (plan.ramp[i] ?? 1), 0);
    const capacity = ((equivalents * plan.quota) / 12) * plan.attainment;
    const target = targets[at] ?? 0;
    months.push({
      month: addMonths(month(plan.from), at),
      hires,
      replacements,
      ramping,
      full,
      heads,
      leavers: heads * plan.attrition,
      equivalents,
      capacity,
      target,
      gap: capacity - target,
      gapSoFar: (before?.gapSoFar ?? 0) + capacity - target,
      cost: heads * plan.costPerMonth + fresh * plan.costOfHire,
    });
  }
  const sum = (of: (one: CapacityMonth) => number): number => months.reduce((all, one) => all + of(one), 0);
  return ok({
    months,
    capacity: sum(({ capacity }) => capacity),
    gap: sum(({ gap }) => gap),
    leavers: sum(({ leavers }) => leavers),
    cost: sum(({ cost }) => cost),
    quotaCarried: sum(({ heads }) => (heads * plan.quota) / 12),
  });
}
