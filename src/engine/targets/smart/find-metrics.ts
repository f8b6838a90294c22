import type { Amount } from "./amount.ts";
import type { Clauses } from "./clauses.ts";
import { isHead, quantityWords } from "./metrics.ts";
import { anyOf, findSpans, spanAt, within, type Span } from "./span.ts";

const words = anyOf(quantityWords);
/** Whom a purpose is about is no measure of it. */
const people = /^(?:prospects|customers?|clients|users|buyers|members|partners|guests|visitors)$/i;
/** “Be proactive with customers”, “customers to be contacted”: to whom something is done measures nothing. */
const isWhom = (text: string, word: string, start: number, end: number): boolean =>
  (/^(?:prospects|customers?|clients|users|buyers|members|accounts|partners|guests|visitors)$/i.test(word) &&
    /\b(?:with|about|towards?|listen to|talk to|close to)\s(?:(?:our|the|all|key|new|existing|these|their|major|top|local)\s){0,2}$/i.test(
      text.slice(Math.max(0, start - 40), start),
    )) ||
  (/^(?:customers|clients|users|members|accounts|partners)$/i.test(word) &&
    /^\s(?:to be|are to be|should be|will be|must be|need to be)\s\w+ed\b/i.test(text.slice(end, end + 30)));
/** “More coffee machines” is a quantity, though no figure stands there. */
const more =
  /\b(?:more|fewer|extra|additional)\s(?![\w-]+(?:ive|ful|able|ible|ous|ent|ant|ly|ed|ing|ic|al)\b)(?:(?!(?:with|for|to|of|on|in|at|from|by|and)\s)[a-z-]+\s){0,2}?[a-z-]{2,}[^su\W]s\b(?!\s(?:to|of)\s)/gi;
/** What is changed by a stated amount is a measure, whatever its name. */
export function changedThing(text: string, verb: Span | null): Span | null {
  const found = verb
    ? /^\s((?:(?!(?:by|to|from|of|for|in|at|on|between|with|among|per|through|via|and|or|within)(?![\w-]))[A-Za-z][\w’'-]*[ ]?){1,6})/i.exec(
        text.slice(verb.end, verb.end + 80),
      )
    : null;
  const phrase = found?.[1]?.trim() ?? "";
  if (verb === null || phrase === "" || empty.test(phrase)) return null;
  return spanAt(text, verb.end + 1, verb.end + 1 + phrase.length);
}
const empty =
  /^(?:(?:our|the|its|my|overall|total|whole|entire)\s)*(?:business|company|organi[sz]ation|growth|performance|success|results?|it|things|everything|customers?|market|brand|by|up|team)?$/i;
const stop =
  /^(?:by|to|from|of|in|at|the|a|an|our|its|your|their|for|and|or|with|on|is|are|be|that|we|each|every|all|per|at least|than|this|next|within|over|target|goal|more|through|via|into|using|as|who|which|up|so|ensure|overall|while|also|not|any|no)$/i;

/** Names of measures, the words that narrow them included; those of the main clause first. */
export function findMetrics(
  text: string,
  clauses: Clauses,
  amount: Amount | null,
  verb: Span | null,
): Span[] {
  const found = [...findSpans(text, words), ...findSpans(text, more)].filter(
    ({ text: word, start, end }) =>
      !isWhom(text, word, start, end) &&
      // “To spend more time” is a verb.
      !(/^spend$/i.test(word) && /^\s(?:more|less|the|an?|\d)/i.test(text.slice(end))) &&
      !(people.test(word) && within(spanAt(text, start, end), clauses.purposes)) &&
      (/\s/.test(word) || isHead(word, text.slice(end))) &&
      !/[\w&/]$/.test(text.slice(0, start)) &&
      !(verb !== null && verb.start === start && verb.end === end),
  );
  const full = found.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    let from = start;
    for (const match of [...before.matchAll(/[\w’'&/-]+(?=\s)/g)].reverse()) {
      const at = start - before.length + match.index;
      if (
        stop.test(match[0]) ||
        /^\d/.test(match[0]) ||
        /[^\w\s’'&/-]|\s\s/.test(text.slice(at, from)) ||
        (verb && at < verb.end && at >= verb.start)
      )
        break;
      if (amount && at < amount.end && at >= amount.start) break;
      from = at;
    }
    return spanAt(text, from, end);
  });
  const leaning = (span: Span): number =>
    within(span, clauses.purposes) ? 2 : within(span, clauses.means) ? 1 : 0;
  return full.sort((left, right) => leaning(left) - leaning(right) || left.start - right.start);
}
