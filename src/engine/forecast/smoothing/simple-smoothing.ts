import type { Trace } from "../averages/moving-average.ts";
import type { SmoothingPath, StartStates } from "./states.ts";

/**
 * Simple exponential smoothing: move the level a share α of the way towards each new figure.
 *
 *   level(t)      = α × y(t) + (1 − α) × level(t−1)
 *   forecast(t+1) = level(t)
 *
 * α near 0 hardly listens to news, α near 1 hardly remembers. The start states say what is believed before the first
 * figure that is smoothed. Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 8.1.
 * @example
 * simpleSmoothing([100, 110, 104, 120], 0.3, { after: 1, level: 100 }).fitted // => [null, 100, 103, 103.3]
 * simpleSmoothing([100, 110, 104, 120], 0.3, { after: 1, level: 100 }).last.level // => 108.31
 */
export function simpleSmoothing(values: readonly number[], alpha: number, start: StartStates): SmoothingPath {
  const fitted: Trace = [];
  const levels: Trace = [];
  let level = start.level;
  for (let t = 0; t < values.length; t++) {
    if (t >= start.after) {
      fitted.push(level);
      level += alpha * ((values[t] as number) - level);
    } else fitted.push(null);
    levels.push(t + 1 >= start.after ? level : null);
  }
  const blank: Trace = levels.map(() => null);
  return { fitted, levels, trends: blank, seasonals: blank, last: { level, trend: 0, seasonals: [] } };
}
