import { addMonths, month, monthName, monthOfYear, monthsBetween } from "#engine/measure";
import { column, type Figure, givenRows, type Sheet, worked } from "#engine/worksheet";
import type { ActivityLoad } from "./activity-load.ts";
import type { ActivityPlan } from "./activity-plan.ts";
import type { TeamCalendar } from "./team-calendar.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const part: Figure = { unit: "number", decimals: 1 };

/**
 * What each month asks for, as a table of the worksheet. A stage's month counts the orders that it leads to; what should
 * have been done before the work begins is spread over the stage's months as the working days lie.
 */
export function activityMonthsTable(
  plan: ActivityPlan,
  load: ActivityLoad,
  team: TeamCalendar,
  before: number,
): Sheet["tables"][number] {
  const n = team.months.length;
  const row = (of: string): number => monthsBetween(month(team.months[0]?.month ?? of), month(of)) + 1;
  const first = month(plan.from);
  const weights = Array.from(
    { length: monthsBetween(first, month(plan.to)) + 1 },
    (_, at) => plan.season[monthOfYear(addMonths(first, at)) - 1] ?? 0,
  );
  const inPeriod = [
    ...Array<null>(before).fill(null),
    ...weights.slice(Math.max(0, weights.length - (n - before))),
  ];
  const lost = weights.length - (n - before);
  const all =
    lost > 0
      ? `(sum(weight) + ${String(weights.slice(0, lost).reduce((sum, weight) => sum + weight, 0))})`
      : "sum(weight)";
  const leads = [0, ...plan.stages.map(({ leadMonths }) => leadMonths)];
  return {
    id: "months",
    title: "What each month asks for",
    rowHead: "Month",
    rows: team.months.map((one) => monthName(one.month)),
    columns: [
      column("weight", "Weight of the month", { unit: "ratio", decimals: 2 }, [givenRows(1, inPeriod)]),
      column("revenue", "Revenue to win", money, [worked(before + 1, n, `toWin * weight / ${all}`)]),
      column("teamDays", "Working days of all", part, [
        givenRows(
          1,
          team.months.map(({ personDays }) => personDays),
        ),
      ]),
      ...load.stages.map((stage, at) => {
        const lead = leads[at] ?? 0;
        const [from, to] = [row(stage.from), row(stage.to)];
        const due = lead === 0 ? "weight" : `weight[t+${String(lead)}]`;
        const needed = `needed[${String(at + 1)}]`;
        const reached = `sum(rows(weight, ${String(from + lead)}, ${String(to + lead)}))`;
        const missed = `(1 - ${reached} / ${all}) * teamDays / sum(rows(teamDays, ${String(from)}, ${String(to)}))`;
        return column(`asked${String(at + 1)}`, stage.name, part, [
          worked(from, to, `${needed} * (${due} / ${all} + ${missed})`),
        ]);
      }),
      column("monthMinutes", "Hours needed", part, [
        worked(
          1,
          n,
          `(${load.stages.map((_, at) => `sum(rows(asked${String(at + 1)}, t, t)) * minutes[${String(at + 1)}]`).join(" + ")}) / 60`,
        ),
      ]),
      column("monthHours", "Hours there are", part, [worked(1, n, "teamDays * sellingHours")]),
    ],
  };
}
