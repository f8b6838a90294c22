import { mean, standardDeviation } from "#engine/forecast";

/** How unlike a list of figures is. */
export interface Unlikeness {
  /** Standard deviation ÷ mean. */
  readonly variation: number;
  /** 0 where all are alike, towards 1 where one has everything. */
  readonly gini: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * How unlike figures are: 0 for a list in which all are the same.
 *
 *   coefficient of variation = sample standard deviation ÷ mean
 *   Gini coefficient = Σ of all differences between two of them ÷ (2 × n² × mean)
 *
 * Figures are nought or more. A list that is empty, or of noughts, is taken as alike.
 * @example
 * unlikeness([1, 1, 1]) // => { variation: 0, gini: 0, lowest: 1, highest: 1 }
 * unlikeness([1, 3]).gini // => 0.25
 */
export function unlikeness(figures: readonly number[]): Unlikeness {
  const sorted = [...figures].sort((a, b) => a - b);
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const centre = figures.length === 0 ? 0 : mean(figures);
  if (!(centre > 0) || lowest === highest) return { variation: 0, gini: 0, lowest, highest };
  const n = sorted.length;
  // The i-th smallest is above i and below n − 1 − i of the others.
  const differences = sorted.reduce((sum, figure, at) => sum + figure * (2 * at - n + 1), 0);
  return {
    variation: standardDeviation(figures) / centre,
    gini: differences / (n * n * centre),
    lowest,
    highest,
  };
}
