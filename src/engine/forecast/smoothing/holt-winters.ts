import type { Trace } from "../averages/moving-average.ts";
import type { SmoothingPath, StartStates } from "./states.ts";

/** Seasons add a number of units, or multiply by a share. */
export type SeasonKind = "additive" | "multiplicative";

/** Whether a season is measured against the level expected one step ahead, or against the level just updated. */
export type SeasonalUpdate = "one-step-level" | "new-level";

export interface HoltWintersWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/**
 * Holt–Winters: level, growth and season, each smoothed by a weight of its own.
 *
 *   expected      = level(t−1) + φ × trend(t−1)
 *   level(t)      = α × ( y(t) − season ) + (1 − α) × expected          (multiplicative: y(t) ÷ season)
 *   trend(t)      = β × ( level(t) − level(t−1) ) + (1 − β) × φ × trend(t−1)
 *   season(t)     = γ × ( y(t) − expected ) + (1 − γ) × season(t−m)     (multiplicative: y(t) ÷ expected)
 *   forecast(t+1) = level(t) + φ × trend(t) + season(t+1−m)             (multiplicative: × season)
 *
 * Sources differ on one step: modern ones measure the season against the expected level, as here; older ones
 * (Winters 1960, R's `HoltWinters`) against the *new* level, `y(t) − level(t)`. `update` says which.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 8.3.
 * @example
 * holtWinters([24, 34, 54, 44], { alpha: 0.5, beta: 0.5, gamma: 0.5, phi: 1 }, { after: 0, level: 35, trend: 1, seasonals: [-15, -5, 15, 5] }, "additive", "one-step-level").fitted.length // => 4
 */
export function holtWinters(
  values: readonly number[],
  weights: HoltWintersWeights,
  start: StartStates,
  kind: SeasonKind,
  update: SeasonalUpdate,
): SmoothingPath {
  const { alpha, beta, gamma, phi } = weights;
  const ring = [...(start.seasonals ?? [])];
  const seasons = ring.length;
  const times = kind === "multiplicative";
  const fitted: Trace = [];
  const levels: Trace = [];
  const trends: Trace = [];
  const seasonals: Trace = [];
  let level = start.level;
  let trend = start.trend ?? 0;
  for (let t = 0; t < values.length; t++) {
    if (t < start.after) {
      fitted.push(null);
      const back = t - start.after + seasons;
      seasonals.push(back >= 0 ? (ring[back] as number) : null);
    } else {
      const actual = values[t] as number;
      const place = (t - start.after) % seasons;
      const season = ring[place] as number;
      const expected = level + phi * trend;
      fitted.push(times ? expected * season : expected + season);
      const next = expected + alpha * ((times ? actual / season : actual - season) - expected);
      const against = update === "new-level" ? next : expected;
      const seen = times ? actual / against : actual - against;
      ring[place] = season + gamma * (seen - season);
      trend = phi * trend + beta * (next - level - phi * trend);
      level = next;
      seasonals.push(ring[place]);
    }
    levels.push(t + 1 >= start.after ? level : null);
    trends.push(t + 1 >= start.after ? trend : null);
  }
  const turn = (((values.length - start.after) % seasons) + seasons) % seasons;
  const ahead = [...ring.slice(turn), ...ring.slice(0, turn)];
  return { fitted, levels, trends, seasonals, last: { level, trend, seasonals: ahead } };
}
