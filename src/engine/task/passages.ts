/** A word or figure of a text, with its place and the punctuation that follows it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

export interface Sentence {
  readonly text: string;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

const word = /\d+(?:,\d{3})*(?:\.\d+)?|\p{L}[\p{L}\d²]*(?:['’]\p{L}+)*/gu;
// A full stop after these does not end a sentence.
const shortened =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|mr|mrs|ms|dr|ltd|inc|co|fig|eq)|\b\p{L}|^\d{1,2})\.$/iu;

/**
 * The words of a text in lower case, hyphens taken as spaces, so that
 * "Holt-Winters" and "Holt Winters" are the same two words.
 *
 * @example
 *  wordsOf("Holt-Winters isn’t naive.").map((token) => token.word) // => ["holt", "winters", "isn't", "naive"]
 */
export function wordsOf(text: string): Token[] {
  const found = [...text.matchAll(word)];
  return found.map((match, at) => {
    const end = match.index + match[0].length;
    const next = found[at + 1]?.index ?? text.length;
    return {
      word: match[0].toLowerCase().replaceAll("’", "'"),
      start: match.index,
      end,
      after: text.slice(end, next),
    };
  });
}

/**
 * The sentences of a text. A sentence ends at a full stop, a question mark or an
 * exclamation mark with a space after it, and at the end of a line; a blank line
 * begins a new paragraph. "3.5" and "e.g." do not end one.
 *
 * @example
 *  sentencesOf("Sales rose 3.5%. They rose in May.").map((sentence) => sentence.text) // => ["Sales rose 3.5%.", "They rose in May."]
 */
export function sentencesOf(text: string): Sentence[] {
  const paragraphs = text.split(/\n\s*\n/);
  return paragraphs.flatMap((paragraph, index) =>
    paragraph
      .split("\n")
      .flatMap((line) =>
        splitLine(line).map((sentence) => ({ text: sentence, paragraph: index, tokens: wordsOf(sentence) })),
      ),
  );
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let held = "";
  for (const piece of line.split(/(?<=[.!?]["'”’)]?)\s+/)) {
    held = held === "" ? piece : `${held} ${piece}`;
    if (shortened.test(held)) continue;
    sentences.push(held);
    held = "";
  }
  if (held !== "") sentences.push(held);
  return sentences.filter((sentence) => sentence.trim() !== "");
}
