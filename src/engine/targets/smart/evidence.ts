import type { Amount } from "./amount.ts";
import { anyOf, findSpans, spanAt, type Span } from "./span.ts";
import type { Direction } from "./verbs.ts";

const standing =
  /(?:\b(?:from|(?:we|it|they)(?:['’]re| are|['’]s| is)(?: now| currently)? at|currently|current(?:ly)?(?: at| is|:)?|baseline(?: of| is| was|:)?|up from|down from|now(?: at)?|presently|today(?:'s)?|starting (?:at|from)|(?:against|versus|vs\.?|compared (?:with|to)|on|over|above)(?: the)?|was|were|stood at|stands at|existing|present|previous(?:ly)?|actual|(?:last|previous|prior) (?:year|quarter|month|season)(?:['’]s)?(?: [a-z-]+){0,3} (?:of|was|at)|reached|achieved|sold|won|made|closed|of last year['’]s|last year(?:['’]s)?|last quarter(?:['’]s)?|in 20\d\d|fy\d\d)\s(?:(?:the|our|an?|about|around|level|levels|figure|value|rate|total|actual|base|average|closed|won|sold|at|of|is|was|were|stood|stands|last year(?:['’]s)?|last month(?:['’]s)?|this year(?:['’]s)?|today(?:['’]s)?|current|existing|approximately|only|just|some)\s){0,4})$/i;
/** “We managed 210 in the same quarter last year”. */
const did =
  /\b(?:we|they|it|which|were|was|managed|took|had|did|got|sold|won|made|closed|reached|achieved|booked|recorded|billed|raised|signed|served|shipped)\s(?:only |just |about |around )?$/i;
const before =
  /^\s?(?:[a-z-]+\s){0,3}?(?:(?:in|during|over|for|at)\s)?(?:the\s)?(?:same\s\w+\s(?:of\s)?last|last|previous|prior)\s(?:financial\s)?(?:year|quarter|month|season|spring|summer|autumn|winter|christmas)\b/i;
const present = /^\s?(?:at present|at the moment|now|today|currently|last year|in 20\d\d|to date|so far)\b/i;
const brackets =
  /\((?:[^()]{0,30}\b(?:currently|current|now|was|baseline|today|from|up from|last year|previously|vs\.?|versus|(?:fy\s?)?20\d\d|fy\s?\d\d)\b[^()]{0,30})$/i;

/** The figure that says where things stand now. “On” and “over” need more than a bare figure to be one. */
export function findBaseline(text: string, amounts: readonly Amount[], main: Amount | null): Amount | null {
  for (const amount of amounts) {
    if (amount === main) continue;
    const lead = text.slice(Math.max(0, amount.start - 70), amount.start);
    const after = text.slice(amount.end, amount.end + 30);
    if (/^\s?(?:more|less|fewer|higher|lower)\s/i.test(after)) continue;
    if (brackets.test(lead) || (/\(\s?$/.test(lead) && present.test(after))) return amount;
    if (did.test(lead) && before.test(text.slice(amount.end, amount.end + 60))) return amount;
    const found = standing.exec(lead)?.[0] ?? "";
    if (found === "") continue;
    if (/^(?:on|over|above|sold|won|made|closed|reached|achieved)\s$/i.test(found)) continue;
    if (
      /^from\s/i.test(found) &&
      !/^[^.;]{0,40}?\b(?:to|down to|up to|into)\s/i.test(text.slice(amount.end)) &&
      !/\b(?:up|down)\s$/i.test(lead.slice(0, -found.length)) &&
      !(main && main.start < amount.start)
    )
      continue;
    if (
      /^from\s/i.test(found) &&
      /\b(?:people|customers|clients|accounts|companies|partners|sources|suppliers|donors|members)\b/i.test(
        after,
      ) &&
      main !== null &&
      main.end < amount.start &&
      !/\b(?:up|down|to)\s/i.test(text.slice(main.start - 5, amount.start))
    )
      continue;
    return amount;
  }
  return null;
}

/** “Maintain our 12% share”: the figure to hold is where things stand now. */
export function heldLevel(text: string, direction: Direction, amount: Amount | null): Amount | null {
  const before = amount ? text.slice(Math.max(0, amount.start - 20), amount.start) : "";
  return direction === "maintain" &&
    /\b(?:our|its|the current|the present|today['’]s|current)\s$/i.test(before)
    ? amount
    : null;
}

const record = anyOf(
  "(?:grew|rose|increased|fell|sold|won|closed|achieved|delivered|averaged|recorded|generated|converted|made) (?:by |an? |at |about )?[£$€]?\\d[\\w.,%]*|building on (?:last|the|our) [^.;,\\n]{0,40}\\d[\\w.,%]*|(?:last|previous|prior) (?:year|quarter|month)(?:['’]s)? (?:figure |total |result |growth |level )?(?:of |was |at )?[£$€]?\\d[\\w.,%]*|[£$€]?\\d[\\d.,]*[kmbn%]* (?:last|the previous|in the last|the prior) (?:financial |fiscal )?(?:year|quarter|month)|track record|run[- ]rate of|historical(?:ly)? [^.;\\n]{0,20}\\d[\\w.,%]*|trend of|(?:just )?(?:as|like) (?:in|during) (?:(?:19|20)\\d\\d|fy ?\\d\\d(?:/\\d\\d)?|(?:q[1-4]|h[12]) ?\\d*|the (?:last|previous) \\w+)|(?:same )?as last (?:year|quarter|month)|repeat(?:ing)? last (?:year|quarter|month)[’']s",
);
const people =
  "team|teams|staff|people|headcount|reps?|representatives|salespeople|executives?|account managers?|managers?|engineers?|advisers?|advisors?|agents?|SDRs?|AEs?|BDRs?|hires|officers?|fundraisers?|negotiators?|brokers?|drivers?|heads|FTEs?|consultants?|sales force|recruits|apprentices?|volunteers|telesales|resources?|capacity|budget|funding";
const tools =
  "tools?|software|systems?|crm|database|licen[cs]es|vans?|vehicles?|stores|showrooms?|technology|platform|infrastructure|warehouse|website";
const resource = anyOf(
  `(?:budget|investment|funding|spend) of (?:up to )?[£$€]?\\d[\\w.,]*|[£$€]\\d[\\w.,]*(?: million| thousand)? (?:of |in )?(?:[a-z-]+ ){0,3}(?:budget|investment|funding|spend|grant|fund)|(?:with|using|through|given|via|adding|hiring|recruiting|leveraging|backed by|supported by|assigning|allocating) (?:a|an|the|our|its|their|x) (?:[a-z-]+ ){0,4}(?:${people})|(?:with|using|through|by|from|given|via|adding|hiring|recruiting|leveraging|assigning|allocating|which|between) (?:the |our |its |their )?(?:two|three|four|five|six|seven|eight|nine|ten|one|\\d{1,3}) (?:[a-z-]+ ){0,4}(?:${people})|(?:with|using|through|from|within|on) (?:the |our |its |their )?(?:existing|current|available|present) (?!(?:[a-z-]+ ){0,3}(?:customers?|clients?|accounts?|products?|markets?|users?|sales|year|quarter|month|subscribers|members|donors|buyers|levels?|base|range|rate|contracts|business|lines|stockists|partners|shops|stores)\\b)[a-z-]+|[£$€]\\d[\\w.,]* (?:\\w+ ){0,2}(?:set aside|allocated|budgeted|approved|earmarked|ring-?fenced|put by|in hand)|(?:with|using|on|given) (?:the|our|its|their)? ?(?:existing|current|available|in-house) (?:[a-z-]+ ){0,3}(?:${tools})|using (?:existing|current|additional|in-house|internal) (?:${people})|existing (?:budget|headcount|capacity|staff|resources?|sales team|team)|(?:team|staff|force) of (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)|(?<!\\bto )(?:\\d{1,3}|two|three|four|five|six|eight|ten) (?:[a-z-]+ ){0,3}(?:hours|days) (?:a|per|each|every) (?:week|month|day|rep|person|quarter)|spare capacity|capacity (?:of|for|to)|within (?:the )?(?:existing |current |agreed )?budget|no (?:extra|additional) (?:budget|headcount|staff|cost)|fully (?:funded|staffed|resourced)|budget (?:is |has been )?(?:approved|agreed|in place|allocated|secured)|already (?:have|hired|signed|won|trained|in place)|resources are in place`,
);
const workings =
  /\d\s?[×x*]\s?[£$€]?\d|\d[\w.,%]*\s?=\s?[£$€]?\d|(?<![<>≤≥])[÷=]\s?[£$€]?\d|\bassum(?:es?|ing)\b|\b(?:based on|calculated (?:from|on)|given|on the basis of|as shown by|derived from|which (?:equals|means|equates to)|equivalent to|equal to|i\.e\.) (?:[a-z’'-]+ ){0,4}(?:[£$€]?\d|forecast|average|history|historical|data|performance|trend|trial|pilot|results|pipeline|rate|rates|analysis|research|capacity|last|conversion|sales)/gi;
/** A population that the amount is a part of: “win 12 of 40 tenders”; “4.6 out of 5” is a scale. */
const basis = /\d+\s(?:out\s)?of\s(?:the\s|our\s)?(?!(?:[1-9]|10|100)\b)\d+/gi;

/** With what it is to be reached, up to the end of the clause: no part of the target, and nobody that it is for. */
export const findResources = (text: string): Span[] =>
  findSpans(text, resource).map(({ start, end }) => {
    const tail =
      /^(?:\sof\s\w+(?:\s[a-z]+)?|\s\w+\s(?:budget|fund|grant))?/.exec(text.slice(end, end + 40))?.[0] ?? "";
    return spanAt(text, start, end + tail.length);
  });

/** Words that show where the number comes from, or with what it will be reached. */
export function achievableEvidence(text: string, baseline: Amount | null): Span[] {
  return [
    ...(baseline ? [baseline] : []),
    ...[record, resource, workings, basis].flatMap((pattern) => findSpans(text, pattern)),
  ].sort((left, right) => left.start - right.start);
}
