import { isDenied } from "./denial.ts";
import { wordsOf, type Token } from "./passages.ts";

const negative = /\b(?:not|no|never|without|cannot)\b|n't/i;

/**
 * Finds a word or phrase among the words of a sentence. A star stands for any ending
 * ("season*" finds seasonal); a plain word also finds its plural. What is denied is passed
 * over, unless the pattern itself holds the negative ("not a target").
 *
 * Returns the words as they were written, or `undefined`.
 * @example
 *  findWords("moving average*", wordsOf("We took Moving Averages of 3.")) // => { from: 2, to: 3 }
 *  findWords("season*", wordsOf("There was no seasonality.")) // => undefined
 */
export function findWords(
  pattern: string,
  tokens: readonly Token[],
): { from: number; to: number } | undefined {
  const wanted = pattern
    .trim()
    .split(/[\s-]+/)
    .filter((part) => part !== "");
  if (wanted.length === 0) return undefined;
  const mayBeDenied = !negative.test(pattern);
  for (let from = 0; from + wanted.length <= tokens.length; from += 1) {
    const fits = wanted.every((part, offset) => fitsWord(part, tokens[from + offset]?.word ?? ""));
    const to = from + wanted.length - 1;
    if (fits && !(mayBeDenied && isDenied(tokens, from, to))) return { from, to };
  }
  return undefined;
}

function fitsWord(part: string, word: string): boolean {
  const plain = part.toLowerCase().replaceAll("’", "'");
  if (plain.endsWith("*")) return word.startsWith(plain.slice(0, -1));
  return word === plain || word === `${plain}s`;
}

/** Whether a pattern holds anything that can be found. */
export function isPattern(pattern: string): boolean {
  return wordsOf(pattern).length > 0;
}
