import type { Amount } from "./amounts.ts";
import { anyOf, findSpans, type Span } from "./span.ts";

const standing =
  /(?:\b(?:from|currently|current(?:ly)?(?: at| is|:)?|baseline(?: of| is| was|:)?|up from|down from|now(?: at)?|presently|today(?:'s)?|starting (?:at|from)|(?:against|versus|vs\.?|compared (?:with|to)|on|over|above)(?: the)?|was|were|stood at|stands at|existing|present|previous(?:ly)?|actual|(?:last|previous|prior) (?:year|quarter|month|season)(?:['’]s)?(?: [a-z-]+){0,3} (?:of|was|at)|reached|achieved|sold|won|made|closed|of last year['’]s|last year(?:['’]s)?|last quarter(?:['’]s)?|in 20\d\d|fy\d\d)\s(?:(?:the|our|an?|about|around|level|levels|figure|value|rate|total|actual|base|average|closed|won|sold|at|of|is|was|were|stood|stands|last year(?:['’]s)?|last month(?:['’]s)?|this year(?:['’]s)?|today(?:['’]s)?|current|existing|approximately|only|just|some)\s){0,4})$/i;
const brackets =
  /\((?:[^()]{0,30}\b(?:currently|current|now|was|baseline|today|from|up from|last year|previously|vs\.?|versus|20\d\d)\b[^()]{0,30})$/i;

/** The figure that says where things stand now. “On” and “over” need more than a bare figure to be one. */
export function findBaseline(text: string, amounts: readonly Amount[], main: Amount | null): Amount | null {
  for (const amount of amounts) {
    if (amount === main) continue;
    const before = text.slice(Math.max(0, amount.start - 70), amount.start);
    const after = text.slice(amount.end, amount.end + 30);
    if (/^\s?(?:more|less|fewer|higher|lower)\s/i.test(after)) continue;
    if (brackets.test(before)) return amount;
    const found = standing.exec(before)?.[0] ?? "";
    if (found === "") continue;
    if (/^(?:on|over|above|sold|won|made|closed|reached|achieved)\s$/i.test(found)) continue;
    if (
      /^from\s/i.test(found) &&
      !/^[^.;]{0,40}?\b(?:to|down to|up to|into)\s/i.test(text.slice(amount.end)) &&
      !/\b(?:up|down)\s$/i.test(before.slice(0, -found.length)) &&
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

const record = anyOf(
  "(?:grew|rose|increased|fell|sold|won|closed|achieved|delivered|averaged|recorded|generated|converted|made) (?:by |an? |at |about )?[£$€]?\\d[\\w.,%]*|building on (?:last|the|our) [^.;,\\n]{0,40}\\d[\\w.,%]*|(?:last|previous|prior) (?:year|quarter|month)(?:['’]s)? (?:figure |total |result |growth |level )?(?:of |was |at )?[£$€]?\\d[\\w.,%]*|[£$€]?\\d[\\d.,]*[kmbn%]* (?:last|the previous|in the last|the prior) (?:financial |fiscal )?(?:year|quarter|month)|track record|run[- ]rate of|historical(?:ly)? [^.;\\n]{0,20}\\d[\\w.,%]*|trend of",
);
const people =
  "team|teams|staff|people|headcount|reps?|representatives|salespeople|executives?|account managers?|managers?|engineers?|advisers?|advisors?|agents?|SDRs?|AEs?|BDRs?|hires?|heads|FTEs?|consultants?|sales force|recruits|apprentices?|volunteers|telesales|resources?|capacity|budget|funding";
const tools =
  "tools?|software|systems?|crm|database|licen[cs]es|vans?|vehicles?|stores|showrooms?|technology|platform|infrastructure|warehouse|website";
const resource = anyOf(
  `(?:budget|investment|funding|spend) of (?:up to )?[£$€]?\\d[\\w.,]*|[£$€]\\d[\\w.,]*(?: million| thousand)? (?:of |in )?(?:[a-z-]+ ){0,3}(?:budget|investment|funding|spend|grant|fund)|(?:with|using|through|by|from|given|via|adding|hiring|recruiting|leveraging|backed by|supported by|assigning|allocating) (?:a|an|the|our|its|their|two|three|four|five|six|seven|eight|nine|ten|one|\\d{1,3}|x) (?:[a-z-]+ ){0,4}(?:${people})|(?:with|using|on|given) (?:the|our|its|their)? ?(?:existing|current|available|in-house) (?:[a-z-]+ ){0,3}(?:${tools})|using (?:existing|current|additional|in-house|internal) (?:${people})|existing (?:budget|headcount|capacity|staff|resources?|sales team|team)|(?:team|staff|force) of (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)|(?:\\d{1,3}|two|three|four|five|six|eight|ten) (?:[a-z-]+ ){0,3}(?:hours|days) (?:a|per|each|every) (?:week|month|day|rep|person|quarter)|spare capacity|capacity (?:of|for|to)|within (?:the )?(?:existing |current |agreed )?budget|no (?:extra|additional) (?:budget|headcount|staff|cost)|fully (?:funded|staffed|resourced)|budget (?:is |has been )?(?:approved|agreed|in place|allocated|secured)|already (?:have|hired|signed|won|trained|in place)|resources are in place`,
);
const workings =
  /\d\s?[×x*]\s?[£$€]?\d|\d[\w.,%]*\s?=\s?[£$€]?\d|[÷=]\s?[£$€]?\d|\bassum(?:es?|ing)\b|\b(?:based on|calculated (?:from|on)|given|on the basis of|as shown by|derived from|which (?:equals|means|equates to)|equivalent to|equal to|i\.e\.) (?:[a-z’'-]+ ){0,4}(?:[£$€]?\d|forecast|average|history|historical|data|performance|trend|trial|pilot|results|pipeline|rate|rates|analysis|research|capacity|last|conversion|sales)/gi;
/** A population that the amount is a part of: “win 12 of 40 tenders”. */
const basis = /\d+\s(?:out\s)?of\s(?:the\s|our\s)?\d+/gi;

/** Words that show where the number comes from, or with what it will be reached. */
export function achievableEvidence(text: string, baseline: Amount | null): Span[] {
  return [
    ...(baseline ? [baseline] : []),
    ...[record, resource, workings, basis].flatMap((pattern) => findSpans(text, pattern)),
  ].sort((left, right) => left.start - right.start);
}
