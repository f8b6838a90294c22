import { ok, refuse, type Result } from "#engine/measure";
import { acquisitionSplit } from "#engine/targets";

/** What was spent on winning customers, and what came of it. */
export interface Acquisition {
  readonly spend: number;
  readonly leads: number;
  readonly customers: number;
}

/** Spend against plan, signed by the effect on profit. */
export interface AcquisitionVariances {
  readonly planCost: number;
  readonly actualCost: number;
  /** Leads that cost less or more than planned. */
  readonly fromLeadPrice: number;
  /** Leads that became customers less or more often than planned. */
  readonly fromConversion: number;
  /** The two together: (plan − actual cost of a customer) × actual customers. */
  readonly efficiency: number;
  /** Customers that were not won, or won beyond the plan, at the planned cost of one. */
  readonly customers: number;
  /** Plan spend − actual spend. */
  readonly total: number;
  /** Spend is within the plan, only because fewer customers were won at a higher cost of each. */
  readonly looksFine: boolean;
}

/**
 * Splits what was spent on winning customers, against the plan, into the price of a lead, conversion, and customers not won.
 *
 *   efficiency = (plan cost of a customer − actual) × actual customers = from lead price + from conversion
 *   customers = (plan − actual customers) × plan cost of a customer
 *
 * Against a plan flexed to the customers won, only efficiency is left. Refuses spend below nought, and leads and customers that
 * are not above nought.
 * @example
 * const plan = { spend: 40_000, leads: 1_000, customers: 100 };
 * const found = acquisitionVariances(plan, { spend: 37_800, leads: 1_050, customers: 63 }).value;
 * [found.planCost, found.actualCost] // => [400, 600]
 * [found.efficiency, found.customers, found.total, found.looksFine] // => [-12_600, 14_800, 2_200, true]
 * [found.fromLeadPrice, found.fromConversion] // => [2_520, -15_120]
 */
export function acquisitionVariances(plan: Acquisition, actual: Acquisition): Result<AcquisitionVariances> {
  for (const { spend, leads, customers } of [plan, actual]) {
    if (!(spend >= 0 && Number.isFinite(spend))) return refuse({ code: "spend-negative", spend });
    if (!(leads > 0)) return refuse({ code: "acquisition-leads-none", leads });
    if (!(customers > 0)) return refuse({ code: "customers-none", customers });
  }
  const cost = ({ spend, leads, customers }: Acquisition) => ({
    costPerLead: spend / leads,
    conversion: customers / leads,
  });
  const split = acquisitionSplit(cost(plan), cost(actual));
  if (!split.ok) return split;
  const { before, after, fromLeadPrice, fromConversion } = split.value;
  const efficiency = (before - after) * actual.customers;
  const total = plan.spend - actual.spend;
  return ok({
    planCost: before,
    actualCost: after,
    fromLeadPrice: -fromLeadPrice * actual.customers,
    fromConversion: -fromConversion * actual.customers,
    efficiency,
    customers: (plan.customers - actual.customers) * before,
    total,
    looksFine: total >= 0 && efficiency < 0,
  });
}
