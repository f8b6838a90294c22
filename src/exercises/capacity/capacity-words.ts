import { formatMoney, formatNumber, formatPercent, monthName } from "#engine/measure";
import type { CapacityLever, CapacityOutlook, CapacityPlan } from "#engine/targets";

/** Pounds as a sentence says them: £1.07m, £890k, £4,300. */
export function inShort(pounds: number): string {
  const size = Math.abs(pounds);
  if (size >= 1_000_000) return `£${formatNumber(pounds / 1_000_000, 2)}m`.replace("£−", "−£");
  if (size >= 100_000) return `£${formatNumber(pounds / 1_000)}k`.replace("£−", "−£");
  return formatMoney(pounds, 0);
}

/** The conclusion of the page. */
export function capacityConclusion(plan: CapacityPlan, { capacity, gap }: CapacityOutlook): string {
  if (gap >= -0.5)
    return `The team can sell ${inShort(capacity)}, ${gap < 0.5 ? "all of its target" : `${inShort(gap)} more than its target`}`;
  return `The team can sell ${inShort(capacity)} of ${inShort(plan.target)}, and is ${inShort(-gap)} short`;
}

export function underCapacity(plan: CapacityPlan, outlook: CapacityOutlook): string {
  const first = outlook.months[0];
  const last = outlook.months.at(-1);
  const heads =
    first && last
      ? `${people(first.heads)} at the start, ${people(last.heads)} to be expected at the end`
      : "";
  return `${monthName(plan.from)} to ${monthName(plan.to)}: ${heads}. Quotas of ${inShort(outlook.quotaCarried)} are carried, so ${formatPercent(plan.target / outlook.quotaCarried)} of them has to be reached.`;
}

/** People may be expected values: 9.4 of them. */
const people = (count: number): string =>
  `${formatNumber(count, Number.isInteger(count) ? 0 : 1)} ${count === 1 ? "person" : "people"}`;

export function capacityLeverWords({ kind, from, to }: CapacityLever, plan: CapacityPlan): string {
  switch (kind) {
    case "hires":
      return `${formatNumber(to)} more ${to === 1 ? "hire" : "hires"} in ${monthName(plan.from)}`;
    case "attainment":
      return `${formatPercent(to, 1)} of the quota reached, instead of ${formatPercent(from, 1)}`;
    case "quota":
      return `a quota of ${formatMoney(to, 0)} each, instead of ${formatMoney(from, 0)}`;
    case "target":
      return `a target of ${formatMoney(to, 0)} instead of ${formatMoney(from, 0)}`;
    case "no-leavers":
      return "nobody leaving";
    case "no-ramp":
      return "new people fully productive at once";
  }
}
