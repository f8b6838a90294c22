import type { Amount } from "./amount.ts";
import type { Clauses } from "./clauses.ts";
import type { Deliverable } from "./deliverables.ts";
import { changedThing } from "./find-metrics.ts";
import { countedScope, narrowedMetric } from "./scope-phrases.ts";
import { findSpans, within, type Span } from "./span.ts";
import type { Times } from "./times.ts";
import type { Direction } from "./verbs.ts";

type Verdict = "met" | "partly" | "not";

export interface Judged {
  readonly verdict: Verdict;
  /** The words that decided. */
  readonly words: readonly Span[];
  /** What is not there. */
  readonly missing: readonly ("what" | "scope" | "amount" | "quantity" | "deadline" | "date")[];
}

export interface Parts {
  readonly text: string;
  readonly direction: Direction;
  readonly verb: Span | null;
  readonly metrics: readonly Span[];
  readonly scopes: readonly Span[];
  readonly amount: Amount | null;
  readonly deliverable: Deliverable | null;
  readonly clauses: Clauses;
}

const vagueNouns =
  /^(?:growth|performance|success|improvement|results?|excellence|progress|quality|experience|opportunit(?:y|ies)|value|brand|presence|position|diversity|%|x|times?)$/i;
/** A metric that names the thing it is measured on has its scope. */
const asset =
  /\b(?:web|website|site|page|app|blog|newsletter|email|social|instagram|linkedin|facebook|youtube|tiktok|g2|trustpilot|google|store|shop|footfall|visitors|subscribers|followers|downloads|installs|page ?views|podcast|webinar|open rate|click[- ]through|landing)\b/i;
const scopedMetric =
  /\b(?:website|web|blog|newsletter|app|store|shop|podcast|webinar|email|social media|online|g2|footfall)\b/i;

/** Specific: a metric or a concrete outcome (what), and for whom, where or which (scope). */
export function judgeSpecific({
  text,
  metrics,
  scopes,
  amount,
  deliverable,
  direction,
  verb,
}: Parts): Judged {
  const counted =
    amount?.unit &&
    !vagueNouns.test(amount.unit) &&
    !/^(?:GBP|USD|EUR|ZAR|percentage points|basis points)$/.test(amount.unit)
      ? amount
      : null;
  const generic =
    /\b(?:develop|create|update|produce|design|prepare|write|implement|launch|introduce|provide|deliver|build)\s(?:[\w-]{1,20}\s){0,4}(?:materials?|processes|tools|content|collateral|campaigns?|training|reports?|plans?|features|resources|events?|programmes?|systems?|initiatives|offers|promotions|products|services|templates)\b/gi;
  const everyone = amount && /^(?:all|every|each|entire)$/i.test(amount.text) ? amount : null;
  const what: Span | null =
    metrics[0] ??
    counted ??
    everyone ??
    deliverable ??
    findSpans(text, generic)[0] ??
    findSpans(text, takings)[0] ??
    (amount?.unit === "%" && shareOf.test(text.slice(amount.end, amount.end + 30)) ? amount : null) ??
    (amount && /^(?:increase|decrease|maintain)$/.test(direction) ? changedThing(text, verb) : null);
  const named = metrics.find(({ text: words }) => scopedMetric.test(words) && asset.test(words)) ?? null;
  const scope =
    scopes[0] ??
    named ??
    narrowedMetric(metrics[0] ?? null) ??
    countedScope(amount) ??
    (deliverable?.particular ? deliverable : null);
  const words = [what, scope].filter((span) => span !== null);
  const missing = [...(what ? [] : (["what"] as const)), ...(scope ? [] : (["scope"] as const))];
  return { verdict: what && scope ? "met" : what || scope ? "partly" : "not", words, missing };
}

/** “85% of rooms”: a share of something named. */
const shareOf = /^\sof\s(?:all\s|the\s|our\s)?(?!(?:it|them|us|time|the|our)\b)[a-z]{3,}/i;
/** “Takes £25,000”: money that is taken, earned or billed needs no other name. */
const takings =
  /\b(?:tak(?:e|es|ing)|earn(?:s|ing)?|bill(?:s|ing)?|invoic(?:e|es|ing)|turn(?:s|ing)? over|sell(?:s|ing)?|rais(?:e|es|ing))\s(?:at least |more than |over |another )?[£$€]\d/gi;
const placeholder =
  /\[[^\]]{0,20}\]\s?%?|\b[XYN]{1,3}\s?%|[£$€]\s?[XYN_]{1,3}\b|_{2,}|\b(?:XX+|TBC|TBD)\b|\bx (?:per ?cent|percent)\b|\b[XN] (?=[a-z])/g;

/** Measurable: a number with a unit or a plain yes or no; partly where only a quantity is named. */
export function judgeMeasurable({
  text,
  metrics,
  amount,
  deliverable,
  direction,
  clauses,
  verb,
}: Parts): Judged {
  if (amount) return { verdict: "met", words: [amount], missing: [] };
  const blanks = findSpans(text, placeholder);
  if (blanks[0]) return { verdict: "partly", words: [blanks[0]], missing: ["amount"] };
  if (deliverable?.plainEnd) return { verdict: "met", words: [deliverable], missing: [] };
  const quantity = metrics.find((span) => !within(span, clauses.means)) ?? null;
  // “Make our meetings more effective” names no quantity; “make more sales” does.
  const made =
    verb !== null &&
    /^mak(?:e|ing)$/i.test(verb.text) &&
    !/^\s(?:more|extra|additional)\b/i.test(text.slice(verb.end));
  const changing =
    !made &&
    (direction === "increase" ||
      direction === "decrease" ||
      direction === "achieve" ||
      direction === "maintain" ||
      verb === null);
  const named = quantity && (changing || within(quantity, clauses.purposes)) ? quantity : null;
  return named
    ? { verdict: "partly", words: [named], missing: ["amount"] }
    : { verdict: "not", words: [], missing: ["quantity", "amount"] };
}

/** Time-bound: a date or a bounded period; partly where only how often, or some day, is said. */
export function judgeTimeBound({ deadlines, frequencies, vague }: Times): Judged {
  if (deadlines.length > 0) return { verdict: "met", words: deadlines, missing: [] };
  const words = [...frequencies, ...vague];
  return words.length > 0
    ? { verdict: "partly", words, missing: ["date"] }
    : { verdict: "not", words: [], missing: ["deadline"] };
}
