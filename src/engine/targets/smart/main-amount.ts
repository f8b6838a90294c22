import { isTime, type Amount } from "./amount.ts";
import type { Clauses } from "./clauses.ts";
import { within } from "./span.ts";

const timeLike =
  /\b(?:cycles?|times?|days|turnaround|duration|payback|response|waits?|ramp|dso|delays?|tenure|length|downtime|shorten|hours?|absence|lateness)\b/i;
const price =
  /^\s?(?:each|apiece|a head|per head|per (?:unit|seat|user|item|ticket|night|person|customer|order|deal)\b|(?:[a-z-]+ )?(?:vouchers?|tickets?|plan|gift cards?|subscriptions?|product|items?|bottles?)\b)/i;
const described =
  /^\s(?:trade|exhibition|shows?|stands?|machines?|houses?|cars?|contracts?|plans?|tickets?|accounts?|vouchers?)\b/i;
const aims =
  /(?:=\s?|\b(?:to|reach|reaching|hit|hitting|achieve|target(?:ing)?(?: of|:| is)?|goal(?: of|:| is)?)\s?(?:an? )?)$/i;
const resources = /^\s?(?:[a-z-]+\s){0,3}(?:budget|investment|spend\b|funding|grant)/i;

/** How far an amount is from being the target: the least is the one, and the first among equals. */
function distance(text: string, amount: Amount, amounts: readonly Amount[], clauses: Clauses): number {
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end, amount.end + 40);
  let far = 0;
  if (within(amount, clauses.means)) far += 6;
  if (within(amount, clauses.purposes)) far += 4;
  if (isTime(amount))
    far +=
      (timeLike.test(text.slice(0, amount.start)) || /\bto\s$/i.test(before)) && !/\bwithin\s$/i.test(before)
        ? 0
        : 5;
  if (/[^\w]of\s(?:the\s|our\s)?$/i.test(before) && /\d\s?(?:out\s)?of\s(?:the\s|our\s)?$/i.test(before))
    far += 3;
  if (
    /\b(?:worth|priced(?: at)?|costing|valued at|at)\s(?:an? )?(?:average )?(?:of )?(?:at least |over |more than |under )?$/i.test(
      before,
    ) &&
    amounts.length > 1
  )
    far += 3;
  if (price.test(after) && amounts.length > 1) far += 2;
  if (/^[£$€]/.test(amount.text) && described.test(after) && amounts.length > 1) far += 3;
  if (/\b(?:team|staff|force) of\s$/i.test(before)) far += 8;
  if (resources.test(after) || /\b(?:budget|investment|spend|funding) of\s(?:up to )?$/i.test(before))
    far += 8;
  // “Each of the ten negotiators to win three”: the ten are who does it.
  if (
    /\b(?:the|our|its|their|these|both|all)\s$/i.test(before) &&
    amount.unit !== "%" &&
    !/^[£$€]/.test(amount.text)
  )
    far += 3;
  if (/=\s?$/.test(before)) far -= 4;
  if (/[×x*]\s?$/.test(before) || /^\s?[×*]|^\sx\s\d/.test(after)) far += 3;
  return far + (aims.test(before) ? -0.1 : 0);
}

/** The figure that the objective is about, once its baseline is known. */
export function mainAmount(
  text: string,
  amounts: readonly Amount[],
  clauses: Clauses,
  focus: { readonly start: number; readonly end: number } | null,
): Amount | null {
  const inFocus = focus ? amounts.filter(({ start, end }) => start >= focus.start && end <= focus.end) : [];
  const candidates = inFocus.length > 0 ? inFocus : amounts;
  let best: Amount | null = null;
  let least = Infinity;
  for (const amount of candidates) {
    const far = distance(text, amount, candidates, clauses);
    if (Math.floor(far + 0.5) < Math.floor(least + 0.5)) [best, least] = [amount, far];
  }
  return best;
}

/** “From 12% to 16%”: the second is the target and the first the baseline. */
export function fromTo(text: string, amounts: readonly Amount[]): { main: Amount; baseline: Amount } | null {
  for (const [at, baseline] of amounts.entries()) {
    const main = amounts[at + 1];
    if (!main) break;
    const between = text.slice(baseline.end, main.start);
    // “By £3 (from £18 to £21)”: the step was named first, and the two levels say the same.
    const step = amounts[at - 1];
    const stepped =
      step !== undefined &&
      /\bby\s$/i.test(text.slice(Math.max(0, step.start - 3), step.start)) &&
      /^[\s,]{0,2}\(?from\s$/i.test(text.slice(step.end, baseline.start));
    const from =
      /\bfrom\s(?:(?:the|our|an?|its|about|around|current|currently|approximately|average|level|of|existing)\s){0,5}$/i.test(
        text.slice(Math.max(0, baseline.start - 50), baseline.start),
      );
    const link =
      /^(?:\s?\/\s?\w{1,9}|\s[\w’'-]{1,20}){0,9}[\s,(]{1,2}(?:\([^()]{0,40}\)\s)?(?:up |down |through )?to\s(?:(?:an?|the|at least|over|under|more than|less than|below|above|around|about|average|of|reach)\s){0,4}$/i;
    const arrow = /^\s?(?:\/\w{1,9}\s?)?(?:→|->|=>|⇒)\s?$/;
    const bare = /^(?:\s?\/\s?\w{1,9})?\sto\s$/;
    if (
      (from && (link.test(between) || /^\s?[-–]\s?$/.test(between))) ||
      arrow.test(between) ||
      (bare.test(between) && /[%£$€]|\dk/i.test(baseline.text) && /[%£$€]|\dk/i.test(main.text))
    )
      if (!/\bby\s[^.;]{0,4}$/i.test(text.slice(Math.max(0, baseline.start - 6), baseline.start)))
        return { main: stepped ? step : main, baseline };
  }
  return null;
}
