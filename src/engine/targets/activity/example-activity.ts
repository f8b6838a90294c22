import type { ActivityPlan, PeoplePattern } from "./activity-plan.ts";

const person = (
  name: string,
  count: number,
  jurisdiction: PeoplePattern["jurisdiction"],
  weekdays: readonly number[],
  leaveDays: number,
): PeoplePattern => ({
  name,
  count,
  jurisdiction,
  weekdays: [...weekdays],
  leaveDays,
  leave: [],
  trainingDays: 4,
  sicknessDays: 3,
});

/**
 * An invented wholesaler with five salespeople in three jurisdictions, to begin with and to try things on.
 *
 * @example
 * activityLoad(exampleActivity).value.stages.map(({ needed }) => needed) // => [50, 200, 500, 5_000]
 * activityLoad(exampleActivity).value.possible // => true
 */
export const exampleActivity: ActivityPlan = {
  target: 600_000,
  won: 0,
  from: "2027-04",
  to: "2028-03",
  begins: "2027-04",
  dealName: "Deals won",
  dealSize: 12_000,
  dealMinutes: 180,
  stages: [
    { name: "Proposals", rate: 0.25, minutes: 150, leadMonths: 0 },
    { name: "Meetings", rate: 0.4, minutes: 100, leadMonths: 0 },
    { name: "Contacts", rate: 0.1, minutes: 12, leadMonths: 0 },
  ],
  rounding: "up",
  sellingHours: 4.5,
  people: [
    person("Leeds and Bristol", 3, "england-and-wales", [1, 2, 3, 4, 5], 25),
    person("Glasgow", 1, "scotland", [1, 2, 3, 4, 5], 26),
    person("Belfast, four days a week", 1, "northern-ireland", [1, 2, 3, 4], 20),
  ],
  season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
};
