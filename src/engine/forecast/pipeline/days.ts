const dayLength = 86_400_000;
const nought = 48;

/** Digits of a text as a number, without cutting it up: a pipeline has tens of thousands of days to read. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - nought;
  return number;
}

/**
 * Whether a text in ISO form is a day of the calendar: 31 February is not.
 * @example
 * isCalendarDay("2028-02-29") // => true
 * isCalendarDay("2026-02-31") // => false
 */
export function isCalendarDay(day: string): boolean {
  if (day.length !== 10 || day[4] !== "-" || day[7] !== "-") return false;
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return false;
  return date <= 28 || date <= new Date(Date.UTC(digits(day, 0, 4), month, 0)).getUTCDate();
}

/**
 * A day as a count of days since 1 January 1970, so that two days can be taken from one another.
 *
 * A day that there is not is NaN.
 * @example
 * dayNumber("2026-03-01") - dayNumber("2026-02-01") // => 28
 */
export function dayNumber(day: string): number {
  const year = digits(day, 0, 4);
  return Date.UTC(year, digits(day, 5, 7) - 1, digits(day, 8, 10)) / dayLength;
}

/**
 * The day of a count of days since 1 January 1970.
 * @example
 * dayOfNumber(dayNumber("2026-02-28") + 1) // => "2026-03-01"
 */
export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
