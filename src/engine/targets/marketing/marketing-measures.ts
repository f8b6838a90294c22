import { ok, refuse, type Result } from "#engine/measure";

/**
 * What it cost to win one customer.
 *
 *   cost of a customer (CAC) = sales and marketing spend ÷ new customers
 *
 * Refuses spend below nought and no new customer.
 * @example
 * acquisitionCost(90_000, 150) // => { ok: true, value: 600 }
 * acquisitionCost(90_000, 0).problems // => [{ code: "customers-none", customers: 0 }]
 */
export function acquisitionCost(spend: number, customers: number): Result<number> {
  if (!(spend >= 0)) return refuse({ code: "spend-negative", spend });
  if (!(customers > 0)) return refuse({ code: "customers-none", customers });
  return ok(spend / customers);
}

/** What a customer brings each period, and how long customers stay. */
export interface Lifetime {
  /** Margin of one customer in one period, in pounds: revenue × the share left after the cost of serving. */
  readonly margin: number;
  /** The share of customers lost in a period, as a fraction. */
  readonly churn: number;
  /** Discount of one period, as a fraction; nought for none. */
  readonly discount?: number;
}

/** A customer’s worth by each convention in use. */
export interface LifetimeValue {
  /** margin ÷ churn. */
  readonly simple: number;
  /** Discounted, each period paid at its beginning: m(1 + d) ÷ (1 + d − r). */
  readonly inAdvance: number;
  /** Discounted, each period paid at its end by those who stayed: m·r ÷ (1 + d − r). */
  readonly inArrears: number;
}

/**
 * What a customer is worth over the whole time (CLV), by the conventions in use. r is the share that stays, 1 − churn.
 *
 *   simple: margin ÷ churn;  in advance: m(1 + d) ÷ (1 + d − r);  in arrears: m·r ÷ (1 + d − r)
 *
 * Without a discount, in advance is the simple one, and in arrears is one margin less. Refuses churn that is not above
 * nought (such a customer never leaves) or above 1, and a discount below nought.
 *
 * Sources: Farris, Marketing Metrics, and Gupta and Lehmann (arrears); Darden market analytics (advance).
 * @example
 * lifetimeValue({ margin: 60, churn: 0.05 }).value.simple // => 1200
 * lifetimeValue({ margin: 60, churn: 0.05, discount: 0.01 }).value // => { simple: 1200, inAdvance: 1010, inArrears: 950 }
 * lifetimeValue({ margin: 60, churn: 0 }).problems // => [{ code: "churn-out-of-range", churn: 0 }]
 */
export function lifetimeValue({ margin, churn, discount = 0 }: Lifetime): Result<LifetimeValue> {
  if (!(churn > 0 && churn <= 1)) return refuse({ code: "churn-out-of-range", churn });
  if (!(discount >= 0)) return refuse({ code: "discount-negative", discount });
  const stay = 1 - churn;
  const left = 1 + discount - stay;
  return ok({
    simple: margin / churn,
    inAdvance: (margin * (1 + discount)) / left,
    inArrears: (margin * stay) / left,
  });
}

/**
 * How many periods it takes until a customer has brought back what it cost to win.
 *
 *   payback = cost of a customer ÷ margin of one period
 *
 * Undiscounted, and as if no customer left. Refuses a margin that is not above nought.
 * @example
 * payback(600, 60) // => { ok: true, value: 10 }
 */
export function payback(cost: number, margin: number): Result<number> {
  if (!(margin > 0)) return refuse({ code: "margin-not-positive", margin });
  return ok(cost / margin);
}

/**
 * What a customer is worth for each pound that it cost to win.
 *
 *   CLV : CAC = lifetime value ÷ cost of a customer
 *
 * Refuses a cost that is not above nought.
 * @example
 * lifetimeRatio(1200, 600) // => { ok: true, value: 2 }
 */
export function lifetimeRatio(value: number, cost: number): Result<number> {
  if (!(cost > 0)) return refuse({ code: "acquisition-cost-none", cost });
  return ok(value / cost);
}
