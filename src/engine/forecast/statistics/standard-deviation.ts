import { mean } from "./mean.ts";

/**
 * The sum of squared distances from the mean.
 *
 *   Σ (y − ȳ)²
 *
 * Corrected for the rounding of the mean itself, as Björck advises: the leftover Σ(y − ȳ) is squared and taken off.
 * @example
 * sumOfSquares([1, 2, 3]) // => 2
 */
export function sumOfSquares(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  let left = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = (values[i] as number) - centre;
    squares += distance * distance;
    left += distance;
  }
  return values.length === 0 ? 0 : squares - (left * left) / values.length;
}

/**
 * The sample standard deviation: the typical distance from the mean, in the unit of the values.
 *
 *   s = √( Σ (y − ȳ)² ÷ (n − 1) )
 *
 * Divides by n − 1 because the mean was taken from the same values. One value has no spread: 0.
 * @example
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]).toFixed(4) // => "2.1381"
 */
export function standardDeviation(values: ArrayLike<number>): number {
  return values.length < 2 ? 0 : Math.sqrt(sumOfSquares(values) / (values.length - 1));
}
