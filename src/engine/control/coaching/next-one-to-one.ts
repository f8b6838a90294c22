import { ok, refuse, type Result } from "#engine/measure";
import { weekday, type Day } from "#engine/targets";
import { daysLater } from "../simulation/working-day.ts";

/** How often a person is talked with alone; never more seldom than once a quarter. */
export const oneToOneRhythms = ["fortnightly", "monthly", "quarterly"] as const;
export type OneToOneRhythm = (typeof oneToOneRhythms)[number];

const two = (count: number): string => String(count).padStart(2, "0");

/** The same date so many months later, or the last day of a month that is shorter. */
function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return `${String(toYear)}-${two(toMonth)}-${two(Math.min(date, last))}`;
}

/**
 * The day of the next one-to-one. Where it falls on a weekend it is the Friday before, so that a quarter is never longer
 * than three months.
 *
 * Refuses a day that is not in the calendar.
 * @example
 * nextOneToOne("2026-06-30", "monthly").value // => "2026-07-30"
 * nextOneToOne("2026-11-30", "quarterly").value // => "2027-02-26"
 * nextOneToOne("2026-02-30", "monthly").problems // => [{ code: "date-unreadable", typed: "2026-02-30" }]
 */
export function nextOneToOne(held: Day, rhythm: OneToOneRhythm): Result<Day> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(held) || Number.isNaN(Date.parse(held)) || daysLater(held, 0) !== held)
    return refuse({ code: "date-unreadable", typed: held });
  const due =
    rhythm === "fortnightly" ? daysLater(held, 14) : monthsLater(held, rhythm === "monthly" ? 1 : 3);
  return ok(daysLater(due, Math.min(0, 5 - weekday(due))));
}
