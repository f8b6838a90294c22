/**
 * The chance that a standard normal figure is z or more.
 *
 *   P(Z ≥ z) = half of erfc(z ÷ √2)
 *
 * Near the middle the series φ(z)(z + z³/3 + z⁵/15 + …) is taken from one half; further out Laplace's continued
 * fraction, which keeps its digits where the chance is small. Both are in Abramowitz and Stegun, 26.2.11 and 26.2.14.
 * @example
 * normalTail(0) // => 0.5
 * normalTail(1.959963984540054).toFixed(6) // => "0.025000"
 * normalTail(-1.6666666666666667).toFixed(4) // => "0.9522"
 * normalTail(6).toExponential(4) // => "9.8659e-10"
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let step = 120; step > 0; step -= 1) fraction = z + step / fraction;
  return density / fraction;
}
