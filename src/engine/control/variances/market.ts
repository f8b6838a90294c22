import { ok, refuse, type Result } from "#engine/measure";

/** A market as it was budgeted and as it was. Units, not pounds; `value` is what a unit sold is worth on average. */
export interface MarketFigures {
  readonly budgetMarket: number;
  readonly budgetUnits: number;
  readonly actualMarket: number;
  readonly actualUnits: number;
  readonly value: number;
}

export interface MarketVariances {
  readonly budgetShare: number;
  readonly actualShare: number;
  /** Units at the budget’s share of the market as it was. */
  readonly revisedUnits: number;
  /** Planning: the market was larger or smaller than budgeted. Those who plan answer for it. */
  readonly size: number;
  /** Operational: more or less of it was won. Those who sell answer for it. */
  readonly share: number;
  /** The two together: the sales quantity variance. */
  readonly quantity: number;
}

/**
 * Splits the sales quantity variance into what the market did and what the firm did in it.
 *
 *   size = (actual market − budget market) × budget share × value of a unit
 *   share = (actual share − budget share) × actual market × value of a unit
 *
 * Size is valued at the budget’s share, share in the actual market, so the two sum to the quantity variance. Refuses markets
 * that are not above nought, units below nought, and more units than their market. opentuition.com/?p=504799 for the figures.
 * @example
 * const hudson = { budgetMarket: 2_000_000, budgetUnits: 400_000, actualMarket: 2_200_000, actualUnits: 450_000, value: 3 };
 * const { size, share, quantity, revisedUnits } = marketVariances(hudson).value;
 * [size, share, quantity, revisedUnits] // => [120_000, 30_000, 150_000, 440_000]
 */
export function marketVariances(figures: MarketFigures): Result<MarketVariances> {
  const { budgetMarket, budgetUnits, actualMarket, actualUnits, value } = figures;
  for (const [when, market, units] of [
    ["budget", budgetMarket, budgetUnits],
    ["actual", actualMarket, actualUnits],
  ] as const) {
    if (!(market > 0 && Number.isFinite(market))) return refuse({ code: "market-none", when });
    if (!(units >= 0) || units > market) return refuse({ code: "market-share-outside", when, units, market });
  }
  if (!Number.isFinite(value))
    return refuse({ code: "variance-figure", where: "The market", field: "value of a unit" });
  const budgetShare = budgetUnits / budgetMarket;
  const revisedUnits = actualMarket * budgetShare;
  const size = (revisedUnits - budgetUnits) * value;
  const share = (actualUnits - revisedUnits) * value;
  return ok({
    budgetShare,
    actualShare: actualUnits / actualMarket,
    revisedUnits,
    size,
    share,
    quantity: size + share,
  });
}
