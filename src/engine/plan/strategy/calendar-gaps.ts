import { monthName, type Problem } from "#engine/measure";
import { calendarMonths, type Campaign, type CampaignCalendar } from "./campaign-calendar.ts";
import { daysFrom, sharedDays } from "./day-span.ts";

/** A campaign that nobody follows up, or not in time: an activity carries it over its end, or begins soon after it. */
function followUp(campaign: Campaign, { activities, followUpDays }: CampaignCalendar): Problem[] {
  const after = activities
    .filter((activity) => activity.campaign === campaign.name && activity.to > campaign.to)
    .sort((a, b) => a.from.localeCompare(b.from))[0];
  if (!after) return [{ code: "campaign-no-follow-up", campaign: campaign.name, allowed: followUpDays }];
  const days = daysFrom(campaign.to, after.from);
  return days > followUpDays
    ? [
        {
          code: "campaign-follow-up-late",
          campaign: campaign.name,
          activity: after.name,
          days,
          allowed: followUpDays,
        },
      ]
    : [];
}

export const followUpGaps = (calendar: CampaignCalendar): Problem[] =>
  calendar.campaigns.flatMap((campaign) => followUp(campaign, calendar));

/** Months in which neither a campaign runs nor anybody sells. */
export function emptyMonths(calendar: CampaignCalendar): Problem[] {
  const all = [...calendar.campaigns, ...calendar.activities];
  const months = calendarMonths(calendar)
    .filter(({ span }) => !all.some((one) => sharedDays(one, span) > 0))
    .map(({ month }) => monthName(month));
  return months.length === 0 ? [] : [{ code: "calendar-empty-months", months }];
}

/** What lies outside the months of the plan altogether, and so belongs to another plan. */
export function outsideThePlan(calendar: CampaignCalendar): Problem[] {
  const months = calendarMonths(calendar);
  const span = { from: months[0]?.span.from ?? "", to: months.at(-1)?.span.to ?? "" };
  return [...calendar.campaigns, ...calendar.activities]
    .filter((one) => sharedDays(one, span) === 0)
    .map(({ name }) => ({ code: "calendar-outside", where: name }));
}
