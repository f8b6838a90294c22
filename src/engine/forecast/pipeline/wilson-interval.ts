import { normalBound, type IntervalLevel } from "../statistics/normal-bounds.ts";

/**
 * Between which rates the true one may lie, after so many successes in so many tries.
 *
 *   (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)
 *
 * The score interval of E. B. Wilson (Journal of the American Statistical Association 22, 1927): it stays within
 * 0 and 1, and holds for small samples and for rates near either end. Without tries it is 0 to 1.
 * @example
 * wilsonInterval(36, 116, 95).low.toFixed(3) // => "0.233"
 * wilsonInterval(36, 116, 95).high.toFixed(3) // => "0.399"
 * wilsonInterval(0, 0, 95) // => { low: 0, high: 1 }
 */
export function wilsonInterval(
  successes: number,
  tries: number,
  level: IntervalLevel,
): { readonly low: number; readonly high: number } {
  if (tries <= 0) return { low: 0, high: 1 };
  const z = normalBound(level);
  const share = successes / tries;
  const middle = share + (z * z) / (2 * tries);
  const reach = z * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries));
  const by = 1 + (z * z) / tries;
  return { low: Math.max(0, (middle - reach) / by), high: Math.min(1, (middle + reach) / by) };
}
