import { isArgument } from "./argument.ts";
import { sentencesOf, type Sentence } from "./passages.ts";
import { asWritten, findExample, findFigure, findReason } from "./prose-signs.ts";
import type { Fixed } from "./task.ts";
import type { Sign as WritableSign } from "./task-written.ts";
import { findWords } from "./word-pattern.ts";

export type Sign = Fixed<WritableSign>;

export interface Sighting {
  readonly passage: string;
  readonly words: readonly string[];
  /** What was looked for and not found here: the first word of a group, or figure, reason, example. */
  readonly lacks: readonly string[];
}

const nothing: Sighting = { passage: "", words: [], lacks: [] };

/**
 * Looks through an answer for the passage that shows most of a sign, and says which words
 * it saw and what is lacking. The sign is met when nothing is lacking.
 *
 * Everything a sign asks for has to stand in one passage: a sentence, two neighbouring
 * sentences of a paragraph (unless told otherwise), or the whole answer. Sentences that do
 * not argue are not read.
 * @example
 *  findSign("The season repeats every December.", { words: [["season*"], ["december"]] }).words // => ["season", "December"]
 *  findSign("Season, December, trend.", { words: [["season*"]] }).lacks // => ["season*"]
 */
export function findSign(text: string, sign: Sign): Sighting {
  let best: Sighting | undefined;
  for (const passage of passagesOf(text, sign.within ?? "passage")) {
    const seen = lookIn(passage, sign);
    if (seen.lacks.length === 0) return seen;
    if (seen.words.length > 0 && (!best || seen.words.length > best.words.length)) best = seen;
  }
  return best ?? { ...nothing, lacks: lookIn([], sign).lacks };
}

function passagesOf(text: string, within: "sentence" | "passage" | "answer"): Sentence[][] {
  const sentences = sentencesOf(text).filter((sentence) => isArgument(sentence));
  if (within === "answer") return [sentences];
  const singles = sentences.map((sentence) => [sentence]);
  if (within === "sentence") return singles;
  const pairs = sentences.slice(1).flatMap((second, at) => {
    const first = sentences[at];
    return first && first.paragraph === second.paragraph ? [[first, second]] : [];
  });
  return [...singles, ...pairs];
}

function lookIn(passage: readonly Sentence[], sign: Sign): Sighting {
  const words: string[] = [];
  const lacks: string[] = [];
  const note = (found: string | undefined, wanted: string) => {
    if (found === undefined) lacks.push(wanted);
    else words.push(found);
  };
  const first = (look: (sentence: Sentence) => string | undefined) => {
    for (const sentence of passage) {
      const found = look(sentence);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const group of sign.words ?? [])
    note(
      first((sentence) => findGroup(sentence, group)),
      group[0] ?? "",
    );
  const figures = sign.figure === true ? undefined : sign.figure;
  if (sign.figure !== undefined)
    note(
      first((sentence) => findFigure(sentence, figures)),
      "figure",
    );
  if (sign.reason) note(first(findReason), "reason");
  if (sign.example) note(first(findExample), "example");
  return { passage: passage.map((sentence) => sentence.text).join(" "), words, lacks };
}

function findGroup(sentence: Sentence, group: readonly string[]): string | undefined {
  for (const pattern of group) {
    const place = findWords(pattern, sentence.tokens);
    if (place) return asWritten(sentence, place.from, place.to);
  }
  return undefined;
}
