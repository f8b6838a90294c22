import { ok, refuse, type Result } from "#engine/measure";
import { normalBound, type IntervalLevel } from "../statistics/normal-bounds.ts";

/** What a pipeline is worth by its chances. Pounds in, pounds out. */
export interface WeightedPipeline {
  readonly total: number;
  readonly weighted: number;
  readonly spread: number;
}

/**
 * The value of open deals, each weighted by its chance of being won.
 *
 *   weighted pipeline = Σ value × chance
 *   spread = √ Σ value² × chance × (1 − chance)
 *
 * The spread takes each deal as won or lost in full, and deals as independent of one another; a slump that hits all of
 * them makes the true spread wider. Refuses lists of different lengths and a chance outside 0 to 1.
 * @example
 * weightedPipeline([40_000, 60_000, 100_000], [0.9, 0.5, 0.2]).value.weighted // => 86_000
 * weightedPipeline([40_000, 60_000, 100_000], [0.9, 0.5, 0.2]).value.spread.toFixed(0) // => "51420"
 * weightedPipeline([40_000], [90]).problems // => [{ code: "pipeline-chance", chance: 90, where: "1" }]
 */
export function weightedPipeline(
  values: readonly number[],
  chances: readonly number[],
): Result<WeightedPipeline> {
  if (values.length !== chances.length) {
    return refuse({ code: "pipeline-lengths", values: values.length, chances: chances.length });
  }
  let total = 0;
  let weighted = 0;
  let squares = 0;
  for (const [at, value] of values.entries()) {
    const chance = chances[at] ?? Number.NaN;
    if (!(chance >= 0 && chance <= 1)) {
      return refuse({ code: "pipeline-chance", chance, where: String(at + 1) });
    }
    total += value;
    weighted += value * chance;
    squares += value * value * chance * (1 - chance);
  }
  return ok({ total, weighted, spread: Math.sqrt(squares) });
}

/**
 * Between which sums what is won will fall, by the normal distribution, cut off at nought and at the whole pipeline.
 *
 * A sum of many deals is near normal; with a handful, or with one that outweighs the rest, it is not, and the ends of
 * the interval are rough.
 * @example
 * pipelineInterval({ total: 200_000, weighted: 86_000, spread: 10_000 }, 80).low.toFixed(0) // => "73184"
 */
export function pipelineInterval(
  { total, weighted, spread }: WeightedPipeline,
  level: IntervalLevel,
): { readonly low: number; readonly high: number } {
  const reach = normalBound(level) * spread;
  return { low: Math.max(0, weighted - reach), high: Math.min(total, weighted + reach) };
}
