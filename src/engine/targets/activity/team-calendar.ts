import { month, monthsBetween, type Month, ok, type Problem, refuse, type Result } from "#engine/measure";
import type { ActivityPlan } from "./activity-plan.ts";
import { daysOfMonths } from "./day.ts";
import { workingDays, type WorkingCalendar } from "./working-days.ts";

/** The working days of everybody. */
export interface TeamCalendar {
  /** How many people there are. */
  readonly people: number;
  /** For each line of people, the calendar of one of them. */
  readonly each: readonly WorkingCalendar[];
  /** Working days of all people in the period of the target. */
  readonly personDays: number;
  /** Working days that the average person has in a full week. */
  readonly daysPerWeek: number;
  /** Working days of all people by month, from the month in which the work begins. */
  readonly months: readonly { readonly month: Month; readonly personDays: number }[];
}

function checkTeam({ people, from, to, begins }: ActivityPlan): Problem[] {
  const total = people.reduce((sum, { count }) => sum + count, 0);
  return [
    ...people
      .filter(({ count }) => !(count >= 0) || !Number.isInteger(count))
      .map(({ name, count }) => ({ code: "people-not-whole", where: name, name, count })),
    ...(total > 0 ? [] : [{ code: "team-empty" }]),
    ...(to < from ? [{ code: "period-reversed", from, to }] : []),
    ...(begins > to ? [{ code: "work-begins-late", begins, to }] : []),
  ];
}

/**
 * The working days of a team: each line's calendar, and the days of all together by month.
 *
 * Refuses a team of nobody, a count of people that is not whole, a period that ends before it begins, work that begins
 * after it, and whatever workingDays refuses of a line, which is then named.
 */
export function teamCalendar(plan: ActivityPlan): Result<TeamCalendar> {
  const problems = checkTeam(plan);
  if (problems.length > 0) return refuse(...problems);
  const period = daysOfMonths(month(plan.from), month(plan.to));
  const since = `${plan.begins}-01`;
  const each: WorkingCalendar[] = [];
  for (const line of plan.people) {
    const calendar = workingDays(period, line, since);
    if (!calendar.ok)
      return refuse(
        ...calendar.problems.map((problem) => ({
          ...problem,
          where: problem.where ?? line.name,
          name: line.name,
        })),
      );
    each.push(calendar.value);
  }
  const counts = plan.people.map(({ count }) => count);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const summed = (of: (calendar: WorkingCalendar) => number): number =>
    each.reduce((sum, calendar, at) => sum + of(calendar) * (counts[at] ?? 0), 0);
  const first = each[0]?.months ?? [];
  const skipped = Math.max(0, monthsBetween(first[0]?.month ?? month(plan.begins), month(plan.begins)));
  return ok({
    people,
    each,
    personDays: summed(({ working }) => working),
    daysPerWeek: summed(({ daysPerWeek }) => daysPerWeek) / people,
    months: first
      .map(({ month: of }, at) => ({ month: of, personDays: summed((one) => one.months[at]?.working ?? 0) }))
      .slice(skipped),
  });
}
