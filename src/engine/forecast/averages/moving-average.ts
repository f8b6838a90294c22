/** A row of figures in which the first ones, or the last, may not exist yet. */
export type Trace = (number | null)[];

/**
 * The trailing moving average at each period: the mean of that period and the ones just before it.
 *
 *   average(t) = ( y(t) + y(t−1) + … + y(t−k+1) ) ÷ k
 *
 * The forecast for the *next* period is this value. `null` until `window` periods exist.
 * @example
 * movingAverage([100, 110, 120], 3) // => [null, null, 110]
 */
export function movingAverage(values: readonly number[], window: number): Trace {
  return weightedMovingAverage(values, new Array<number>(window).fill(1 / window));
}

/**
 * The trailing weighted moving average at each period, the newest period weighted first.
 *
 *   average(t) = w1 × y(t) + w2 × y(t−1) + … + wk × y(t−k+1),   w1 + w2 + … + wk = 1
 *
 * Many texts list the newest weight first, some the oldest: reverse the weights for the latter. The weights are
 * used as they are, so they should add up to 1.
 * @example
 * weightedMovingAverage([100, 110, 120], [0.5, 0.3, 0.2]) // => [null, null, 113]
 */
export function weightedMovingAverage(values: readonly number[], newestFirst: readonly number[]): Trace {
  return values.map((_, t) => {
    if (t + 1 < newestFirst.length) return null;
    let total = 0;
    for (let k = 0; k < newestFirst.length; k++)
      total += (newestFirst[k] as number) * (values[t - k] as number);
    return total;
  });
}
