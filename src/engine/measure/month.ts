import type { Brand } from "./brand.ts";

/** A calendar month such as `2026-04`. No day, no time, no time zone, so nothing to get wrong. */
export type Month = Brand<string, "month">;

/** Months of the year in order, January first. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A month from its text. Throws a RangeError on anything else: what a person typed goes through readMonth.
 *
 * @example
 * month("2026-04") // => "2026-04"
 */
export function month(text: string): Month {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text))
    throw new RangeError(`month needs text like 2026-04, got ${text}`);
  return text as Month;
}

/** Months since the year nought, so that months can be counted. */
const ordinal = (of: Month): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5)) - 1;

/**
 * The year of a month.
 *
 * @example
 * yearOf(month("2026-04")) // => 2026
 */
export function yearOf(of: Month): number {
  return Math.floor(ordinal(of) / 12);
}

/**
 * Which month of the calendar year it is, 1 to 12.
 *
 * @example
 * monthOfYear(month("2026-04")) // => 4
 */
export function monthOfYear(of: Month): number {
  return (ordinal(of) % 12) + 1;
}

/**
 * The month so many months later, or earlier where the count is negative.
 *
 * @example
 * addMonths(month("2026-11"), 3) // => "2027-02"
 */
export function addMonths(from: Month, count: number): Month {
  const at = ordinal(from) + count;
  return month(`${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`);
}

/**
 * How many months later the second is than the first.
 *
 * @example
 * monthsBetween(month("2026-11"), month("2027-02")) // => 3
 */
export function monthsBetween(from: Month, to: Month): number {
  return ordinal(to) - ordinal(from);
}

/**
 * A month in words.
 *
 * @example
 * monthName("2026-04") // => "April 2026"
 */
export function monthName(of: Month | string): string {
  const known = month(of);
  return `${monthNames[monthOfYear(known) - 1] ?? ""} ${yearOf(known)}`;
}
