import { ok, refuse, type Result } from "#engine/measure";
import { decompose } from "../decomposition/decompose.ts";
import type { History } from "../forecast.ts";
import { fitLine } from "../regression/line.ts";
import { mean } from "../statistics/mean.ts";
import { standardDeviation } from "../statistics/standard-deviation.ts";

/** What can be measured on a history before any method is chosen. */
export interface SeriesFacts {
  readonly figures: number;
  /** Whole and part years of them. */
  readonly years: number;
  /** 0 (no season) to 1 (nothing but season); null where fewer than two whole years are held. */
  readonly seasonalStrength: number | null;
  /** The share of the mean by which what neither trend nor season explains usually strays. */
  readonly volatility: number;
  /** How much a year adds, as a share of the mean, by the line through all figures. */
  readonly growth: number;
}

const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

/**
 * Measures a history: its length, the strength of its season, its scatter and its growth.
 *
 *   seasonal strength = 1 − variance of the random part ÷ variance of (season + random part), not below 0
 *   volatility        = standard deviation of the random part ÷ mean of sales
 *   growth            = slope of the straight line × periods a year ÷ mean of sales
 *
 * Season and random part come from an additive decomposition, of two whole years at least; with less, the scatter is
 * that round the straight line. Refuses fewer than three figures, and sales whose mean is nought.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 4.3.
 * @example
 * seriesFacts({ values: [10, 20, 10, 20, 10, 20, 10, 20], frequency: 4 }).value.seasonalStrength // => 1
 * seriesFacts({ values: [100, 110, 120], frequency: 1 }).value // => { figures: 3, years: 3, seasonalStrength: null, volatility: 0, growth: 0.09090909090909091 }
 * seriesFacts({ values: [5, 6], frequency: 12 }).problems // => [{ code: "choice-too-short", have: 2 }]
 */
export function seriesFacts({ values, frequency, firstSeason = 1 }: History): Result<SeriesFacts> {
  const figures = values.length;
  if (figures < 3) return refuse({ code: "choice-too-short", have: figures });
  const level = mean(values);
  if (level === 0) return refuse({ code: "choice-mean-nought" });
  const line = fitLine(values.map((value, at) => ({ x: at, y: value })));
  const seasonal = frequency > 1 && figures >= 2 * frequency;
  const left = seasonal ? seasonalParts(values, frequency, firstSeason) : null;
  const random = left?.random ?? values.map((value, at) => value - (line.intercept + line.slope * at));
  const whole = left ? variance(left.both) : 0;
  return ok({
    figures,
    years: figures / frequency,
    seasonalStrength: left ? (whole > 0 ? Math.max(0, 1 - variance(random) / whole) : 0) : null,
    volatility: standardDeviation(random) / Math.abs(level),
    growth: (line.slope * frequency) / level,
  });
}

/** What is left when the trend is out, with the season in it and without, where the trend is known. */
function seasonalParts(
  values: readonly number[],
  frequency: number,
  firstSeason: number,
): { random: number[]; both: number[] } {
  const { random, seasonal } = decompose(values, frequency, "additive", firstSeason);
  const known = random.flatMap((left, at) => (left === null ? [] : [{ left, season: seasonal[at] ?? 0 }]));
  return { random: known.map(({ left }) => left), both: known.map(({ left, season }) => left + season) };
}
