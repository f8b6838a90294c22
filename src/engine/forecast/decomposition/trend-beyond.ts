import type { Trace } from "../averages/moving-average.ts";
import { fitLine, type Line } from "../regression/line.ts";

/** How the trend is carried beyond the history: which points the line is drawn through, and by which rule. */
export type TrendRule = "line-through-adjusted" | "line-through-trend" | "average-step";

/**
 * The straight line by which a decomposition's trend is carried into the future.
 *
 *   line-through-adjusted: least squares through the deseasonalised sales, t = 1 … n
 *   line-through-trend:    least squares through the centred moving average
 *   average-step:          the last centred average, plus ( last − first ) ÷ ( number of averages − 1 ) a period
 *
 * Textbooks of statistics use the first, exam answers in accounting the last; they give different forecasts.
 * @example
 * trendBeyond([20, 30], [null, 10, 12, 16, null], "average-step") // => { intercept: 4, slope: 3 }
 */
export function trendBeyond(adjusted: readonly number[], trend: Trace, rule: TrendRule): Line {
  if (rule === "line-through-adjusted") return fitLine(adjusted.map((y, i) => ({ x: i + 1, y })));
  const points = trend.flatMap((y, i) => (y === null ? [] : [{ x: i + 1, y }]));
  if (rule === "line-through-trend") return fitLine(points);
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points[points.length - 1] ?? first;
  const slope = last.x === first.x ? 0 : (last.y - first.y) / (last.x - first.x);
  return { intercept: last.y - slope * last.x, slope };
}
