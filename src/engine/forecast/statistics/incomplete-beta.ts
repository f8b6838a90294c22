import { logGamma } from "./log-gamma.ts";

const tiny = 1e-300;

/** Keeps a denominator of the continued fraction away from nought. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** The continued fraction of the incomplete beta function, by the method of Lentz. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let total = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    total *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    total *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return total;
}

/**
 * The regularised incomplete beta function I(x; a, b): the chance that a beta variable lies below x. The tails of
 * Student's t and of F are read from it.
 *
 * x from 0 to 1; a and b above 0. Source: Abramowitz and Stegun 26.5; Press et al., Numerical Recipes, section 6.4.
 * @example
 * incompleteBeta(0.5, 2, 2).toFixed(6) // => "0.500000"
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}
