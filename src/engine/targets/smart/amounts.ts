import { numberNames } from "./not-the-target.ts";
import { findRatios } from "./ratios.ts";
import { currencyOf, numberOf, numberWords } from "./read-number.ts";
import type { Amount } from "./amount.ts";
import { findSpans, spanAt } from "./span.ts";

const sign = "(?:US\\$|[£$€]|\\b(?:GBP|USD|EUR|ZAR)\\s?|\\bR\\s?(?=\\d))";
const digits = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?";
const power =
  "(?:k|mn|mm|m|bn|b)(?![\\w²])|\\s?(?:thousand|million|billion|mn|bn)\\b|\\sm\\b(?=\\s?(?:in|of|sales|revenue))";
const percent =
  "\\s?(?:%[\\s-]?(?:age\\s)?points?|percentage[\\s-]points?|ppts?\\b|pp\\b|pts\\b|%|per\\s?cent(?:age)?\\b|basis points|bps\\b)";
const after = "p\\b|\\s(?:pence\\b|pounds|dollars|euros?|rand|GBP|USD|EUR|ZAR|sterling)\\b";
const many = "(?:x|×)(?![\\w])";
const single = new RegExp(
  `(?<![\\w.,/#&])(${sign})?(${digits}|(?:${numberWords})(?![\\w-]))(${power})?(${percent}|${after}|${many})?(?:\\s?(\\+|or more\\b|or less\\b|or fewer\\b|plus\\b|minimum\\b|maximum\\b))?`,
  "gi",
);
const multiples: readonly (readonly [RegExp, number])[] = [
  [/\bhal(?:ve|ving|ves)\b/gi, 0.5],
  [
    /\b(?:doubl(?:e|es|ing)|twofold|two-fold|twice)\b(?![\s-](?:glaz|digit|bed|check|count|down|decker|room))/gi,
    2,
  ],
  [
    /\b(?:tripl(?:e|es|ing)|trebl(?:e|es|ing)|threefold|three-fold|three times)\b(?![\s-](?:glaz|digit|bed|bottom))/gi,
    3,
  ],
  [/\b(?:quadrupl(?:e|es|ing)|fourfold|four-fold|four times)\b/gi, 4],
  [/\b(?:fivefold|five-fold|five times)\b/gi, 5],
  [/\b(?:tenfold|ten-fold|ten times)\b/gi, 10],
];
const fractions: readonly (readonly [RegExp, number])[] = [
  [/(?:\bby )(?:a|one)[ -]half\b|\bby half\b|\bhalf of\b/gi, 50],
  [/\b(?:a|one)[ -]third\b/gi, 33.333],
  [/\btwo[ -]thirds\b/gi, 66.667],
  [/\b(?:by a|one|a) quarter(?= of| more|$|[.,;])|\bby a quarter\b/gi, 25],
  [/\bthree[ -]quarters\b/gi, 75],
  [/\b(?:a|one)[ -]fifth\b/gi, 20],
  [/\b(?:a|one)[ -]tenth\b/gi, 10],
];
const lower =
  /(?:[>≥]=?|at least|no (?:fewer|less|lower) than|not (?:less|fewer) than|more than|over|above|minimum(?: of)?|exceed(?:s|ing)?|in excess of|greater than|upwards of)\s?(?:an?\s)?$/i;
const upper =
  /(?:[<≤]=?|at most|no (?:more|higher|greater) than|not (?:more|exceeding)(?: than)?|less than|fewer than|under|below|up to|maximum(?: of)?|within|lower than|not exceed|not exceeding)\s?(?:an?\s)?$/i;

function unitOf(currency: string | undefined, tail: string | undefined): string | null {
  if (currency) return currencyOf(currency);
  const word = tail?.trim().toLowerCase() ?? "";
  if (word === "") return null;
  if (word === "p" || word === "pence") return "pence";
  if (word === "x" || word === "×") return "x";
  if (/^(?:%[\s-]?(?:age\s)?points?|percentage[\s-]points?|ppts?|pp|pts)$/.test(word))
    return "percentage points";
  if (/^(?:basis|bps)/.test(word)) return "basis points";
  if (/^(?:%|per)/.test(word)) return "%";
  return currencyOf(word);
}

const often = /^(?:a|each)\s(?:day|week|fortnight|month|quarter|year|shift|season)\b/i;

