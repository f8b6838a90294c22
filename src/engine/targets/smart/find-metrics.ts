import type { Amount } from "./amounts.ts";
import type { Clauses } from "./clauses.ts";
import { isHead, quantityWords } from "./metrics.ts";
import { anyOf, findSpans, spanAt, within, type Span } from "./span.ts";

const words = anyOf(quantityWords);
/** Whom a purpose is about is no measure of it. */
const people = /^(?:prospects|customers?|clients|users|buyers|members|partners|guests|visitors)$/i;
const stop =
  /^(?:by|to|from|of|in|at|the|a|an|our|its|your|their|for|and|or|with|on|is|are|be|that|we|each|every|all|per|at least|than|this|next|within|over|target|goal|more|through|via|into|using|as|who|which|up|so|ensure|overall|while|also|not|any|no)$/i;

/** Names of measures, the words that narrow them included; those of the main clause first. */
export function findMetrics(
  text: string,
  clauses: Clauses,
  amount: Amount | null,
  verb: Span | null,
): Span[] {
  const found = findSpans(text, words).filter(
    ({ text: word, start, end }) =>
      !(people.test(word) && within(spanAt(text, start, end), clauses.purposes)) &&
      isHead(word, text.slice(end)) &&
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
