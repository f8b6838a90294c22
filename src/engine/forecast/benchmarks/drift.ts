import { bands } from "../bands.ts";
import { oneStepErrors } from "../one-step-errors.ts";
import type { Working } from "../working.ts";

/**
 * The drift method: the last figure, plus the average change so far for every period ahead.
 *
 *   drift       = ( y(n) − y(1) ) ÷ ( n − 1 )
 *   forecast(h) = y(n) + h × drift
 *   σ(h)²       = h × σ² + ( h × σ ÷ √(n − 1) )²,  σ² = Σ error² ÷ (n − 2)
 *
 * The same as a line drawn through the first and the last point. Needs three figures, because the drift itself is
 * estimated. Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2.
 * @example
 * drift([100, 104, 103, 109], 2).mean // => [112, 115]
 */
export function drift(values: readonly number[], horizon: number): Working {
  const n = values.length;
  const last = values[n - 1] as number;
  const slope = (last - (values[0] as number)) / (n - 1);
  const fitted = values.map((_, t) => (t === 0 ? null : (values[t - 1] as number) + slope));
  const mean = Array.from({ length: horizon }, (_, h) => last + (h + 1) * slope);
  const squares = oneStepErrors(values, fitted).reduce((sum, e) => sum + e * e, 0);
  const spread = n > 2 ? Math.sqrt(squares / (n - 2)) : 0;
  const slopeError = spread / Math.sqrt(n - 1);
  const spreads = mean.map((_, h) => Math.hypot(Math.sqrt(h + 1) * spread, (h + 1) * slopeError));
  return { fitted, mean, spread, intervals: bands(mean, spreads), intervalRule: "model" };
}
