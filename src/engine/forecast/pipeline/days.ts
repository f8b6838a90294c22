const dayLength = 86_400_000;

/**
 * A day as a count of days since 1 January 1970, so that two days can be taken from one another.
 *
 * A day that there is not is NaN.
 * @example
 * dayNumber("2026-03-01") - dayNumber("2026-02-01") // => 28
 */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;
}

/**
 * The day of a count of days since 1 January 1970.
 * @example
 * dayOfNumber(dayNumber("2026-02-28") + 1) // => "2026-03-01"
 */
export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
