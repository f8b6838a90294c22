import { ok, refuse, type Result } from "#engine/measure";
import { bankHolidays, weekday, type Day, type Jurisdiction } from "#engine/targets";

const millisecondsOfADay = 86_400_000;

/**
 * The day so many calendar days later.
 *
 * @example
 * daysLater("2027-02-26", 3) // => "2027-03-01"
 */
export function daysLater(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date) + count * millisecondsOfADay).toISOString().slice(0, 10);
}

/**
 * The day that lies so many working days after another: Saturdays, Sundays and bank holidays are passed over.
 *
 * Refuses a year outside the table of bank holidays, and a count below nought, above 250 or not whole.
 *
 * Source of bank holidays: GOV.UK.
 * @example
 * workingDaysLater("2027-03-22", 5, "england-and-wales") // => { ok: true, value: "2027-03-31" }
 * workingDaysLater("2027-01-11", 1, "scotland").value // => "2027-01-12"
 */
export function workingDaysLater(day: Day, count: number, jurisdiction: Jurisdiction): Result<Day> {
  if (!Number.isInteger(count) || count < 0 || count > 250)
    return refuse({ code: "control-working-days", count });
  let at = day;
  let left = count;
  while (left > 0) {
    at = daysLater(at, 1);
    const kept = bankHolidays(jurisdiction, Number(at.slice(0, 4)));
    if (!kept.ok) return kept;
    if (weekday(at) <= 5 && !kept.value.some((holiday) => holiday.day === at)) left -= 1;
  }
  return ok(at);
}
