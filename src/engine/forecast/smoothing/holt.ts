import type { Trace } from "../averages/moving-average.ts";
import type { SmoothingPath, StartStates } from "./states.ts";

/**
 * Holt's linear method, damped or not: smooth the level, and smooth its growth too.
 *
 *   level(t)      = α × y(t) + (1 − α) × ( level(t−1) + φ × trend(t−1) )
 *   trend(t)      = β × ( level(t) − level(t−1) ) + (1 − β) × φ × trend(t−1)
 *   forecast(t+1) = level(t) + φ × trend(t)
 *
 * φ = 1 is Holt's own method, a straight line into the future; φ below 1 lets the growth fade. β is the classic
 * trend weight, a share of the *change in level*. Sources: Holt (1957); Gardner and McKenzie (1985).
 * @example
 * holt([100, 108, 120, 128], { alpha: 0.5, beta: 0.4, phi: 1 }, { after: 1, level: 100, trend: 8 }).last.level.toFixed(1) // => "127.4"
 * holt([100, 108, 120, 128], { alpha: 0.5, beta: 0.4, phi: 1 }, { after: 1, level: 100, trend: 8 }).last.trend.toFixed(2) // => "9.04"
 */
export function holt(
  values: readonly number[],
  weights: { readonly alpha: number; readonly beta: number; readonly phi: number },
  start: StartStates,
): SmoothingPath {
  const { alpha, beta, phi } = weights;
  const fitted: Trace = [];
  const levels: Trace = [];
  const trends: Trace = [];
  let level = start.level;
  let trend = start.trend ?? 0;
  for (let t = 0; t < values.length; t++) {
    if (t >= start.after) {
      const expected = level + phi * trend;
      fitted.push(expected);
      const next = expected + alpha * ((values[t] as number) - expected);
      trend = phi * trend + beta * (next - level - phi * trend);
      level = next;
    } else fitted.push(null);
    levels.push(t + 1 >= start.after ? level : null);
    trends.push(t + 1 >= start.after ? trend : null);
  }
  const blank: Trace = levels.map(() => null);
  return { fitted, levels, trends, seasonals: blank, last: { level, trend, seasonals: [] } };
}
