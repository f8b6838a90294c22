import { incompleteBeta } from "./incomplete-beta.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * The chance that Student's t, with `degrees` of freedom, lies further from nought than `t`, on either side.
 *
 * This is the p-value of a regression coefficient: how often chance alone would give one this far from nought.
 * @example
 * studentTwoTails(2.228, 10).toFixed(3) // => "0.050"
 */
export function studentTwoTails(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/** The density of Student's t, the slope that Newton's method needs. */
function density(t: number, degrees: number): number {
  const log = logGamma((degrees + 1) / 2) - logGamma(degrees / 2) - 0.5 * Math.log(degrees * Math.PI);
  return Math.exp(log - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
}

/**
 * How many standard errors either side hold the given share of Student's t: 12.7 for 95 % with 1 degree of
 * freedom, falling to the 1.96 of the normal distribution as the degrees grow.
 *
 * `share` lies between 0 and 1 (0.95 for 95 %), `degrees` at least 1. Solved by Newton's method, kept inside a
 * bracket, from the two-tailed chance.
 * @example
 * studentBound(0.95, 4).toFixed(4) // => "2.7764"
 */
export function studentBound(share: number, degrees: number): number {
  const outside = 1 - share;
  let low = 0;
  let high = 2;
  while (studentTwoTails(high, degrees) > outside) high *= 2;
  let t = high / 2;
  for (let step = 0; step < 200; step++) {
    const excess = studentTwoTails(t, degrees) - outside;
    if (excess > 0) low = t;
    else high = t;
    const newton = t + excess / (2 * density(t, degrees));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 2e-16 * t) return next;
    t = next;
  }
  return t;
}

/**
 * The chance that F, with the two counts of degrees of freedom, exceeds `f`: the p-value of a whole regression.
 * @example
 * fisherUpperTail(4.26, 2, 9).toFixed(2) // => "0.05"
 */
export function fisherUpperTail(f: number, above: number, below: number): number {
  return incompleteBeta(below / (below + above * f), below / 2, above / 2);
}
