import { ok, refuse, type Result } from "#engine/measure";

export type LifeCycleStage = "introduction" | "growth" | "maturity" | "decline";

/** Where stages begin and end. */
export interface LifeCycleBounds {
  /** Introduction: fewer of those who could use it do. */
  readonly introductionBelow: number;
  /** Growth: the market grows at least this fast in a year. */
  readonly growthFrom: number;
  /** Decline: it shrinks faster than this. */
  readonly declineBelow: number;
}

/** A rule of thumb, to be replaced where the trade knows better. */
export const usualLifeCycleBounds: LifeCycleBounds = {
  introductionBelow: 0.05,
  growthFrom: 0.08,
  declineBelow: -0.02,
};

/** What each stage asks of a sales plan: whom to call on, how to price, what to measure. */
export const lifeCycleFocus: Readonly<
  Record<LifeCycleStage, { readonly name: string; readonly plan: string }>
> = {
  introduction: {
    name: "Introduction",
    plan: "Call on the few who try things first; sell trials, not volume; forecast by judgement; measure references won.",
  },
  growth: {
    name: "Growth",
    plan: "Win new accounts before rivals do: hire and open territories now, forecast with a trend, measure share of new customers.",
  },
  maturity: {
    name: "Maturity",
    plan: "Growth comes out of rivals: defend accounts, sell more to each, mind the margin; forecast from history; measure retention and share of spending.",
  },
  decline: {
    name: "Decline",
    plan: "Take what is left at the lowest cost of a sale: fewer calls, no campaigns, price up where nobody else supplies; measure margin and stock.",
  },
};

/**
 * The stage of a product’s life cycle, by the growth of its market and by how many of those who could use it do.
 *
 *   decline: growth below −2% a year; else introduction: penetration below 5%;
 *   else growth: 8% a year or more; else maturity
 *
 * Decline is asked first, because a product that nobody took up also shrinks. Both are fractions. Refuses a penetration
 * outside 0 to 1 and growth that is no figure.
 * @example
 * lifeCycleStage({ growth: 0.15, penetration: 0.02 }).value // => "introduction"
 * lifeCycleStage({ growth: 0.15, penetration: 0.3 }).value // => "growth"
 * lifeCycleStage({ growth: 0.01, penetration: 0.8 }).value // => "maturity"
 * lifeCycleStage({ growth: -0.06, penetration: 0.8 }).value // => "decline"
 */
export function lifeCycleStage(
  { growth, penetration }: { readonly growth: number; readonly penetration: number },
  bounds: LifeCycleBounds = usualLifeCycleBounds,
): Result<LifeCycleStage> {
  if (!Number.isFinite(growth)) return refuse({ code: "life-cycle-growth" });
  if (!(penetration >= 0 && penetration <= 1)) return refuse({ code: "life-cycle-penetration" });
  if (growth < bounds.declineBelow) return ok("decline");
  if (penetration < bounds.introductionBelow) return ok("introduction");
  return ok(growth >= bounds.growthFrom ? "growth" : "maturity");
}
