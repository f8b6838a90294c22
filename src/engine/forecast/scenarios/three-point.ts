import { ok, refuse, type Result } from "#engine/measure";

/** An estimate in three figures. */
export interface ThreePoint {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** A three-point estimate as one figure, by each of two conventions. */
export interface ThreePointEstimate {
  /** Each figure counts alike. */
  readonly triangular: number;
  readonly triangularSpread: number;
  /** The most likely counts four times. */
  readonly pert: number;
  readonly pertSpread: number;
}

/**
 * A three-point estimate (O low, M most likely, P high) as one figure, by the two conventions in use.
 *
 *   triangular = (O + M + P) ÷ 3, spread √((O² + M² + P² − OM − OP − MP) ÷ 18);
 *   PERT (beta) = (O + 4M + P) ÷ 6, spread (P − O) ÷ 6
 *
 * Say which one was used: they differ wherever the ends lie unevenly about the middle. Refuses figures out of order.
 * Source: PMI, *A Guide to the Project Management Body of Knowledge*, three-point estimating.
 * @example
 * threePoint({ low: 80, base: 100, high: 150 }).value.triangular // => 110
 * threePoint({ low: 80, base: 100, high: 150 }).value.pert // => 105
 * threePoint({ low: 80, base: 100, high: 140 }).value.pertSpread // => 10
 * threePoint({ low: 5, base: 4, high: 6 }).problems[0].code // => "three-point-order"
 */
export function threePoint({ low, base, high }: ThreePoint): Result<ThreePointEstimate> {
  if (!(low <= base && base <= high)) return refuse({ code: "three-point-order", low, base, high });
  const squares = low * low + base * base + high * high - low * base - low * high - base * high;
  return ok({
    triangular: (low + base + high) / 3,
    triangularSpread: Math.sqrt(Math.max(0, squares) / 18),
    pert: (low + 4 * base + high) / 6,
    pertSpread: (high - low) / 6,
  });
}
