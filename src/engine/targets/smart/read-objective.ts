import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { isTime, type Amount } from "./amount.ts";
import { countedNoun, findAmounts } from "./amounts.ts";
import { findClauses } from "./clauses.ts";
import { findDeliverable } from "./deliverables.ts";
import { achievableEvidence, findBaseline, findResources, heldLevel } from "./evidence.ts";
import { judgeMeasurable, judgeSpecific, judgeTimeBound, type Judged } from "./judge.ts";
import { legible } from "./legible.ts";
import { fromTo, mainAmount } from "./main-amount.ts";
import { findMetrics } from "./find-metrics.ts";
import { labelledLines } from "./labelled-lines.ts";
import { resolveDeadline, type DateRules, type Day } from "./resolve-deadline.ts";
import { findScopes } from "./scopes.ts";
import { findSpans, spanAt, within, without, type Span } from "./span.ts";
import { findTimes } from "./times.ts";
import { findVerb, type Direction } from "./verbs.ts";

type AmountKind = "change_by" | "level" | "minimum" | "maximum" | "range" | "multiple";

/** What the text says, with the words that say it. */
export interface Extracted {
  readonly verb: Span | null;
  readonly direction: Direction;
  readonly metric: Span | null;
  readonly scopes: readonly Span[];
  readonly amount: Amount | null;
  readonly kind: AmountKind | null;
  readonly baseline: Amount | null;
  readonly deadline: Span | null;
  /** The day the deadline ends, where its words fix one. */
  readonly due: Day | null;
  readonly rates: readonly Span[];
  /** Other figures: an objective has one main target. */
  readonly others: readonly Span[];
}

export interface ObjectiveReading {
  readonly text: string;
  readonly extracted: Extracted;
  readonly specific: Judged;
  readonly measurable: Judged;
  readonly timeBound: Judged;
  /** Words that show where the number comes from; none is no evidence. */
  readonly achievable: readonly Span[];
  /** Words that say what wider aim it serves. */
  readonly relevant: readonly Span[];
  /** What about the text makes the reading less sure. */
  readonly notes: readonly Problem[];
}

function kindOf(text: string, amount: Amount | null, direction: Direction): AmountKind | null {
  if (!amount) return null;
  if (amount.multiple) return "multiple";
  if (typeof amount.value !== "number") return "range";
  if (amount.bound) return amount.bound;
  const before = text.slice(Math.max(0, amount.start - 12), amount.start);
  const after = text.slice(amount.end, amount.end + 12);
  if (
    /\bby\s(?:\w+\s)?$/i.test(before) ||
    /^\s(?:more|fewer|less|increase|growth|reduction|rise|uplift)\b/i.test(after)
  )
    return "change_by";
  return (direction === "increase" || direction === "decrease") &&
    !/\b(?:to|reach|of)\s$/i.test(before) &&
    amount.unit === "%"
    ? "change_by"
    : "level";
}

/** What is measured in per cent moves by percentage points. */
const shares =
  /\b(?:share|rate|margin|percentage|proportion|conversion|retention|churn|utili[sz]ation|occupancy)\b/i;

/** Of two objectives in one, each has its own date: the one after its figure. */
function ownDeadline(text: string, deadlines: readonly Span[], amount: Amount | null): Span | null {
  const [first = null] = deadlines;
  if (!first || !amount || first.end > amount.start) return first;
  const parted = /\band\b|[;\n]/i.test(text.slice(first.end, amount.start));
  return (parted ? deadlines.find(({ start }) => start > amount.end) : undefined) ?? first;
}

const bodyOf = (text: string): { start: number; end: number } | null =>
  labelledLines(text).measurable ?? null;

/**
 * Reads an objective in ordinary English by rules: what changes and which way, for whom, by how much, from where, by
 * when; and judges whether it is specific, measurable and time-bound from its own words alone.
 *
 * Refuses an empty text, one without letters, one that is not English, and one of more than 300 words. It reads no
 * clock: `today` is the day from which “next quarter” is counted.
 * Definitions: Doran 1981; CIM and Chartered Institute criteria as taught in the unit (AC3, AC7, AC14).
 * @example
 * const reading = readObjective("Increase trade sales in Leeds from £1.2m to £1.5m by 31 March 2027", { today: "2026-11-24" }).value
 * reading.specific.verdict // => "met"
 * reading.extracted.amount.value // => 1500000
 * reading.extracted.baseline.text // => "£1.2m"
 * reading.extracted.due // => "2027-03-31"
 * readObjective("", { today: "2026-11-24" }).problems // => [{ code: "objective-empty" }]
 */
