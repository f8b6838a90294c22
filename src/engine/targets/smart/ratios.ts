import type { Amount } from "./amount.ts";
import { numberOf, numberWords } from "./read-number.ts";
import { spanAt } from "./span.ts";

const figure = `(\\d{1,3}|(?:${numberWords})(?![\\w-]))`;
const time =
  "(?!\\s?(?:working|calendar|business)?\\s?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\\b)";
const oneIn = new RegExp(
  `(?<![\\w.,£$€-])${figure}\\s(in(?:\\severy)?|out\\sof(?:\\severy)?)\\s${figure}(?![\\w.,:%-]*\\d|%|\\s?[£$€])${time}`,
  "gi",
);
const toOne = /(?<![\w.,:/£$€-])(\d{1,3}(?:\.\d{1,2})?)\s?:\s?1(?![\d:.,]\d|\d|%)/g;
/** “My first customer”: one of them, where there was none. */
const first =
  /\b(?:first)\s(?:(?:paying|paid|new|ever|major)\s)?(customer|client|order|sale|contract|deal|subscriber|buyer|stockist)\b(?!\s(?!by|in|within|from|for|before|during|at|and|or|on|through|to)[a-z])/gi;
const floor = /\b(?:at least|no (?:fewer|less|lower) than|more than|over|above|minimum of)\s(?:a\s)?$/i;

/** A rate said as a ratio: “one in four” is 25%, “3:1” is three times, “the first customer” is one. */
export function findRatios(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(oneIn)) {
    const [whole, low = "", between = "", high = ""] = match;
    const [part, of] = [numberOf(low), numberOf(high)];
    // “12 out of 40 tenders” is a count with what it is counted from.
    const rate = part < of && (/^in/i.test(between) ? of <= 20 || of === 100 : of <= 10 || of === 100);
    if (!rate) continue;
    found.push({
      ...spanAt(text, match.index, match.index + whole.length),
      value: Number(((part / of) * 100).toPrecision(5)),
      unit: "%",
      bound: null,
      multiple: false,
    });
  }
  for (const match of text.matchAll(toOne))
    found.push({
      ...spanAt(text, match.index, match.index + match[0].length),
      value: Number(match[1]),
      unit: "x",
      bound: floor.test(text.slice(Math.max(0, match.index - 20), match.index)) ? "minimum" : null,
      multiple: false,
    });
  for (const match of text.matchAll(first))
    found.push({
      ...spanAt(text, match.index, match.index + "first".length),
      value: 1,
      unit: match[1] ?? null,
      bound: null,
      multiple: false,
    });
  return found;
}
