import { addMonths, month, monthOfYear, monthsBetween, type Month } from "#engine/measure";
import type { ActivityLoad } from "./activity-load.ts";
import type { ActivityPlan } from "./activity-plan.ts";
import type { TeamCalendar } from "./team-calendar.ts";

/** What one month asks of the team. */
export interface ActivityMonth {
  readonly month: Month;
  readonly personDays: number;
  /** Revenue to be won in the month; nought before the period begins. */
  readonly revenue: number;
  /** Deals, then each stage back to the first contact. They need not be whole: they add up to what is needed. */
  readonly needed: readonly number[];
  readonly minutes: number;
  readonly minutesAvailable: number;
  /** Minutes ÷ minutes available; null where nobody works. */
  readonly utilisation: number | null;
}

/**
 * The share of each month of the period, by how heavy its calendar month is.
 *
 * @example
 * seasonShares({ from: "2027-04", to: "2027-05", season: [1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1] }) // => [0.25, 0.75]
 */
export function seasonShares(plan: Pick<ActivityPlan, "from" | "to" | "season">): number[] {
  const count = monthsBetween(month(plan.from), month(plan.to)) + 1;
  const weights = Array.from(
    { length: count },
    (_, at) => plan.season[monthOfYear(addMonths(month(plan.from), at)) - 1] ?? 0,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum === 0 ? 1 / count : weight / sum));
}

/**
 * What has to be done in each month, from the month in which the work begins.
 *
 *   deals of a month = deals × the month's share;  a stage's = needed × the share of the month its orders fall in
 *
 * What should have been done before the work begins is spread over the stage's months as the working days lie, so that
 * each stage adds up to what is needed. Months of different length and holidays ask more of a day.
 * @example
 * const team = teamCalendar(exampleActivity).value;
 * activityMonths(exampleActivity, activityLoad(exampleActivity).value, team).length // => 12
 */
export function activityMonths(plan: ActivityPlan, load: ActivityLoad, team: TeamCalendar): ActivityMonth[] {
  const shares = seasonShares(plan);
  const leads = [0, ...plan.stages.map(({ leadMonths }) => leadMonths)];
  const shareDue = (of: Month, lead: number): number =>
    shares[monthsBetween(month(plan.from), addMonths(of, lead))] ?? 0;
  const missed = load.stages.map(
    ({ needed }, at) =>
      needed * (1 - team.months.reduce((sum, one) => sum + shareDue(one.month, leads[at] ?? 0), 0)),
  );
  return team.months.map(({ month: of, personDays }) => {
    const needed = load.stages.map((stage, at) => {
      const inside = of >= stage.from && of <= stage.to;
      const caughtUp = inside ? ((missed[at] ?? 0) * personDays) / stage.personDays : 0;
      return stage.needed * shareDue(of, leads[at] ?? 0) + Math.max(0, caughtUp);
    });
    const minutes = needed.reduce((sum, count, at) => sum + count * (load.stages[at]?.minutes ?? 0), 0);
    const minutesAvailable = personDays * load.sellingMinutes;
    return {
      month: of,
      personDays,
      revenue: load.toWin * shareDue(of, 0),
      needed,
      minutes,
      minutesAvailable,
      utilisation: minutesAvailable > 0 ? minutes / minutesAvailable : null,
    };
  });
}
