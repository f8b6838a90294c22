import type { Trace } from "../averages/moving-average.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import { mean } from "../statistics/mean.ts";

/**
 * One seasonal figure for each season, from sales with the trend taken out.
 *
 *   raw index  = mean of that season's figures over the years
 *   additive:        index = raw − mean of the raw indices      (so that they add up to 0)
 *   multiplicative:  index = raw ÷ mean of the raw indices      (so that they add up to m)
 *
 * Without this normalising step a year of seasons would quietly add to, or take from, the yearly total.
 * `firstSeason` (1 …) is the season of the first figure; index 1 of the result is season 1 of the calendar.
 * @example
 * seasonalIndices([null, null, 14.5, 3.5, -13.5, -4.5, null, null], 4, "additive").normalised // => [-13.5, -4.5, 14.5, 3.5]
 */
export function seasonalIndices(
  detrended: Trace,
  seasons: number,
  kind: SeasonKind,
  firstSeason = 1,
): { readonly raw: number[]; readonly normalised: number[] } {
  const raw = Array.from({ length: seasons }, (_, s) =>
    mean(detrended.filter((v, t): v is number => v !== null && (t + firstSeason - 1) % seasons === s)),
  );
  const centre = mean(raw);
  return {
    raw,
    normalised: raw.map((index) => (kind === "multiplicative" ? index / centre : index - centre)),
  };
}
