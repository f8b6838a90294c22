import type { StrategyWork } from "#state/strategies";
import type { FirmStrategy } from "../../content-model/strategy.ts";
import { withTwins, type FirmExample } from "../strategy/firm-example.ts";

type Calendar = Pick<FirmStrategy["calendar"], "campaigns" | "activities">;

const calendarWork = (firm: FirmStrategy, { campaigns, activities }: Calendar): StrategyWork => ({
  tool: "campaigns",
  title: firm.firm,
  grids: {
    campaigns: campaigns.map(({ name, segment, message, from, to, peakFrom, peakTo }) => [
      name,
      segment,
      message,
      from,
      to,
      peakFrom,
      peakTo,
    ]),
    activities: activities.map(({ name, segment, campaign, message, from, to, hoursPerWeek }) => [
      name,
      segment,
      campaign,
      message,
      from,
      to,
      String(hoursPerWeek),
    ]),
  },
  settings: {
    from: firm.calendar.from,
    to: firm.calendar.to,
    hours: String(firm.calendar.hoursPerWeek),
    followUp: String(firm.calendar.followUpDays),
  },
});

const emptyWork: StrategyWork = {
  tool: "campaigns",
  title: "",
  grids: { campaigns: [["", "", "", "", "", "", ""]], activities: [["", "", "", "", "", "", ""]] },
  settings: { from: "April 2027", to: "September 2027", hours: "40", followUp: "14" },
};

/** Campaign calendars of the firms, each with its flawed twin, and an empty one. */
export const calendarExamples = (firms: readonly FirmStrategy[]): FirmExample[] =>
  withTwins(
    firms,
    ({ sells }) => sells,
    (firm) => ({
      sound: calendarWork(firm, firm.calendar),
      flawed: calendarWork(firm, firm.flawedCalendar),
    }),
    emptyWork,
  );
