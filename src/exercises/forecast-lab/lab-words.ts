import { full, short } from "./figures.ts";
import type { Saying } from "./figures.ts";
import { patternWords } from "./pattern-words.ts";
import type { Pattern } from "./pattern.ts";
import { periodName, periodWord } from "./period-name.ts";
import type { Period } from "./period-name.ts";
import type { Span } from "./span.ts";

/** The forecast's figure for the years that were asked for, and how wide its interval is. */
export interface Expectation {
  readonly span: Span;
  readonly figure: number;
  readonly lower: number;
  readonly upper: number;
}

/** "a third as much as", "45% more than": how one miss stands to another. */
export function missAgainst(ratio: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [0.12, "a tenth as much as"],
    [0.22, "a fifth as much as"],
    [0.29, "a quarter as much as"],
    [0.42, "a third as much as"],
    [0.58, "half as much as"],
    [0.71, "two thirds as much as"],
    [0.78, "three quarters as much as"],
    [0.9, "a little less than"],
    [1.1, "about as much as"],
  ];
  const found = parts.find(([most]) => ratio < most)?.[1];
  if (found) return found;
  return ratio < 1.95
    ? `${String(Math.round((ratio - 1) * 100))}% more than`
    : `${ratio.toFixed(1)} times as much as`;
}

/** What last year's figures are called as a benchmark. */
function benchmarkWords(frequency: number): string {
  return frequency === 1 ? "last year’s figure" : "last year’s figures";
}

/** What the chart finds, in figures: what is expected, and how the method did on periods that it had not seen. */
export function findingOf(
  name: string,
  expects: Expectation,
  saying: Saying,
  ratio: number | null,
  frequency: number,
): string {
  const figure = `${saying.addsUp || expects.span.length === 1 ? "" : "an average of "}${short(expects.figure, saying)}`;
  const start = `${name} expects ${figure} in ${expects.span.name}`;
  return ratio === null
    ? start
    : `${start}, and misses by ${missAgainst(ratio)} ${benchmarkWords(frequency)} would`;
}

/** The same for the benchmark itself, which is the miss that other methods are to beat. */
export function benchmarkFinding(
  name: string,
  expects: Expectation,
  saying: Saying,
  miss: number,
  frequency: number,
): string {
  const start = findingOf(name, expects, saying, null, frequency);
  return `${start}; its miss of ${full(miss, saying)} a ${periodWord(frequency)} is the one to beat`;
}

/** How much of the history's growth and seasons the forecast carries on. */
function carriedOn(
  pattern: Pattern,
  mean: readonly number[],
  frequency: number,
): { growth: boolean; seasons: boolean } {
  const year = mean.slice(0, frequency);
  const swing = year.length === frequency ? Math.max(...year) - Math.min(...year) : 0;
  const first = mean[0] ?? 0;
  const last = mean[mean.length - 1] ?? 0;
  const steps = Math.max(1, mean.length - 1);
  const step =
    mean.length > frequency
      ? ((mean[frequency] ?? 0) - first) / frequency
      : pattern.seasonal
        ? 0
        : (last - first) / steps;
  return {
    seasons: swing > pattern.swing * 0.4,
    growth: Math.abs(step) * frequency > Math.abs(pattern.growth) * 0.25,
  };
}

/** One sentence that reads the chart: what the history does, what the forecast makes of it, how sure it is. */
export function readingOf(
  pattern: Pattern,
  mean: readonly number[],
  last: { readonly period: Period; readonly width: number; readonly level: number },
  saying: Saying,
  frequency: number,
): string {
  const carried = carriedOn(pattern, mean, frequency);
  const carries = pattern.seasonal
    ? carried.seasons
      ? "the forecast carries the seasons on"
      : "the forecast has no seasons in it"
    : carried.growth
      ? "the forecast goes on in that direction"
      : "the forecast is a level line";
  return `${patternWords(pattern, saying, frequency)}; ${carries}, and by ${periodName(last.period, frequency)} its ${String(last.level)}% interval is ${full(last.width, saying)} wide.`;
}
