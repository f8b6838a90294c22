/** A way to grow, and what is known of it. */
export interface GrowthOption {
  readonly name: string;
  readonly newProduct: boolean;
  readonly newMarket: boolean;
  /** Customers have asked or paid for it. */
  readonly asked: boolean;
  /** The people and channels of today can sell it. */
  readonly reachable: boolean;
}

export type GrowthKind = "penetration" | "product-development" | "market-development" | "diversification";
export type Risk = "low" | "moderate" | "high" | "very high";

export interface ClassifiedOption extends GrowthOption {
  readonly kind: GrowthKind;
  readonly risk: Risk;
  /** How many things are new or unproven, 0 to 4. */
  readonly unknowns: number;
}

/** What each square of Ansoff’s matrix is called and asks of a sales plan. */
export const growthKinds: Readonly<Record<GrowthKind, { readonly name: string; readonly plan: string }>> = {
  penetration: {
    name: "Market penetration",
    plan: "More of what is sold to those who buy already or are like them: call rates, coverage, win rate, share of each account’s spending.",
  },
  "product-development": {
    name: "Product development",
    plan: "Something new for present customers: train the account managers, pilot with ten accounts, and forecast it by judgement because it has no history.",
  },
  "market-development": {
    name: "Market development",
    plan: "What is sold today for somebody new: new territories or a new channel, a lead definition of its own, time for people to ramp up.",
  },
  diversification: {
    name: "Diversification",
    plan: "Both new at once: keep it out of the quota of this year, give it an owner and a trigger at which it stops.",
  },
};

const risks: readonly Risk[] = ["low", "moderate", "high", "very high", "very high"];

/**
 * Classifies a way to grow by Ansoff’s matrix (1957), with its risk.
 *
 *   unknowns = new product + new market + nobody has asked + present people cannot reach it
 *   risk: 0 low, 1 moderate, 2 high, 3 or 4 very high
 *
 * The matrix gives the first two; evidence gives the other two, so that an option nobody asked for is not called safe
 * because of its square. The steps are a rule of ours, not Ansoff’s.
 * @example
 * classifyGrowth({ name: "More calls", newProduct: false, newMarket: false, asked: true, reachable: true }).risk // => "low"
 * classifyGrowth({ name: "Export", newProduct: false, newMarket: true, asked: true, reachable: false }).kind // => "market-development"
 * classifyGrowth({ name: "Export", newProduct: false, newMarket: true, asked: true, reachable: false }).risk // => "high"
 */
export function classifyGrowth(option: GrowthOption): ClassifiedOption {
  const { newProduct, newMarket, asked, reachable } = option;
  const unknowns = [newProduct, newMarket, !asked, !reachable].filter(Boolean).length;
  const kind: GrowthKind = newProduct
    ? newMarket
      ? "diversification"
      : "product-development"
    : newMarket
      ? "market-development"
      : "penetration";
  return { ...option, kind, risk: risks[unknowns] ?? "very high", unknowns };
}