export function readObjective(typed: string, rules: DateRules): Result<ObjectiveReading> {
  const legal = legible(typed);
  if (!legal.ok) return refuse(...legal.problems);
  const text = typed
    .replace(/[\u00a0\u2009\u202f\t]/g, " ")
    .replace(/[‐‑]/g, "-")
    .replace(/(?<=[a-z]{4})\d(?=\s*$)/g, " ");
  const times = findTimes(text);
  const focus = bodyOf(text);
  const timeless = without(text, [...times.deadlines, ...times.past.filter((span) => /\d/.test(span.text))]);
  const { verb, direction } = findVerb(focus ? text.slice(focus.start, focus.end) : text);
  const clauses = findClauses(text, focus ? null : verb, times.deadlines);
  const resources = findResources(text);
  // “With the existing two vans” is what it takes, not what it aims at.
  const amounts = findAmounts(timeless).filter((amount) => !within(amount, resources));
  const pair =
    fromTo(
      timeless,
      focus ? amounts.filter((one) => within(one, [spanAt(text, focus.start, focus.end)])) : amounts,
    ) ?? fromTo(timeless, amounts);
  const early = pair?.baseline ?? findBaseline(timeless, amounts, null);
  const left = amounts.filter((amount) => amount !== early);
  const first = pair?.main ?? mainAmount(timeless, left.length > 0 ? left : amounts, clauses, focus);
  const baseline = pair?.baseline ?? findBaseline(timeless, amounts, first);
  const whole = without(text, times.deadlines);
  const everyone = findSpans(
    without(whole, times.frequencies),
    /\b(?:all|every|each|entire)\b(?!\s(?:in all|about|year|month|week|day|quarter|time|of (?:this|which)|while|round|areas of|aspects|our efforts))/gi,
  ).filter(
    ({ start }) =>
      !/\b(?:at|after|above|overall|to|in|across|throughout)\s$/i.test(
        text.slice(Math.max(0, start - 12), start),
      ) && !within(spanAt(text, start, start + 1), [...clauses.purposes, ...clauses.means]),
  );
  const all =
    first === null && everyone[0]
      ? { ...everyone[0], value: 100, unit: "%", bound: null, multiple: false }
      : null;
  const main = first ?? all;
  const metrics = findMetrics(whole, clauses, main, verb);
  const named = metrics[0] ?? null;
  // A bare figure has the unit of what is counted or of the measure it belongs to.
  const noun =
    (main && /^points?$/i.test(main.unit ?? "") && shares.test(`${named?.text ?? ""} ${text}`)
      ? "percentage points"
      : main?.unit) ??
    (main
      ? (countedNoun(timeless.slice(main.end)) ?? baseline?.unit ?? named?.text.split(" ").at(-1) ?? null)
      : null);
  const amount = main ? { ...main, unit: noun } : null;
  const plain = without(whole, focus ? [] : [...clauses.purposes, ...clauses.means, ...resources]);
  const scopes = findScopes(without(plain, times.vague));
  const deliverable = findDeliverable(whole);
  const deadline =
    (focus
      ? times.deadlines.find((span) => within(span, [labelledLines(text).time ?? spanAt(text, 0, 0)]))
      : undefined) ?? ownDeadline(text, times.deadlines, amount);
  const parts = {
    text: whole,
    direction,
    verb,
    metrics,
    scopes,
    amount,
    deliverable,
    clauses,
  };
  return ok({
    text: typed,
    extracted: {
      verb,
      direction: amount?.bound === "maximum" && direction === "achieve" ? "decrease" : direction,
      metric: named,
      scopes,
      amount,
      kind: kindOf(text, amount, direction),
      baseline,
      deadline,
      due: deadline ? resolveDeadline(deadline.text, rules) : null,
      rates: times.frequencies,
      others: amounts.filter(
        (one) => one.start !== amount?.start && one.start !== baseline?.start && !isTime(one),
      ),
    },
    specific: judgeSpecific(parts),
    measurable: judgeMeasurable(parts),
    timeBound: judgeTimeBound(times),
    achievable: achievableEvidence(text, baseline ?? heldLevel(text, direction, amount)),
    relevant: [
      ...(labelledLines(text).relevant ? [labelledLines(text).relevant as Span] : []),
      ...clauses.purposes,
    ],
    notes: legal.value,
  });
}
