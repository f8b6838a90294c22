import { ok, refuse, type Result } from "./result.ts";

/**
 * Shares a whole amount in proportion to weights, in whole parts that sum to it.
 *
 *   each share = total × its weight ÷ the sum of the weights, rounded down;
 *   what is left goes, one each, to those that lost most by rounding (largest remainder), the earlier first.
 *
 * A negative total is shared as its size and the sign put back. Refuses a total that is not whole, a negative
 * weight, and weights that sum to nought.
 *
 * @example
 * shareOut(100, [3, 3, 1]) // => { ok: true, value: [43, 43, 14] }
 * shareOut(100, [0, 0]) // => { ok: false, problems: [{ code: "weights-sum-to-nought" }] }
 */
export function shareOut(total: number, weights: readonly number[]): Result<number[]> {
  if (!Number.isSafeInteger(total)) return refuse({ code: "total-not-whole", total });
  const negative = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
  if (negative >= 0)
    return refuse({ code: "weight-negative", place: negative + 1, weight: weights[negative] });
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!(sum > 0 && Number.isFinite(sum))) return refuse({ code: "weights-sum-to-nought" });

  const size = Math.abs(total);
  const exact = weights.map((weight) => size * (weight / sum));
  const shares = exact.map(Math.floor);
  const left = size - shares.reduce((a, b) => a + b, 0);
  const byLoss = exact
    .map((share, place) => ({ place, loss: share - Math.floor(share) }))
    .filter(({ place }) => (weights[place] ?? 0) > 0)
    .sort((a, b) => b.loss - a.loss || a.place - b.place);
  // A hair of binary error can leave more, or fewer, than one each: go round again rather than lose a penny.
  for (let given = 0; given < Math.abs(left); given += 1) {
    const place = byLoss[given % byLoss.length]?.place ?? 0;
    shares[place] = (shares[place] ?? 0) + Math.sign(left);
  }
  return ok(shares.map((share) => share * Math.sign(total) + 0));
}
