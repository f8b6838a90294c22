import { month, monthName, monthsBetween, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  type Figure,
  givenCell,
  givenRows,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import type { ActivityPlan } from "./activity-plan.ts";
import { bankHolidaySource } from "./bank-holidays.ts";
import { activityLoad } from "./activity-load.ts";
import { activityMonthsTable } from "./activity-months-table.ts";
import { teamCalendar } from "./team-calendar.ts";
import type { DayCount, WorkingCalendar } from "./working-days.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const rate: Figure = { unit: "percent", decimals: 1 };
const days: Figure = { unit: "number", decimals: 1 };
const perPerson: Figure = { unit: "number", decimals: 2 };

type CalendarField = keyof DayCount | "daysPerWeek";

function peopleTable(plan: ActivityPlan, each: readonly WorkingCalendar[]): Sheet["tables"][number] {
  const n = plan.people.length;
  const given = (field: CalendarField) => [
    givenRows(
      1,
      each.map((one) => one[field]),
    ),
  ];
  return {
    id: "people",
    title: "Working days of each person in the period",
    rowHead: "People",
    rows: plan.people.map(({ name }) => name),
    columns: [
      column("heads", "People", countFigure, [
        givenRows(
          1,
          plan.people.map(({ count }) => count),
        ),
      ]),
      column("days", "Days", countFigure, given("days")),
      column("restDays", "Days not worked", countFigure, given("restDays")),
      column("bankHolidays", "Bank holidays", countFigure, given("bankHolidays"), {
        note: `Bank holidays on days that would have been worked. Source: ${bankHolidaySource}.`,
      }),
      column("leave", "Leave", days, given("leave")),
      column("training", "Training", days, given("training")),
      column("sickness", "Sickness", days, given("sickness")),
      column("workingDays", "Working days", days, [
        worked(1, n, "days - restDays - bankHolidays - leave - training - sickness"),
      ]),
      column("personDays", "Days of all", days, [worked(1, n, "heads * workingDays")]),
      column("weekDays", "Days a week", countFigure, given("daysPerWeek")),
    ],
  };
}

/**
 * The way from a target to a day as a worksheet: the working days, the funnel, the day beside the hours for selling, and
 * every month, with live formulas.
 *
 * Days come from the calendar as givens: how they are counted no spreadsheet formula says. Refuses what activityLoad
 * refuses.
 * @example
 * activitySheet(exampleActivity).ok // => true
 * activitySheet(exampleActivity).value.tables.map(({ id }) => id) // => ["funnel", "people", "months"]
 */
export function activitySheet(plan: ActivityPlan): Result<Sheet> {
  const team = teamCalendar(plan);
  if (!team.ok) return team;
  const load = activityLoad(plan, team.value);
  if (!load.ok) return load;
  const stages = load.value.stages;
  const n = stages.length;
  const up = plan.rounding === "up";
  const whole = (formula: string): string => (up ? `roundup(${formula}, 0)` : formula);
  const leads = plan.stages.some(({ leadMonths }) => leadMonths > 0) || plan.begins < plan.from;
  const firstMonth = monthsBetween(month(plan.begins), month(plan.from));
  return readSheet({
    id: "activity",
    version: 1,
    title: `From the target to the day, ${monthName(plan.from)} to ${monthName(plan.to)}`,
    cells: [
      givenCell("target", "Target", money, plan.target),
      givenCell("won", "Already won", money, plan.won),
      workedCell("toWin", "Still to win", money, "target - won"),
      givenCell("dealSize", "Average deal", money, plan.dealSize),
      workedCell("allPeople", "People", countFigure, "sum(heads)"),
      workedCell("allDays", "Working days of all", days, "sum(personDays)"),
      workedCell(
        "weekDaysEach",
        "Days a week, on average",
        perPerson,
        "sumproduct(heads, weekDays) / allPeople",
      ),
      givenCell("sellingHours", "Hours a day for selling", days, plan.sellingHours),
      workedCell("minutesNeeded", "Minutes a day needed", days, "sum(minutesPerDay)"),
      workedCell(
        "utilisation",
        "Time needed of the time there is",
        rate,
        "minutesNeeded / (sellingHours * 60)",
      ),
    ],
    tables: [
      {
        id: "funnel",
        title: "From the order back to the first contact",
        rowHead: "Stage",
        rows: stages.map(({ name }) => name),
        columns: [
          column("rate", "Lead to the row above", rate, [
            givenRows(1, [null, ...plan.stages.map((stage) => stage.rate)]),
          ]),
          column(
            "needed",
            "Needed",
            up ? countFigure : days,
            [worked(1, 1, whole("toWin / dealSize")), worked(2, n, whole("needed[t-1] / rate"))],
            {
              note: up ? "Rounded up at each stage." : "Not rounded.",
              conventions: [
                {
                  name: up ? "not rounded" : "rounded up",
                  formula: up ? "toWin / dealSize" : "roundup(toWin / dealSize, 0)",
                  to: 1,
                },
                {
                  name: up ? "not rounded" : "rounded up",
                  formula: up ? "needed[t-1] / rate" : "roundup(needed[t-1] / rate, 0)",
                  from: 2,
                },
              ],
            },
          ),
          column(
            "stageDays",
            "Working days of all",
            days,
            [
              leads
                ? givenRows(
                    1,
                    stages.map(({ personDays }) => personDays),
                  )
                : worked(1, n, "allDays"),
            ],
            leads ? { note: "Of the months in which the stage has to be done." } : {},
          ),
          column("perDay", "Each person, a working day", perPerson, [worked(1, n, "needed / stageDays")]),
          column("perWeek", "Each person, a week", perPerson, [worked(1, n, "perDay * weekDaysEach")]),
          column("minutes", "Minutes each", countFigure, [
            givenRows(
              1,
              stages.map(({ minutes }) => minutes),
            ),
          ]),
          column("minutesPerDay", "Minutes a day", days, [worked(1, n, "perDay * minutes")]),
        ],
      },
      peopleTable(plan, team.value.each),
      activityMonthsTable(plan, load.value, team.value, Math.max(0, firstMonth)),
    ],
  });
}
