import { formatMoney, formatNumber, formatPercent, monthName } from "#engine/measure";
import type { ActivityLoad, ActivityPlan, Lever, StageLoad } from "#engine/targets";

const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A count in words up to twelve. */
const inWords = (count: number): string => small[count] ?? formatNumber(count);

/** A figure without decimals that say nothing: 31, 4.7, 0.25. */
export function brief(value: number): string {
  return formatNumber(value, value >= 20 || Number.isInteger(value) ? 0 : value >= 1 ? 1 : 2);
}

export const hours = (minutes: number): string => formatNumber(minutes / 60, 1);

/** Names stand in the middle of a sentence here; an abbreviation keeps its capitals. */
export const lower = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const peopleOf = (plan: ActivityPlan): number => plan.people.reduce((sum, { count }) => sum + count, 0);

/** What one person has to do of a stage, by the day or, where that is less than one, by the week. */
function rhythm({ name, perDay, perWeek }: StageLoad): string {
  return perDay >= 1
    ? `${brief(perDay)} ${lower(name)} every working day`
    : `${brief(perWeek)} ${lower(name)} a week`;
}

/** The conclusion of the page, in one sentence. */
export function conclusion(plan: ActivityPlan, load: ActivityLoad): string {
  const first = load.stages.at(-1);
  if (!first) return "";
  if (load.possible) {
    const count = peopleOf(plan);
    const each = count === 1 ? "One salesperson has" : `Each of ${inWords(count)} salespeople has`;
    return `${each} to make ${rhythm(first)}`;
  }
  const there = hours(load.sellingMinutes);
  const heaviest = load.stages.reduce((most, stage) =>
    stage.minutesPerDay > most.minutesPerDay ? stage : most,
  );
  if (heaviest.minutesPerDay > load.sellingMinutes)
    return `Impossible: ${brief(heaviest.perDay)} ${lower(heaviest.name)} a day at ${brief(heaviest.minutes)} minutes each take ${hours(heaviest.minutesPerDay)} hours of ${there}`;
  return `Impossible: the day takes ${hours(load.minutesPerDay)} hours of selling, and has ${there}`;
}

/** What was looked at, under the conclusion. */
export function underConclusion(plan: ActivityPlan, load: ActivityLoad): string {
  const won = plan.won > 0 ? `, of which ${formatMoney(plan.won, 0)} is won already,` : "";
  const used = `${hours(load.minutesPerDay)} of the ${hours(load.sellingMinutes)} hours a day that are left for selling`;
  return `${formatMoney(plan.target, 0)} from ${monthName(plan.from)} to ${monthName(plan.to)}${won} in deals of ${formatMoney(plan.dealSize, 0)}. All of the activity takes ${used}.`;
}

/** What a lever would have to be, in words. */
export function leverWords(lever: Lever, plan: ActivityPlan): string {
  const { kind, from, to, stage } = lever;
  const name = lower(plan.stages[stage ?? 0]?.name ?? "");
  const never = to === null;
  switch (kind) {
    case "people":
      return never ? "More people" : `${formatNumber(to)} people instead of ${formatNumber(from)}`;
    case "conversion":
      return never
        ? `A better conversion of ${name}: even if all led on`
        : `${formatPercent(to, 1)} of ${name} lead on, instead of ${formatPercent(from, 1)}`;
    case "minutes":
      return never
        ? `Shorter ${name}: even without any time for them`
        : `${formatNumber(to)} minutes for each of the ${name}, instead of ${brief(from)}`;
    case "deal-size":
      return never ? "Larger deals" : `Deals of ${formatMoney(to, 0)} instead of ${formatMoney(from, 0)}`;
    case "target":
      return never
        ? "A lower target"
        : `A target of ${formatMoney(to, 0)} instead of ${formatMoney(from, 0)}`;
    case "selling-time":
      return never
        ? "More hours for selling: there are not that many in a day"
        : `${brief(to)} hours a day for selling, instead of ${brief(from)}`;
    case "days":
      return never
        ? "More working days: there are not that many in the period"
        : `${formatNumber(to)} working days for each person, instead of ${formatNumber(from, 0)}`;
    case "begin":
      return never
        ? "Beginning earlier"
        : `The work begins ${to === 1 ? "one month" : `${inWords(to)} months`} earlier`;
  }
}
