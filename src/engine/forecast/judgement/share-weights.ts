import { ok, refuse, type Result } from "#engine/measure";

/**
 * Weights as shares that add up to 1.
 *
 *   share = weight ÷ Σ weights
 *
 * Refuses a count of weights other than `count`, a weight that is no number or below nought, and weights that are all
 * nought.
 * @example
 * shareWeights([2, 1, 1], 3) // => { ok: true, value: [0.5, 0.25, 0.25] }
 * shareWeights([0, 0], 2).problems // => [{ code: "weights-all-nought" }]
 * shareWeights([1, -1], 2).problems // => [{ code: "weight-unusable", where: "2", weight: -1 }]
 */
export function shareWeights(weights: readonly number[], count: number): Result<number[]> {
  if (weights.length !== count)
    return refuse({ code: "weight-count-differs", have: weights.length, need: count });
  const bad = weights.findIndex((weight) => !(Number.isFinite(weight) && weight >= 0));
  if (bad >= 0) return refuse({ code: "weight-unusable", where: String(bad + 1), weight: weights[bad] });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? refuse({ code: "weights-all-nought" }) : ok(weights.map((weight) => weight / total));
}
