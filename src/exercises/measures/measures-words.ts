import { formatMoney, formatNumber, formatPercent } from "#engine/measure";
import type { MarketingFound, MarketingPlan, SourceMeasures } from "#engine/targets";

/** What a customer costs and is worth, in one sentence. */
export function measuresConclusion({ all, value, ratio, payback }: MarketingFound): string {
  const cost = formatMoney(all.cost, 0);
  const back = `${formatMoney(ratio, 2)} for each pound, paid back after ${formatNumber(payback, 1)} months`;
  return ratio < 1
    ? `A new customer costs ${cost} and is worth only ${formatMoney(value.simple, 0)}: ${back}`
    : `A new customer costs ${cost} and is worth ${formatMoney(value.simple, 0)}: ${back}`;
}

function least(
  sources: readonly SourceMeasures[],
  of: "costPerLead" | "marketingCost",
  sign: 1 | -1,
): SourceMeasures | undefined {
  const known = sources.filter((one) => one[of] !== null);
  return known.toSorted((a, b) => sign * ((a[of] ?? 0) - (b[of] ?? 0)))[0];
}

/** What stands under it: how many leads became customers, and whether the cheapest lead makes the dearest customer. */
export function underMeasures(plan: MarketingPlan, { sources, all, customers }: MarketingFound): string {
  const leads = plan.sources.reduce((sum, one) => sum + one.leads, 0);
  const first = `Of ${formatNumber(leads)} leads ${formatNumber(customers)} became customers, ${formatPercent(all.leadToCustomer ?? 0, 1)}.`;
  const cheap = least(sources, "costPerLead", 1);
  const dear = least(sources, "marketingCost", -1);
  if (sources.length < 2 || !cheap || !dear || cheap.costPerLead === null || dear.marketingCost === null)
    return first;
  const lead = formatMoney(cheap.costPerLead, 0);
  const customer = formatMoney(dear.marketingCost, 0);
  return cheap.name === dear.name
    ? `${first} ${cheap.name} has the cheapest leads, ${lead}, and the dearest customers, ${customer} of marketing each.`
    : `${first} The cheapest leads, ${lead}, come from ${cheap.name}; the dearest customers, ${customer} of marketing each, from ${dear.name}.`;
}
