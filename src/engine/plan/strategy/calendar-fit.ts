import type { Problem } from "#engine/measure";
import type { CampaignCalendar, SalesActivity } from "./campaign-calendar.ts";

/** Words that say nothing about what is promised. */
const filler = new Set(
  "a an and are as at be by can for from has have in is it its more no not of on one or our so that the their they this to we with you your".split(
    " ",
  ),
);

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !filler.has(word)));

function fitOf(activity: SalesActivity, { campaigns }: CampaignCalendar): Problem[] {
  if (!activity.campaign.trim()) return [];
  const campaign = campaigns.find(({ name }) => name === activity.campaign);
  if (!campaign)
    return [{ code: "activity-campaign-unknown", where: activity.name, campaign: activity.campaign }];
  const facts = { activity: activity.name, campaign: campaign.name };
  const own = wordsOf(activity.message);
  const promised = wordsOf(campaign.message);
  const off = own.size > 0 && ![...own].some((word) => promised.has(word));
  return [
    ...(activity.segment.trim().toLowerCase() === campaign.segment.trim().toLowerCase()
      ? []
      : [{ code: "activity-other-segment", ...facts, segment: activity.segment, meant: campaign.segment }]),
    ...(own.size === 0 ? [{ code: "activity-no-message", ...facts }] : []),
    ...(off ? [{ code: "activity-off-message", ...facts, promised: campaign.message }] : []),
  ];
}

/**
 * Activities that do not carry their campaign: another segment, no message, or a message that shares no word with the
 * campaign’s. A shared word proves little; none at all is worth a look.
 */
export const fitFindings = (calendar: CampaignCalendar): Problem[] =>
  calendar.activities.flatMap((activity) => fitOf(activity, calendar));
