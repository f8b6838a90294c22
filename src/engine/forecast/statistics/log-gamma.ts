// Lanczos' coefficients for g = 607/128, as computed by Paul Godfrey: good to about fifteen digits.
const lanczos = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
  0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3,
  0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];

/**
 * The natural logarithm of the gamma function, for x above 0 (the factorial carried over to fractions:
 * Γ(n) = (n − 1)!). Used by the distributions only.
 * @example
 * Math.round(Math.exp(logGamma(5))) // => 24
 */
export function logGamma(x: number): number {
  const base = x + 607 / 128 - 0.5;
  let series = lanczos[0] as number;
  for (let k = 1; k < lanczos.length; k++) series += (lanczos[k] as number) / (x + k - 1);
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}
