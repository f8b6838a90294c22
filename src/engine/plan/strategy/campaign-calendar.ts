import { addMonths, monthsBetween, type Month, type Problem } from "#engine/measure";
import { type CalendarDay, daysFrom, type DaySpan, monthSpan } from "./day-span.ts";

/** A marketing campaign, as the sales plan has to know it. */
export interface Campaign extends DaySpan {
  readonly name: string;
  readonly segment: string;
  /** What it says to the customer. */
  readonly message: string;
  /** When most answers are expected. */
  readonly peak: DaySpan;
}

/** A block of sales work: calls, visits, demonstrations, follow-up. */
export interface SalesActivity extends DaySpan {
  readonly name: string;
  readonly segment: string;
  /** The campaign that it carries further; empty where none. */
  readonly campaign: string;
  readonly message: string;
  readonly hoursPerWeek: number;
}

export interface CampaignCalendar {
  readonly from: Month;
  readonly to: Month;
  /** Hours a week that salespeople have for selling, all together. */
  readonly hoursPerWeek: number;
  /** Within how many days of its end a campaign must be followed up. */
  readonly followUpDays: number;
  readonly campaigns: readonly Campaign[];
  readonly activities: readonly SalesActivity[];
}

const longestMonths = 36;
const mostRows = 2000;

const isDay = (day: CalendarDay): boolean => /^\d{4}-\d\d-\d\d$/.test(day);

function spanProblems(where: string, { from, to }: DaySpan): Problem[] {
  if (!isDay(from) || !isDay(to)) return [{ code: "calendar-day", where }];
  return daysFrom(from, to) < 0 ? [{ code: "calendar-backwards", where }] : [];
}

/**
 * What keeps a calendar from being read: dates that go backwards, a peak outside its campaign, hours below nought.
 *
 * @example
 * const empty = { from: month("2027-04"), to: month("2027-03"), hoursPerWeek: 60, followUpDays: 14, campaigns: [], activities: [] };
 * calendarProblems(empty) // => [{ code: "calendar-months-backwards" }]
 */
export function calendarProblems(calendar: CampaignCalendar): Problem[] {
  const length = monthsBetween(calendar.from, calendar.to) + 1;
  if (length < 1) return [{ code: "calendar-months-backwards" }];
  if (length > longestMonths) return [{ code: "calendar-long", have: length, most: longestMonths }];
  const rows = calendar.campaigns.length + calendar.activities.length;
  if (rows > mostRows) return [{ code: "calendar-many", have: rows, most: mostRows }];
  return [
    ...(calendar.hoursPerWeek >= 0 ? [] : [{ code: "calendar-hours" }]),
    ...(calendar.followUpDays >= 0 ? [] : [{ code: "calendar-follow-up" }]),
    ...calendar.campaigns.flatMap((one) => [
      ...spanProblems(one.name, one),
      ...spanProblems(`The peak of ${one.name}`, one.peak),
      ...(isDay(one.from) && isDay(one.to) && (one.peak.from < one.from || one.peak.to > one.to)
        ? [{ code: "calendar-peak-outside", where: one.name }]
        : []),
    ]),
    ...calendar.activities.flatMap((one) => [
      ...spanProblems(one.name, one),
      ...(one.hoursPerWeek >= 0 ? [] : [{ code: "calendar-activity-hours", where: one.name }]),
    ]),
  ];
}

/** The months of the calendar, in order. */
export function calendarMonths({ from, to }: CampaignCalendar): { month: Month; span: DaySpan }[] {
  return Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, at) => {
    const month = addMonths(from, at);
    return { month, span: monthSpan(month) };
  });
}
