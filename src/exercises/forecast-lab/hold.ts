import type { LabSeries } from "./lab-series.ts";

/** The periods that can be held back, so that at least two years stay to learn from. */
export function holdChoices(values: number, frequency: number): number[] {
  const choices = frequency === 12 ? [4, 8, 12, 24] : frequency === 4 ? [4, 8, 12] : [2, 3, 4, 8];
  const fitting = choices.filter((hold) => values - hold >= Math.max(3, 2 * frequency));
  return fitting.length > 0 ? fitting : [Math.max(1, Math.min(2, values - 3))];
}

/** A year, or as much of it as can be spared. */
export function usualHold({ values, frequency }: LabSeries): number {
  const choices = holdChoices(values.length, frequency);
  const year = frequency === 1 ? 2 : frequency;
  return choices.includes(year) ? year : (choices[choices.length - 1] ?? 1);
}
