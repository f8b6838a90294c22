import type { OneToOneRhythm } from "#engine/control";
import type { RandomSource, Result } from "#engine/measure";
import { addItem, changeItem, newItemId, type Plan } from "#engine/plan";
import { dayName } from "../forecast-lab/today.ts";

/** What was agreed with one person on one day. Days are kept as 2026-06-30. */
export interface OneToOne {
  readonly name: string;
  readonly on: string;
  /** The figure that was talked about. */
  readonly figure: string;
  readonly found: string;
  readonly practise: string;
  readonly watch: string;
  readonly rhythm: OneToOneRhythm;
  readonly next: string;
}

const ended = (words: string): string => (/[.?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);

/** A record as one paragraph. */
export function oneToOneText({ on, figure, found, practise, watch, next }: OneToOne): string {
  return [
    ended(`${dayName(on)}: ${figure}`),
    found.trim() && ended(`Found: ${found}`),
    ended(`To practise: ${practise}`),
    watch.trim() && ended(`To watch: ${watch}`),
    `Next: ${dayName(next)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

const alike = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The plan with a record among its reviews: in the person’s own one-to-one, or in a new one that looks at what the plan’s
 * other one-to-ones look at. The person attends if the plan’s team names them.
 */
export function withOneToOne(
  plan: Plan,
  record: OneToOne,
  random: RandomSource,
): Result<{ readonly plan: Plan; readonly id: string }> {
  const name = `One-to-one with ${record.name}`;
  const text = oneToOneText(record);
  const own = plan.reviews.find((review) => review.oneToOne && alike(review.name, name));
  if (own) {
    const changed = changeItem(plan, "reviews", own.id, { agenda: `${text}\n${own.agenda}`.trim() });
    return changed.ok ? { ok: true, value: { plan: changed.value, id: own.id } } : changed;
  }
  const other = plan.reviews.find(({ oneToOne }) => oneToOne);
  const person = plan.team.find((one) => alike(one.name, record.name));
  const id = newItemId("reviews", random);
  const added = addItem(plan, "reviews", {
    id,
    name,
    cadence: record.rhythm,
    first: record.next,
    oneToOne: true,
    agenda: text,
    inspects: other?.inspects ?? [],
    attends: person ? [person.id] : [],
    owners: other?.owners ?? [],
  });
  return added.ok ? { ok: true, value: { plan: added.value, id } } : added;
}
