import { type Problem, roundTo } from "#engine/measure";
import type { Campaign, CampaignCalendar } from "./campaign-calendar.ts";
import { type CalendarDay, dayName, daysFrom, laterBy, sharedDays } from "./day-span.ts";

const sameSegment = (one: string, other: string): boolean =>
  one.trim() !== "" && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Two campaigns that speak to the same segment at the same time. */
export function campaignClashes({ campaigns }: CampaignCalendar): Problem[] {
  return campaigns.flatMap((one, at) =>
    campaigns.slice(at + 1).flatMap((other) => {
      const days = sameSegment(one.segment, other.segment) ? sharedDays(one, other) : 0;
      return days === 0
        ? []
        : [{ code: "campaigns-clash", first: one.name, second: other.name, segment: one.segment, days }];
    }),
  );
}

interface BusyWeek {
  readonly from: CalendarDay;
  readonly hours: number;
}

/** The week of a peak that asks for most hours; the weeks are counted from the first day of the peak. */
function busiestWeek({ activities }: CampaignCalendar, { peak }: Campaign): BusyWeek {
  const weeks = Math.ceil((daysFrom(peak.from, peak.to) + 1) / 7);
  return Array.from({ length: weeks }, (_, at): BusyWeek => {
    const from = laterBy(peak.from, 7 * at);
    const last = laterBy(from, 6);
    const week = { from, to: last < peak.to ? last : peak.to };
    const hours = activities
      .filter((activity) => sharedDays(activity, week) > 0)
      .reduce((sum, activity) => sum + activity.hoursPerWeek, 0);
    return { from, hours };
  }).reduce((most, week) => (week.hours > most.hours ? week : most), { from: peak.from, hours: 0 });
}

/** Campaigns in whose peak salespeople are promised for more hours than they have. */
export function peakClashes(calendar: CampaignCalendar): Problem[] {
  return calendar.campaigns.flatMap((campaign) => {
    const { from, hours } = busiestWeek(calendar, campaign);
    if (hours <= calendar.hoursPerWeek) return [];
    const week = { from, to: laterBy(from, 6) };
    const elsewhere = calendar.activities
      .filter((activity) => activity.campaign !== campaign.name && sharedDays(activity, week) > 0)
      .map(({ name }) => name);
    const facts = {
      campaign: campaign.name,
      week: dayName(from),
      hours: roundTo(hours, 1),
      capacity: calendar.hoursPerWeek,
      over: roundTo(hours - calendar.hoursPerWeek, 1),
    };
    return elsewhere.length === 0
      ? [{ code: "peak-over-hours", ...facts }]
      : [{ code: "peak-taken-elsewhere", ...facts, elsewhere }];
  });
}
