import type { Deal } from "./deal.ts";

/** What slipped close dates take from a chance. */
export interface SlipRule {
  /** Read from closed deals, or the stated setting. */
  readonly from: "history" | "setting";
  /** What the chance is multiplied by after 0, 1, 2, and 3 or more slips. */
  readonly factors: readonly number[];
  readonly groups: readonly { readonly slips: number; readonly closed: number; readonly won: number }[];
}

const mostSlips = 3;
/** A group of fewer closed deals says nothing: the stated setting stands in. */
const leastDeals = 10;

/**
 * What each slip of the close date takes from a deal's chance.
 *
 *   factor = win rate of closed deals that slipped as often ÷ win rate of all closed deals, at most 1
 *
 * Measured against all closed deals, because the stage's own rate is of all of them. It never rises with more slips.
 * Where fewer than ten closed deals slipped so often, each slip multiplies the last factor by `setting`, which is an
 * opinion and has to be shown as one.
 * @example
 * slipRule([], 0.8).factors.map((factor) => factor.toFixed(2)) // => ["1.00", "0.80", "0.64", "0.51"]
 */
export function slipRule(deals: readonly Deal[], setting: number): SlipRule {
  const closed = [0, 0, 0, 0];
  const won = [0, 0, 0, 0];
  for (const { outcome, moves } of deals) {
    if (outcome === "open" || moves === undefined) continue;
    const slips = Math.min(moves, mostSlips);
    closed[slips] = (closed[slips] ?? 0) + 1;
    if (outcome === "won") won[slips] = (won[slips] ?? 0) + 1;
  }
  const allClosed = closed.reduce((sum, count) => sum + count, 0);
  const allRate = won.reduce((sum, count) => sum + count, 0) / Math.max(1, allClosed);
  let from: SlipRule["from"] = "setting";
  let last = 1;
  const factors = closed.map((count, slips) => {
    if (slips === 0) return 1;
    if (count >= leastDeals && allRate > 0) {
      from = "history";
      last = Math.min(last, (won[slips] ?? 0) / count / allRate);
    } else last *= setting;
    return last;
  });
  return {
    from,
    factors,
    groups: closed.map((count, slips) => ({ slips, closed: count, won: won[slips] ?? 0 })),
  };
}

/**
 * How often a deal has slipped: the times its close date was moved, and once more when that date has passed.
 * @example
 * slipsOf({ id: "a", name: "A", value: 1, stage: "", outcome: "open", expected: "2026-10-30", moves: 1 }, "2026-11-02") // => 2
 */
export function slipsOf({ moves = 0, expected }: Deal, today: string): number {
  return moves + (expected !== undefined && expected < today ? 1 : 0);
}

/**
 * The factor after so many slips.
 * @example
 * slipFactor(slipRule([], 0.5), 9) // => 0.125
 */
export function slipFactor({ factors }: SlipRule, slips: number): number {
  return factors[Math.min(slips, mostSlips)] ?? 1;
}
