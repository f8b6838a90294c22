import { ok, refuse, type Problem, type Result } from "#engine/measure";
import * as z from "zod/mini";
import {
  acquisitionCost,
  lifetimeRatio,
  lifetimeValue,
  payback,
  type LifetimeValue,
} from "./marketing-measures.ts";

const figure = z.number();

/** Where customers come from: what was spent there, and how many came of it. */
const source = z.strictObject({
  name: z.string(),
  spend: figure,
  leads: figure,
  /** Leads that meet the definition both teams agreed. */
  qualified: figure,
  customers: figure,
});

/** The figures of one period that sales and marketing share. Amounts in pounds, shares as fractions. */
export const measuresSchema = z.strictObject({
  sources: z.array(source),
  /** Pay and travel spent on winning customers. */
  salesSpend: figure,
  /** Revenue of one customer in a month. */
  revenue: figure,
  marginShare: figure,
  /** The share of customers lost in a month. */
  churn: figure,
  /** Discount of a month. */
  discount: figure,
  /** Customers to be won next, if an objective names them. */
  wanted: z.nullable(figure),
});

export type MarketingSource = z.infer<typeof source>;
export type MarketingPlan = z.infer<typeof measuresSchema>;

/** An invented supplier of dental practices, and a year of its new customers. */
export const exampleMeasures: MarketingPlan = {
  sources: [
    { name: "Trade shows", spend: 18_000, leads: 300, qualified: 120, customers: 24 },
    { name: "Paid search", spend: 12_000, leads: 600, qualified: 140, customers: 14 },
    { name: "Referrals", spend: 6_000, leads: 100, qualified: 60, customers: 26 },
  ],
  salesSpend: 37_600,
  revenue: 230,
  marginShare: 0.4,
  churn: 0.02,
  discount: 0.01,
  wanted: 80,
};

/** One source in figures; null where nothing came of it to divide by. */
export interface SourceMeasures {
  readonly name: string;
  readonly costPerLead: number | null;
  readonly toQualified: number | null;
  readonly toCustomer: number | null;
  readonly leadToCustomer: number | null;
  /** What was spent on marketing for each customer. */
  readonly marketingCost: number | null;
  /** With an equal part of the selling. */
  readonly cost: number | null;
}

export interface MarketingFound {
  readonly sources: readonly SourceMeasures[];
  readonly all: SourceMeasures & { readonly cost: number };
  readonly customers: number;
  readonly margin: number;
  readonly value: LifetimeValue;
  readonly ratio: number;
  readonly payback: number;
  /** What the customers that are wanted ask for at these rates, rounded up. */
  readonly needed: { readonly leads: number; readonly qualified: number } | null;
}

function sourceProblems({ sources, salesSpend, wanted }: MarketingPlan): Problem[] {
  if (sources.length === 0) return [{ code: "measures-sources-none" }];
  const problems = sources.flatMap((one): Problem[] => {
    const counts = [one.leads, one.qualified, one.customers];
    const below = counts.find((count) => !(count >= 0));
    if (below !== undefined) return [{ code: "count-negative", count: below }];
    if (!(one.spend >= 0)) return [{ code: "spend-negative", spend: one.spend }];
    const { name, leads, qualified, customers } = one;
    if (qualified > leads)
      return [
        {
          code: "measures-more-than-before",
          name,
          more: qualified,
          stage: "qualified leads",
          of: leads,
          before: "leads",
        },
      ];
    if (customers > qualified)
      return [
        {
          code: "measures-more-than-before",
          name,
          more: customers,
          stage: "customers",
          of: qualified,
          before: "qualified leads",
        },
      ];
    return [];
  });
  if (!(salesSpend >= 0)) problems.push({ code: "spend-negative", spend: salesSpend });
  if (wanted !== null && !(wanted > 0)) problems.push({ code: "customers-none", customers: wanted });
  return problems;
}

const share = (part: number, of: number): number | null => (of > 0 ? part / of : null);

/**
 * The measures that sales and marketing share, by source and for all: cost per lead, conversion at each stage, the cost of a
 * customer, what one is worth and when the cost is paid back.
 *
 *   cost per lead = marketing spend ÷ leads;  conversion = a stage ÷ the stage before
 *   CAC = (marketing + sales spend) ÷ customers; of a source: its marketing cost + sales spend ÷ all customers
 *   leads needed = customers wanted ÷ conversion, rounded up
 *
 * Refuses no source, figures below nought, a stage larger than the one before, no customer, and what the lifetime value and
 * the payback refuse.
 * @example
 * const found = marketingFound(exampleMeasures).value;
 * [found.all.cost, found.value.simple, found.ratio, found.payback] // => [1150, 4600, 4, 12.5]
 * found.sources.map(({ costPerLead }) => costPerLead) // => [60, 20, 60]
 * found.needed // => { qualified: 400, leads: 1250 }
 */
export function marketingFound(plan: MarketingPlan): Result<MarketingFound> {
  const problems = sourceProblems(plan);
  if (problems.length > 0) return refuse(...problems);
  const { sources, salesSpend, revenue, marginShare, churn, discount, wanted } = plan;
  const total = (of: "spend" | "leads" | "qualified" | "customers"): number =>
    sources.reduce((sum, one) => sum + one[of], 0);
  const customers = total("customers");
  const cost = acquisitionCost(total("spend") + salesSpend, customers);
  if (!cost.ok) return cost;
  const measures = (one: MarketingSource): SourceMeasures => {
    const marketingCost = share(one.spend, one.customers);
    return {
      name: one.name,
      costPerLead: share(one.spend, one.leads),
      toQualified: share(one.qualified, one.leads),
      toCustomer: share(one.customers, one.qualified),
      leadToCustomer: share(one.customers, one.leads),
      marketingCost,
      cost: marketingCost === null ? null : marketingCost + salesSpend / customers,
    };
  };
  const margin = revenue * marginShare;
  const value = lifetimeValue({ margin, churn, discount });
  const back = payback(cost.value, margin);
  if (!value.ok) return value;
  if (!back.ok) return back;
  const ratio = lifetimeRatio(value.value.simple, cost.value);
  if (!ratio.ok) return ratio;
  const all = measures({
    name: "All",
    spend: total("spend"),
    leads: total("leads"),
    qualified: total("qualified"),
    customers,
  });
  // A hair of binary error must not ask for one more.
  const upTo = (count: number): number => Math.ceil(count - 1e-9);
  const qualified = wanted === null ? 0 : upTo((wanted * total("qualified")) / customers);
  return ok({
    sources: sources.map(measures),
    all: { ...all, cost: cost.value },
    customers,
    margin,
    value: value.value,
    ratio: ratio.value,
    payback: back.value,
    needed:
      wanted === null ? null : { qualified, leads: upTo((qualified * total("leads")) / total("qualified")) },
  });
}

/**
 * What one customer has brought back after each month, less what it cost to win.
 *
 *   as if nobody left: margin × months − cost;  with those who leave: margin × (1 − stay^months) ÷ churn − cost
 *
 * @example
 * broughtBack({ cost: 100, margin: 50, churn: 0.5 }, 2) // => { stays: [-100, -50, 0], leaves: [-100, -50, -25] }
 */
export function broughtBack(
  { cost, margin, churn }: { cost: number; margin: number; churn: number },
  months: number,
): { readonly stays: number[]; readonly leaves: number[] } {
  const at = Array.from({ length: months + 1 }, (_, month) => month);
  return {
    stays: at.map((month) => margin * month - cost),
    leaves: at.map((month) => (margin * (1 - (1 - churn) ** month)) / churn - cost),
  };
}
