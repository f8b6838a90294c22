import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { campaignClashes, peakClashes } from "./calendar-clashes.ts";
import { fitFindings } from "./calendar-fit.ts";
import { emptyMonths, followUpGaps, outsideThePlan } from "./calendar-gaps.ts";
import { calendarMonths, calendarProblems, type CampaignCalendar } from "./campaign-calendar.ts";
import { sharedDays } from "./day-span.ts";

/** One month of the calendar: how much runs in it, and the hours a week that are promised for it. */
export interface CalendarMonth {
  readonly month: string;
  readonly campaigns: readonly string[];
  readonly activities: readonly string[];
  /** Hours a week of all activities that touch the month. */
  readonly hoursPerWeek: number;
}

export interface CalendarReading {
  readonly clashes: readonly Problem[];
  readonly gaps: readonly Problem[];
  readonly months: readonly CalendarMonth[];
}

/**
 * Lays campaigns beside sales activity and finds where they clash and where there are gaps.
 *
 *   clash: two campaigns on one segment at a time; a campaign whose peak week asks for more hours than there are;
 *   an activity with another segment or message than its campaign
 *   gap: a campaign that no activity carries beyond its end within so many days; a month with neither; work outside the plan
 *
 * Refuses what calendarProblems names.
 * @example
 * const peak = { from: "2027-05-10", to: "2027-05-16" };
 * const spring = { name: "Spring", segment: "Water", message: "Fourteen weeks", from: "2027-05-03", to: "2027-05-30", peak };
 * const calls = { name: "Calls", segment: "Water", campaign: "Spring", message: "Fourteen weeks, in stock", from: "2027-05-10", to: "2027-06-11", hoursPerWeek: 40 };
 * const calendar = { from: month("2027-05"), to: month("2027-06"), hoursPerWeek: 30, followUpDays: 14, campaigns: [spring], activities: [calls] };
 * readCalendar(calendar).value.clashes // => [{ code: "peak-over-hours", campaign: "Spring", week: "10 May 2027", hours: 40, capacity: 30, over: 10 }]
 * readCalendar({ ...calendar, activities: [] }).value.gaps.map(({ code }) => code) // => ["campaign-no-follow-up", "calendar-empty-months"]
 */
export function readCalendar(calendar: CampaignCalendar): Result<CalendarReading> {
  const [problem, ...others] = calendarProblems(calendar);
  if (problem) return refuse(problem, ...others);
  return ok({
    clashes: [...campaignClashes(calendar), ...peakClashes(calendar), ...fitFindings(calendar)],
    gaps: [...followUpGaps(calendar), ...emptyMonths(calendar), ...outsideThePlan(calendar)],
    months: calendarMonths(calendar).map(({ month, span }) => {
      const active = calendar.activities.filter((one) => sharedDays(one, span) > 0);
      return {
        month,
        campaigns: calendar.campaigns.filter((one) => sharedDays(one, span) > 0).map(({ name }) => name),
        activities: active.map(({ name }) => name),
        hoursPerWeek: active.reduce((sum, one) => sum + one.hoursPerWeek, 0),
      };
    }),
  });
}
