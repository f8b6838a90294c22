/**
 * The value below which a given share of the values lies, by straight lines between the sorted values
 * (the inclusive rule of spreadsheets, and the default of R).
 *
 *   position = 1 + (n − 1) × share, counted along the sorted values
 *
 * `share` runs from 0 (the least) to 1 (the greatest). The quantile of nothing is 0.
 * @example
 * quantile([80, 95, 100, 110, 150], 0.5) // => 100
 * quantile([80, 95, 100, 110, 150], 0.75) - quantile([80, 95, 100, 110, 150], 0.25) // => 15
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

/**
 * The middle value, or the mean of the two middle values.
 * @example
 * median([80, 95, 100, 110, 150]) // => 100
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
