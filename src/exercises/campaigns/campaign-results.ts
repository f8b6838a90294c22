import type { CampaignCalendar, PlanResult } from "#engine/plan";

const day = (text: string): string | null => text || null;

/** Campaigns with what they say, and the sales activity as actions of a plan. */
export const campaignResults = ({ campaigns, activities }: CampaignCalendar): PlanResult[] => [
  ...campaigns.flatMap(({ name, segment, message, from, to }): PlanResult[] => [
    ...(message.trim()
      ? [
          {
            key: `message ${name}`,
            label: `What ${name} says`,
            list: "messages" as const,
            fields: { text: message },
          },
        ]
      : []),
    {
      key: `campaign ${name}`,
      label: name,
      list: "campaigns",
      fields: { name, start: day(from), end: day(to), audience: segment },
      cites: { messages: [`message ${name}`] },
    },
  ]),
  ...activities.map(({ name, from, to, campaign }): PlanResult => ({
    key: `activity ${name}`,
    label: name,
    list: "actions",
    fields: { activity: name, start: day(from), end: day(to) },
    cites: { campaigns: campaign ? [`campaign ${campaign}`] : [] },
  })),
];
