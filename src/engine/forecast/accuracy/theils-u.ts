import { ok, refuse, type Result } from "#engine/measure";
import type { Pair } from "./measures.ts";

/**
 * Theil's U: the size of the relative errors against those of "no change".
 *
 *   U = √( Σ ( ( forecast(t) − actual(t) ) ÷ actual(t−1) )² ÷ Σ ( ( actual(t) − actual(t−1) ) ÷ actual(t−1) )² )
 *
 * Below 1 the forecast beats carrying the last figure on. Refuses fewer than two periods, an actual figure of nought
 * and figures that never change.
 * @example
 * theilsU([{ actual: 100, forecast: 100 }, { actual: 110, forecast: 105 }]) // => { ok: true, value: 0.5 }
 */
export function theilsU(pairs: readonly Pair[]): Result<number> {
  let missed = 0;
  let changed = 0;
  for (let t = 1; t < pairs.length; t++) {
    const before = (pairs[t - 1] as Pair).actual;
    const { actual, forecast } = pairs[t] as Pair;
    if (before === 0) return refuse({ code: "accuracy-actual-nought", period: t });
    missed += ((forecast - actual) / before) ** 2;
    changed += ((actual - before) / before) ** 2;
  }
  return changed === 0 ? refuse({ code: "accuracy-no-change" }) : ok(Math.sqrt(missed / changed));
}
