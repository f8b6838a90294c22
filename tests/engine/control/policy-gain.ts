/** What one policy brings over another on the same seeds: the mean of the differences and its 95 % interval, in pence. */
export function gainOf(
  totals: readonly number[],
  against: readonly number[],
): { readonly mean: number; readonly low: number; readonly high: number } {
  const gains = totals.map((total, at) => total - (against[at] ?? NaN));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
  const half = (1.96 * Math.sqrt(squares / (gains.length - 1))) / Math.sqrt(gains.length);
  return { mean, low: mean - half, high: mean + half };
}
