import type { Trace } from "./moving-average.ts";

/**
 * The centred moving average: the trend at each period, with the season averaged away.
 *
 *   odd k:   mean of the k periods around t
 *   even k:  ( ½ y(t−k/2) + y(t−k/2+1) + … + y(t+k/2−1) + ½ y(t+k/2) ) ÷ k
 *
 * With an even number of seasons no average of k periods falls *on* a period, so two neighbouring ones are averaged
 * (the "2 × k" average); the end periods then count half. `null` where the window runs off either end.
 * @example
 * centredAverage([20, 30, 50, 40, 24, 34, 54, 44], 4) // => [null, null, 35.5, 36.5, 37.5, 38.5, null, null]
 */
export function centredAverage(values: readonly number[], order: number): Trace {
  const half = Math.floor(order / 2);
  const endWeight = order % 2 === 0 ? 0.5 : 1;
  return values.map((_, t) => {
    if (t < half || t + half >= values.length) return null;
    let total = endWeight * ((values[t - half] as number) + (half > 0 ? (values[t + half] as number) : 0));
    for (let k = t - half + 1; k < t + half; k++) total += values[k] as number;
    return total / order;
  });
}
