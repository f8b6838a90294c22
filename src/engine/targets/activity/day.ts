import { addMonths, type Month, month } from "#engine/measure";

/** A calendar day in ISO form, such as `2026-11-06`. No time, no time zone. */
export type Day = string;

const millisecondsOfADay = 86_400_000;

/** Days are counted in whole numbers, in a calendar without summer time. */
const numberOf = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
  millisecondsOfADay;

/** 1 January 1970 was a Thursday. */
const weekdayOf = (number: number): number => ((number + 3) % 7) + 1;

const dayOf = (number: number): Day => new Date(number * millisecondsOfADay).toISOString().slice(0, 10);

/**
 * The day of the week, 1 for Monday to 7 for Sunday.
 *
 * @example
 * weekday("2026-11-24") // => 2
 */
export function weekday(day: Day): number {
  return weekdayOf(numberOf(day));
}

/** Every day from one to another, both included, with its day of the week. */
export function daysBetween(from: Day, to: Day): { day: Day; weekday: number }[] {
  const first = numberOf(from);
  const count = Math.max(0, numberOf(to) - first + 1);
  return Array.from({ length: count }, (_, at) => ({
    day: dayOf(first + at),
    weekday: weekdayOf(first + at),
  }));
}

/**
 * The month that a day lies in.
 *
 * @example
 * monthOfDay("2026-11-24") // => "2026-11"
 */
export function monthOfDay(day: Day): Month {
  return month(day.slice(0, 7));
}

/**
 * The first and the last day of a run of months.
 *
 * @example
 * daysOfMonths(month("2026-04"), month("2027-03")) // => { from: "2026-04-01", to: "2027-03-31" }
 * daysOfMonths(month("2028-02"), month("2028-02")).to // => "2028-02-29"
 */
export function daysOfMonths(from: Month, to: Month): { readonly from: Day; readonly to: Day } {
  return { from: `${from}-01`, to: dayOf(numberOf(`${addMonths(to, 1)}-01`) - 1) };
}
