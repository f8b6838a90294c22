/**
 * How often chance alone brings so few: the probability of `found` successes or fewer in `tries`, each with the same rate.
 *
 *   P(X ≤ found), X binomial with `tries` and `rate`
 *
 * A rate of 0 or less gives 1, and a rate of 1 or more gives 1 only where every try succeeded.
 *
 * Source: any textbook of probability; the sum is built up term by term in logarithms so that it does not run dry.
 * @example
 * fewByChance(0, 2, 0.5) // => 0.25
 * fewByChance(2, 2, 0.5) // => 1
 */
export function fewByChance(found: number, tries: number, rate: number): number {
  if (found >= tries || rate <= 0) return 1;
  if (rate >= 1) return 0;
  let term = tries * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let count = 1; count <= found; count += 1) {
    term += Math.log((tries - count + 1) / count) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
