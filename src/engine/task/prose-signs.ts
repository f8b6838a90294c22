import { findWords } from "./word-pattern.ts";
import type { Sentence, Token } from "./passages.ts";

const reasons = [
  "because",
  "therefore",
  "thus",
  "hence",
  "so that",
  "so the",
  "so it",
  "so we",
  "so a",
  "so they",
  "as a result",
  "which means",
  "this means",
  "means that",
  "due to",
  "owing to",
  "leads to",
  "led to",
  "since the",
  "since it",
  "whereas",
  "compared with",
  "compared to",
  "unlike",
  "despite",
  "although",
  "even though",
  "which is why",
  "in order to",
];
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const months = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
// These are names of methods, not of firms.
const methodNames = /^(holt|winters?|delphi|excel|gantt|smart|box|jenkins|croston)$/;

/** The first word that joins a claim to its reason or to its opposite, if there is one. */
export function findReason(sentence: Sentence): string | undefined {
  for (const reason of reasons) {
    const place = findWords(reason, sentence.tokens);
    if (place) return asWritten(sentence, place.from, place.to);
  }
  return undefined;
}

/**
 * The first figure of a sentence, or the first that is one of those wanted. A wanted figure may
 * have been rounded: 118.4 is found in "118". A year, a list number and the figure of a code
 * such as AC2 are not figures.
 *
 * @example
 *  findFigure(sentencesOf("In 2026 the forecast was £1.2m.")[0], [1200000]) // => "1.2"
 *  findFigure(sentencesOf("The forecast for May 2026 was missed.")[0]) // => undefined
 */
export function findFigure(sentence: Sentence, wanted?: readonly number[]): string | undefined {
  return sentence.tokens.find((token, at) => {
    if (!isFigure(sentence, token, at)) return false;
    if (wanted === undefined) return true;
    const typed = Number(token.word.replaceAll(",", ""));
    const scale = scales[sentence.tokens[at + 1]?.word ?? ""] ?? 1;
    const decimals = token.word.split(".")[1]?.length ?? 0;
    const half = (0.5 * scale) / 10 ** decimals;
    return wanted.some((figure) => Math.abs(Math.abs(figure) - typed * scale) <= half * (1 + 1e-9));
  })?.word;
}

function isFigure(sentence: Sentence, token: Token, at: number): boolean {
  if (!/^\d/.test(token.word)) return false;
  if (/^(19|20)\d\d$/.test(token.word)) return false;
  if (at === 0 && /^[.)]/.test(token.after)) return false;
  return !/\p{L}/u.test(sentence.text.charAt(token.start - 1));
}

/** The first sign of a real case: a named firm or person, a month or year, an amount of money. */
export function findExample(sentence: Sentence): string | undefined {
  return sentence.tokens
    .filter((token, at) => {
      const written = sentence.text.slice(token.start, token.end);
      if (/^(19|20)\d\d$/.test(written) || sentence.text.charAt(token.start - 1) === "£") return true;
      if (!/^\p{Lu}\p{Ll}+/u.test(written)) return false;
      return months.test(token.word) || (at > 0 && !methodNames.test(token.word));
    })
    .map((token) => sentence.text.slice(token.start, token.end))[0];
}

/** The words of a sentence from one place to another, as they were written. */
export function asWritten(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(sentence.tokens[from]?.start, sentence.tokens[to]?.end);
}
