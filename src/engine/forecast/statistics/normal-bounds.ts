/** The two levels at which the product states a prediction interval, in percent. */
export type IntervalLevel = 80 | 95;

export const intervalLevels: readonly IntervalLevel[] = [80, 95];

/**
 * How many standard deviations either side of the mean hold 80 % or 95 % of a normal distribution.
 *
 * Four in five future values fall within ±1.28 σ and nineteen in twenty within ±1.96 σ, if errors are normal.
 * @example
 * normalBound(95).toFixed(2) // => "1.96"
 */
export function normalBound(level: IntervalLevel): number {
  return level === 80 ? 1.2815515655446004 : 1.959963984540054;
}