/** The noun that a bare number counts: the last word before a preposition, a verb or a stop. */
export function countedNoun(rest: string): string | null {
  const phrase =
    /^\s?(?:[-–]\s)?((?:\p{L}[\p{L}\d_'’/-]*\s?){1,6})/u
      .exec(rest.slice(0, 90).replace(/^\s(?:out )?of (?:the |our |its |their )?(?:\d+ )?/, " "))?.[1]
      ?.trim() ?? "";
  const words: string[] = [];
  for (const word of phrase.split(/\s+/).filter((one) => one !== "")) {
    if (
      /^(?:in|by|per|from|with|within|on|at|to|into|for|of|and|or|a|an|the|each|every|across|via|through|during|over|before|that|who|which|this|next|using|is|are|was|were|will|have|has|than|as|worth|more|less|vs|up|out|while|without|under|above|below|live|so|among|amongst|between|against|after|versus|but|if|when|then|plus|throughout|despite|currently|annually|monthly|weekly|daily|today|now|already|yet)$/i.test(
        word,
      )
    ) {
      // “35 a month” counts no months.
      if (words.length === 0 && /^(?:a|each)$/i.test(word) && often.test(phrase)) break;
      if (words.length === 0 && /^(?:of|more|a|the|each|or)$/i.test(word)) continue;
      break;
    }
    const slash = word.split("/")[0] ?? word;
    if (words.length > 0 && /(?:ed|ing)$/i.test(word) && /s$/i.test(words.at(-1) ?? "")) break;
    words.push(slash);
    if (slash !== word) break;
    if (
      /^[^-]*(?:[^s]s|men|people|staff)$/i.test(slash) &&
      !/^(?:sales|business|customers?'?|new|previous|plus|various|class|success|less|access|express)$/i.test(
        slash,
      )
    )
      break;
  }
  return words.at(-1) ?? null;
}

function plainAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(single)) {
    const [whole, currency, figure = "", scale, tail, floor] = match;
    const start = match.index;
    const end = start + whole.length;
    if (numberNames(text, { start, end, text: whole }, Boolean(currency ?? tail))) continue;
    const before = text.slice(Math.max(0, start - 30), start);
    const unit = unitOf(currency, tail) ?? countedNoun(text.slice(end));
    found.push({
      ...spanAt(text, start, end),
      value: numberOf(figure, scale?.trim() ?? ""),
      unit,
      bound: floor
        ? /less|fewer|max/.test(floor)
          ? "maximum"
          : "minimum"
        : upper.test(before)
          ? "maximum"
          : lower.test(before)
            ? "minimum"
            : null,
      multiple: unit === "x",
    });
  }
  return found;
}

/** “Three times a week” says how often. */
const rate = /^\s(?:a|an|per|each|every)\s/i;
const list = (text: string, patterns: readonly (readonly [RegExp, number])[], unit: string): Amount[] =>
  patterns.flatMap(([pattern, value]) =>
    findSpans(text, pattern)
      .filter(({ end, text: words }) => !(/times?|twice/i.test(words) && rate.test(text.slice(end, end + 7))))
      .map((span) => ({ ...span, value, unit, bound: null, multiple: unit === "x" })),
  );

/** “By £5 to £42” is a step and a level; “by 10 to 15%” is a range. */
const alike = (low: Amount, high: Amount): boolean =>
  (low.unit === high.unit || !/[%£$€]/.test(low.text)) && Number(high.value) <= 3 * Number(low.value);

/** “10-15%”, “between 3 and 5”: two bare figures with one unit make one amount. */
function joinRanges(text: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, amount.start) : "";
    const lead = last ? text.slice(Math.max(0, last.start - 9), last.start) : "";
    const hasUnit = last ? /[%£$€a-z]/i.test(last.text) : false;
    const tied =
      last &&
      typeof last.value === "number" &&
      typeof amount.value === "number" &&
      (/^\s?[-–—]\s?$/.test(between) ||
        (/^\s(?:to|and)\s$/.test(between) && /between\s$/i.test(lead)) ||
        (/^\sto\s$/.test(between) &&
          !/from\s$/i.test(lead) &&
          alike(last, amount) &&
          (!hasUnit || /\b(?:by|of)\s$/i.test(lead))) ||
        (/^\sor\s$/.test(between) && !hasUnit));
    if (!tied) {
      joined.push(amount);
      continue;
    }
    const high = amount.value;
    const scale = /(k|mn|m|bn|b|million|billion|thousand)\W*$/i.exec(amount.text.replace(/%.*$/, ""))?.[1];
    const low = last.value;
    const unscaled = !/(?:k|m|mn|bn|b|million|billion|thousand)\W*$/i.test(last.text);
    const first = scale && unscaled && low < high / 100 ? numberOf(String(low), scale) : low;
    joined.pop();
    if (first > high) joined.push(last, amount);
    else
      joined.push({
        ...spanAt(text, last.start, amount.end),
        value: [first, high],
        unit: /^[£$€]/.test(last.text) ? last.unit : amount.unit,
        bound: null,
        multiple: false,
      });
  }
  return joined;
}

/** Every figure in the text that could be a target or a baseline, in the order in which they stand. */
export function findAmounts(text: string): Amount[] {
  const special = [...findRatios(text), ...list(text, multiples, "x"), ...list(text, fractions, "%")];
  const plain = joinRanges(text, plainAmounts(text)).filter(
    ({ start, end }) => !special.some((one) => start < one.end && end > one.start),
  );
  return [...plain, ...special].sort((left, right) => left.start - right.start);
}
