/**
 * The arithmetic mean: the values added up and divided by how many there are.
 *
 *   mean = (y1 + y2 + … + yn) ÷ n
 *
 * A second pass adds back the mean of what the first pass left over, so that large numbers which differ only in
 * their last digits (10,000,001, 10,000,002 …) keep those digits.
 *
 * Takes at least one number; the mean of nothing is 0.
 * @example
 * mean([100, 110, 120]) // => 110
 */
export function mean(values: ArrayLike<number>): number {
  const count = values.length;
  if (count === 0) return 0;
  let total = 0;
  for (let i = 0; i < count; i++) total += values[i] as number;
  const first = total / count;
  let left = 0;
  for (let i = 0; i < count; i++) left += (values[i] as number) - first;
  return first + left / count;
}
