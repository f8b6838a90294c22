import { describe, expect, it } from "vitest";
import { month } from "#engine/measure";
import {
  calendarBars,
  readCalendar,
  type Campaign,
  type CampaignCalendar,
  type SalesActivity,
} from "#engine/plan";

const spring: Campaign = {
  name: "Spring",
  segment: "Water",
  message: "Delivered in fourteen weeks",
  from: "2027-05-03",
  to: "2027-05-30",
  peak: { from: "2027-05-10", to: "2027-05-23" },
};
const calls: SalesActivity = {
  name: "Calls",
  segment: "Water",
  campaign: "Spring",
  message: "Fourteen weeks, or we pay",
  from: "2027-05-10",
  to: "2027-06-18",
  hoursPerWeek: 20,
};
const calendar: CampaignCalendar = {
  from: month("2027-05"),
  to: month("2027-06"),
  hoursPerWeek: 40,
  followUpDays: 14,
  campaigns: [spring],
  activities: [calls],
};
function found(changed: Partial<CampaignCalendar>) {
  const made = readCalendar({ ...calendar, ...changed });
  if (!made.ok) return made.problems;
  return [...made.value.clashes, ...made.value.gaps];
}

describe("a campaign calendar", () => {
  it("in which campaigns and selling fit has nothing to find", () => {
    expect(found({})).toEqual([]);
  });
  it("finds two campaigns on one segment, by the days they share", () => {
    const trade = { ...spring, name: "Trade", segment: " water ", from: "2027-05-30", to: "2027-06-05" };
    const peak = { from: "2027-06-01", to: "2027-06-02" };
    const both = { campaigns: [spring, { ...trade, peak }] };
    const follow = { ...calls, name: "More calls", campaign: "Trade", to: "2027-06-20" };
    expect(found({ ...both, activities: [calls, follow] })).toEqual([
      { code: "campaigns-clash", first: "Spring", second: "Trade", segment: "Water", days: 1 },
    ]);
  });
  it("counts a peak week by week, and names who takes the hours elsewhere", () => {
    const show = {
      ...calls,
      name: "Trade show",
      campaign: "",
      from: "2027-05-23",
      to: "2027-05-24",
      hoursPerWeek: 25,
    };
    expect(found({ activities: [calls, show] })).toEqual([
      {
        code: "peak-taken-elsewhere",
        campaign: "Spring",
        week: "17 May 2027",
        hours: 45,
        capacity: 40,
        over: 5,
        elsewhere: ["Trade show"],
      },
    ]);
    // The day after the peak is somebody else’s week.
    expect(found({ activities: [calls, { ...show, from: "2027-05-24" }] })).toEqual([]);
    expect(found({ hoursPerWeek: 19.5 })).toMatchObject([{ code: "peak-over-hours", over: 0.5 }]);
  });
  it("finds a campaign that nobody carries over its end, or too late", () => {
    expect(found({ activities: [{ ...calls, to: "2027-05-30" }] })).toMatchObject([
      { code: "campaign-no-follow-up", campaign: "Spring" },
      { code: "calendar-empty-months", months: ["June 2027"] },
    ]);
    expect(found({ activities: [{ ...calls, from: "2027-06-13" }] })).toEqual([]);
    expect(found({ activities: [{ ...calls, from: "2027-06-14" }] })).toMatchObject([
      { code: "campaign-follow-up-late", days: 15, allowed: 14 },
    ]);
  });
  it("finds work that does not carry its campaign", () => {
    const codes = (change: Partial<SalesActivity>): unknown =>
      found({ activities: [{ ...calls, ...change }] }).map(({ code }) => code);
    expect(codes({ segment: "Food" })).toEqual(["activity-other-segment"]);
    expect(codes({ message: "" })).toEqual(["activity-no-message"]);
    expect(codes({ message: "Ten per cent off in the spring" })).toEqual(["activity-off-message"]);
    expect(codes({ campaign: "Autumn" })).toEqual(["activity-campaign-unknown", "campaign-no-follow-up"]);
  });
  it("says what lies outside the plan", () => {
    const late = { ...calls, name: "Later", campaign: "", from: "2028-01-01", to: "2028-01-31" };
    expect(found({ activities: [calls, late] })).toEqual([{ code: "calendar-outside", where: "Later" }]);
  });
  it("refuses what goes backwards or below nought, by name", () => {
    const codes = (changed: Partial<CampaignCalendar>): unknown => found(changed).map(({ code }) => code);
    expect(codes({ activities: [{ ...calls, to: "2027-05-01" }] })).toEqual(["calendar-backwards"]);
    expect(codes({ activities: [{ ...calls, from: "soon" }], campaigns: [{ ...spring, to: "" }] })).toEqual([
      "calendar-day",
      "calendar-day",
    ]);
    expect(codes({ campaigns: [{ ...spring, peak: { from: "2027-04-01", to: "2027-05-04" } }] })).toEqual([
      "calendar-peak-outside",
    ]);
    expect(codes({ hoursPerWeek: -1, followUpDays: Number.NaN })).toEqual([
      "calendar-hours",
      "calendar-follow-up",
    ]);
    expect(codes({ from: month("2027-07") })).toEqual(["calendar-months-backwards"]);
    expect(codes({ to: month("2037-07") })).toEqual(["calendar-long"]);
    expect(codes({ activities: Array.from({ length: 2001 }, () => calls) })).toEqual(["calendar-many"]);
  });
  it("sums the hours of each month and draws bars within it", () => {
    const made = readCalendar(calendar);
    expect(made.ok && made.value.months.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([20, 20]);
    const bars = calendarBars({ ...calendar, to: month("2027-05") });
    expect(bars.map(({ start, length }) => Number((start + length).toFixed(3)))).toEqual([0.968, 1]);
  });
});
