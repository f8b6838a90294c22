import {
  bands,
  meanSquare,
  multiplicativeSpread,
  oneStepErrors,
  stepSpread,
  type Forecast,
  type Interval,
} from "#engine/forecast";
import type { SeriesFile } from "./series-file.ts";

/**
 * The mean and intervals that R gives for `initial = "simple"`.
 *
 * R puts the classic β where the theory of the interval has α × β; our own interval follows the theory, as R's
 * `HoltWinters` does too. So R's choice is put in here, and our functions for the spread are compared under it.
 * With multiplicative seasons R's mean is the mean under multiplicative errors, which differs from line × season.
 */
export function simpleStartIntervals(
  file: SeriesFile,
  ours: Forecast,
): { sigma2: number; mean: readonly number[]; intervals: readonly Interval[] } {
  const { method, settings, states } = ours;
  const { alpha = 0, beta = 0, gamma = 0 } = settings;
  const weights = {
    alpha,
    beta: method === "simple-smoothing" ? 0 : beta,
    gamma: method.startsWith("holt-winters") ? gamma : 0,
    phi: 1,
    seasons: method.startsWith("holt-winters") ? file.frequency : 1,
  };
  if (method !== "holt-winters-multiplicative" || !states) {
    const spreads = stepSpread(ours.spread, file.h, weights);
    return { sigma2: ours.spread ** 2, mean: ours.mean, intervals: bands(ours.mean, spreads) };
  }
  const shares = oneStepErrors(file.train, ours.fitted).map((e, t) => e / (ours.fitted[t] as number));
  const sigma2 = meanSquare(shares);
  const ahead = multiplicativeSpread(sigma2, file.h, weights, states.last);
  return { sigma2, mean: ahead.mean, intervals: bands(ahead.mean, ahead.spread) };
}
