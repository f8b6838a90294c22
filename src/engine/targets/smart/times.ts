import { dated, festive, lapsed } from "./time-words.ts";
import { anyOf, findSpans, spanAt, type Span } from "./span.ts";

export interface Times {
  /** A date or a bounded period for the objective. */
  readonly deadlines: readonly Span[];
  /** How often, which is no date. */
  readonly frequencies: readonly Span[];
  /** Some day: soon, in the long term. */
  readonly vague: readonly Span[];
  /** Periods that are over, which figures are compared with. */
  readonly past: readonly Span[];
}

const deadline = new RegExp(`(?<![\\w£$€.,/-])(?:${lapsed}|${dated}|${festive})`, "gi");
const past =
  /\b(?:(?:in|on|over|than|from|versus|vs\.?|against|compared (?:to|with)|during)\s)?(?:the\s)?(?:last|previous|prior|past|preceding)\s(?:\d{1,2}\s|twelve\s|six\s|three\s|two\s|same\s)?(?:financial\s|fiscal\s)?(?:year|quarter|month|week|season|summer|winter|christmas)s?(?:['’]s?)?\b|\bsame (?:period|quarter|month|time)(?: (?:of )?last year)?/gi;
const comparing =
  /(?:compared (?:to|with)|versus|vs\.?|against|than(?: in| at)?|as in|as during|relative to|up on|down on|on top of|since|achieved in|reported in|was|were|baseline(?: of| from| in)?|actuals? (?:in|for|of)|levels? (?:in|of))\s(?:the\s)?(?:[a-z]+\s){0,2}$/i;
const serving =
  /\b(?:answer|repl|respon|deliver|dispatch|paid|pay|resol|onboard|live|turnaround|follow|contact|return|lead time|fulfil|call(?:ed)? back|callback|install|quot|acknowledg|serviced?|process|settle|refund|collect|arriv|ship|approve|escalat|visit(?:ed)?|reach(?:ed)? out)[a-z-]*\b[^.;]{0,30}$/i;
const often =
  /\b(?:per|each|every|a|an)\s(?:(?:working|calendar|financial|other)\s)?(?:day|week|month|quarter|year|annum|season|shift)\b|(?<=[\w\d])\/\s?(?:day|week|wk|month|mo|quarter|qtr|year|yr)\b|\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|bi-?weekly|bi-?monthly)\b(?!\srecurring)|\b(?:p\.a\.|pcm|per annum|year[- ](?:on|over)[- ]year|yoy|y\/y|month[- ](?:on|over)[- ]month|mom|week[- ]on[- ]week|quarter[- ]on[- ]quarter|qoq|on an? (?:annual|monthly|weekly|regular|quarterly) basis|(?:once|twice) a (?:day|week|month|quarter|year)|every (?:two|three|six) (?:weeks|months))\b/gi;
const some = anyOf(
  "(?:in |over |for )?(?:the )?(?:long|longer|medium|short|near)[- ](?:to[- ](?:medium|long)[- ])?term|as soon as possible|asap|soon|eventually|(?:in|over) the (?:coming|next few|following|next several) (?:years|months|weeks|quarters)|in (?:the )?(?:near )?future|going forward|over time|in due course|in the years ahead|sooner rather than later|when possible|one day|at some point|ongoing|continuously|on an ongoing basis",
);

const named =
  /^\s(?!(?:season|calendar|financial|fiscal|trading|school|tax|year|and|or|to|by|with|in|at|of|on|summer|winter|spring|autumn|christmas|harvest)\b)[a-z]{4,}/i;
const begins =
  /\b(?:starting|start|starts|begin|beginning|begins|commencing|with effect|effective|as|kicking off)\s$/i;

/** A wait that is promised to somebody belongs to the measure; it is not when the objective is due. */
function isService(text: string, { start, text: words, end }: Span): boolean {
  const count =
    /(\d{1,3}|\b(?:one|two|three|four|five|six|seven|ten)\b)[\s-](?:working |business |calendar )?(day|week|month)/i.exec(
      words,
    );
  if (!count) return false;
  const unit = count[2]?.toLowerCase();
  const size = Number(count[1]) || 3;
  const days = size * (unit === "day" ? 1 : unit === "week" ? 7 : 30);
  if (/^(?:the )?(?:next|coming|first)/i.test(words.replace(/^\w+\s/, "")) || days > 100) return false;
  if (/^over\s\d/i.test(words) && unit === "day") return true;
  const promised = /^\s(?:of|after|from)\s(?!launch|opening|the start|approval|today|now)/i.test(
    text.slice(end),
  );
  return promised || (days <= 60 && serving.test(text.slice(Math.max(0, start - 60), start)));
}

function isDeadline(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const { text: words } = span;
  // “As in 2025” compares; “starting in March” begins, and neither says by when.
  if (/\b(?:as|like|than)\s$/i.test(before)) return false;
  if (begins.test(before) && !/\b(?:to|until|till|through|and)\b|[-–]/i.test(words)) return false;
  // In small letters these are verbs more often than months.
  if (/^(?:may|mar|march|sec|dec|second|third|first half|second half)$/.test(words.trim())) return false;
  if (/^(?:to|of|for|on|at) may\b/.test(words)) return false;
  const bareYear = /^(?:(\w+)\s)?(?:the\s)?(?:19|20)\d\d$/i.exec(words.trim());
  if (bareYear && /^(?:on|over|from|since|at|against|of)$/i.test(bareYear[1] ?? "")) return false;
  if (/^(?:from|since)\s/i.test(words) && !/\b(?:to|until|through|-|–|and|onwards?)\b/i.test(words.slice(5)))
    return false;
  if (/^on\s(?:Q[1-4]|H[12]|20)/i.test(words)) return false;
  if (comparing.test(before) && !/^(?:by|before|until|till|throughout|within|no later)\b/i.test(words))
    return false;
  // “(25% in 2026)” says where a figure stood.
  if (
    /\([£$€]?\d[\d.,]*\s?(?:%|[kmbn]{1,2}\b)?\s(?:[a-z]+\s){0,2}$/i.test(before) &&
    /^\s?\)/.test(text.slice(span.end))
  )
    return false;
  if (/\(\s?$/.test(before) && /^\s?:\s?[£$€]?\d[^()]{0,20}\)/.test(text.slice(span.end))) return false;
  // “The 2027 literary festival” has its year as a name.
  if (/^(?:for|of|from)\sthe\s20\d\d$/i.test(words) && named.test(text.slice(span.end))) return false;
  if (/^(?:over|above|under|below)\s(?:19|20)\d\d/i.test(words)) return false;
  if (
    bareYear &&
    /^\s(?:units?|customers|clients|leads|users|visitors|members|orders|deals|calls)\b/i.test(
      text.slice(span.end),
    )
  )
    return false;
  return !isService(text, span);
}

/** “to 1 March” is a deadline only without “to”, which belongs to the amount before it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:to|of)\s/i.exec(words)?.[0].length ?? 0;
  const tail = /[\s,.(]+$/.exec(words)?.[0].length ?? 0;
  return spanAt(text, start + lead, end - tail);
}

export function findTimes(text: string): Times {
  const over = findSpans(text, past);
  const left = over.reduce(
    (rest, { start, end }) => rest.slice(0, start) + "§".repeat(end - start) + rest.slice(end),
    text,
  );
  const deadlines = findSpans(left, deadline)
    .filter((span) => isDeadline(text, span))
    .map((span) => trimmed(text, span));
  const taken = deadlines.reduce(
    (rest, { start, end }) => rest.slice(0, start) + "§".repeat(end - start) + rest.slice(end),
    left,
  );
  return {
    deadlines,
    frequencies: findSpans(taken, often),
    vague: findSpans(taken, some),
    past: over,
  };
}
