import { full } from "./figures.ts";
import type { Saying } from "./figures.ts";
import type { Pattern } from "./pattern.ts";
import { periodWord, seasonName } from "./period-name.ts";

/** What the history does, as the first half of a sentence: its growth, its peak and its dip. */
export function patternWords(pattern: Pattern, saying: Saying, frequency: number): string {
  const word = periodWord(frequency);
  const by = full(Math.abs(pattern.growth), saying);
  const side = pattern.growth > 0 ? "above" : "below";
  const growth =
    pattern.growth === 0
      ? "Sales neither rise nor fall"
      : frequency === 1
        ? `Over the last four years each stands about ${by} ${side} the one before`
        : `Over the last four years each ${word} stands about ${by} ${side} the same ${word} a year before`;
  return pattern.seasonal
    ? `${growth}, with a peak in ${seasonName(pattern.peak, frequency)} and a dip in ${seasonName(pattern.dip, frequency)}`
    : growth;
}
