import { addMonths, month, monthName, type Month } from "#engine/measure";

/** A calendar day in ISO form, such as `2026-11-06`. */
export type CalendarDay = string;

export interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const dayLength = 86_400_000;

/** Days are counted in whole numbers, in a calendar without summer time. */
const dayNumber = (day: CalendarDay): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayLength;

const dayOf = (number: number): CalendarDay => new Date(number * dayLength).toISOString().slice(0, 10);

/** So many days later. */
export const laterBy = (day: CalendarDay, days: number): CalendarDay => dayOf(dayNumber(day) + days);

/** From one day to another: 0 on the same day. */
export const daysFrom = (from: CalendarDay, to: CalendarDay): number => dayNumber(to) - dayNumber(from);

/** How many days two spans share. */
export function sharedDays(one: DaySpan, other: DaySpan): number {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return Math.max(0, daysFrom(from, to) + 1);
}

export const monthSpan = (of: Month): DaySpan => ({
  from: `${of}-01`,
  to: laterBy(`${addMonths(of, 1)}-01`, -1),
});

/** A day as it is written: 6 November 2026. */
export const dayName = (day: CalendarDay): string =>
  `${String(Number(day.slice(8, 10)))} ${monthName(month(day.slice(0, 7)))}`;
