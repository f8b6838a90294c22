import { ok, refuse, type Result } from "#engine/measure";

export type GenericStrategy =
  | "cost-leadership"
  | "differentiation"
  | "cost-focus"
  | "differentiation-focus"
  | "both-at-once"
  | "stuck-in-the-middle";

/** What shows which way a firm competes. Ratios to the usual rival: 1.08 is 8% above. */
export interface CompetitivePosition {
  readonly relativeCost: number;
  readonly relativePrice: number;
  /** The share of the market’s segments that the firm sells to. */
  readonly scope: number;
}

const costEdge = 0.95;
const priceEdge = 1.05;
const narrowBelow = 1 / 3;

/** What each way of competing is called and asks of a sales plan. */
export const genericStrategies: Readonly<
  Record<GenericStrategy, { readonly name: string; readonly plan: string }>
> = {
  "cost-leadership": {
    name: "Cost leadership",
    plan: "Few models, large orders, low cost of a sale: standard terms, inside sales, and nothing promised that costs a special.",
  },
  differentiation: {
    name: "Differentiation",
    plan: "Sell what is different and price it: fewer discounts, technical calls, proof from customers in every message.",
  },
  "cost-focus": {
    name: "Cost focus",
    plan: "One segment, served more cheaply than anybody else serves it: turn down orders from outside it that need specials.",
  },
  "differentiation-focus": {
    name: "Differentiation focus",
    plan: "One segment, known better than anybody else knows it: specialists by segment, not by county, and references from inside it.",
  },
  "both-at-once": {
    name: "Cheaper and dearer at once",
    plan: "Rare, and seldom for long. Check the figures first, then decide which of the two a rival could copy sooner and protect the other.",
  },
  "stuck-in-the-middle": {
    name: "Stuck in the middle",
    plan: "Neither cheaper nor worth more to a buyer, so every deal turns into a discount. Choose one before the targets are written.",
  },
};

/**
 * Which of Porter’s generic strategies (1980) the figures show, whatever the brochure says.
 *
 *   cost edge: unit cost at most 0.95 of the usual rival’s; price edge: price at least 1.05 of it
 *   focus: under a third of the market’s segments
 *
 * The bounds are ours, so that the question can be answered at all. Refuses ratios of nought and a scope outside 0 to 1.
 * @example
 * genericStrategy({ relativeCost: 1.02, relativePrice: 1.12, scope: 0.25 }).value // => "differentiation-focus"
 * genericStrategy({ relativeCost: 1, relativePrice: 1, scope: 1 }).value // => "stuck-in-the-middle"
 */
export function genericStrategy(position: CompetitivePosition): Result<GenericStrategy> {
  const { relativeCost, relativePrice, scope } = position;
  if (!(relativeCost > 0)) return refuse({ code: "generic-cost" });
  if (!(relativePrice > 0)) return refuse({ code: "generic-price" });
  if (!(scope > 0 && scope <= 1)) return refuse({ code: "generic-scope" });
  const cheaper = relativeCost <= costEdge;
  const dearer = relativePrice >= priceEdge;
  const narrow = scope < narrowBelow;
  if (cheaper && dearer) return ok("both-at-once");
  if (cheaper) return ok(narrow ? "cost-focus" : "cost-leadership");
  if (dearer) return ok(narrow ? "differentiation-focus" : "differentiation");
  return ok("stuck-in-the-middle");
}
