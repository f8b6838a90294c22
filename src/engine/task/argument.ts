import type { Sentence, Token } from "./passages.ts";

const joins = new Set([
  "and",
  "or",
  "plus",
  "because",
  "therefore",
  "thus",
  "hence",
  "so",
  "however",
  "whereas",
  "but",
]);
const small = new Set(
  (
    "a an the this that these those it its they their we our he she his her you your i is are was were be been has have " +
    "had do does did will would can could should may might must of to in on at by for from with as than into over " +
    "under between when where which who what how not no if then there more most less least each every all some any"
  ).split(" "),
);

/**
 * Whether a sentence argues at all. Three kinds do not, whatever terms they hold:
 *
 *   too short    fewer than 4 words: a heading or a label
 *   a list       three or more parts between commas and joining words, fewer than 3 words each
 *   a string     8 words or more, of which fewer than 1 in 10 is a small word (the, of, is, to …)
 *
 * and a question claims nothing.
 * @example
 *  isArgument(sentencesOf("Trend, season, MAPE, MASE and hold-out.")[0]) // => false
 *  isArgument(sentencesOf("The season repeats every December.")[0]) // => true
 */
export function isArgument(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens.length < 4 || sentence.text.trimEnd().endsWith("?")) return false;
  const parts = partsOf(tokens);
  if (parts.length >= 3 && tokens.length / parts.length < 3) return false;
  const smallWords = tokens.filter((token) => small.has(token.word)).length;
  return tokens.length < 8 || smallWords / tokens.length >= 0.1;
}

/** How many words stand between one comma or joining word and the next. */
function partsOf(tokens: readonly Token[]): number[] {
  const parts = [0];
  for (const token of tokens) {
    if (joins.has(token.word)) parts.push(0);
    else parts[parts.length - 1] = (parts.at(-1) ?? 0) + 1;
    if (/[,;:/•|]/.test(token.after)) parts.push(0);
  }
  return parts.filter((length) => length > 0);
}
