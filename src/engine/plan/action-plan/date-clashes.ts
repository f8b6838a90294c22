import { month, type Problem } from "#engine/measure";
import { bankHolidays, bankHolidayYears, type Jurisdiction } from "#engine/targets";
import { planIndex, type PlanAddress } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import { itemName } from "../thread/plan-break.ts";

/** Two dates of the plan that cannot both be meant. */
export interface DateClash {
  readonly at: PlanAddress & { readonly id: string };
  readonly problem: Problem;
}

const lastDay = (of: string): string => {
  const [year = 0, at = 1] = of.split("-").map(Number);
  return `${of}-${String(new Date(Date.UTC(year, at, 0)).getUTCDate()).padStart(2, "0")}`;
};

function holidayOn(day: string, jurisdiction: Jurisdiction): string | null {
  const year = Number(day.slice(0, 4));
  if (year < bankHolidayYears.first || year > bankHolidayYears.last) return null;
  const known = bankHolidays(jurisdiction, year);
  return known.ok ? (known.value.find((holiday) => holiday.day === day)?.name ?? null) : null;
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * Dates of actions, milestones and reviews that clash: an end before its start, days outside the plan's months, a start
 * before the end of the action it waits for, and single days that fall on a bank holiday or a weekend.
 *
 * @example
 * const kept = planFrom({ from: "2026-04", to: "2027-03", actions: [{ id: "action-1", activity: "Visits", start: "2026-05-01", end: "2026-04-01" }] });
 * dateClashes(kept, "england-and-wales").map(({ problem }) => problem.code) // => ["plan-date-backwards"]
 */
export function dateClashes(plan: Plan, jurisdiction: Jurisdiction): readonly DateClash[] {
  const { items } = planIndex(plan);
  const nameOf = (id: string): string => {
    const placed = items.get(id);
    return placed ? itemName(placed) : id;
  };
  const clash = (
    part: "actions" | "milestones" | "reviews" | "campaigns",
    id: string,
    field: string,
    problem: Problem,
  ): DateClash => ({
    at: { part, id, field },
    problem,
  });
  const first = plan.from === null ? null : `${month(plan.from)}-01`;
  const last = plan.to === null ? null : lastDay(plan.to);
  const found: DateClash[] = [];
  for (const part of ["campaigns", "milestones", "actions"] as const) {
    for (const { id, start, end } of plan[part]) {
      if (start !== null && end !== null && end < start)
        found.push(clash(part, id, "end", { code: "plan-date-backwards", name: nameOf(id), start, end }));
      const outside = [start, end].find(
        (day) => day !== null && ((first !== null && day < first) || (last !== null && day > last)),
      );
      if (outside)
        found.push(
          clash(part, id, outside === start ? "start" : "end", {
            code: "plan-date-outside",
            name: nameOf(id),
            day: outside,
          }),
        );
    }
  }
  for (const action of plan.actions) {
    for (const before of action.dependsOn) {
      const other = plan.actions.find(({ id }) => id === before);
      if (other?.end && action.start && action.start < other.end)
        found.push(
          clash("actions", action.id, "start", {
            code: "plan-date-too-early",
            name: nameOf(action.id),
            other: nameOf(before),
          }),
        );
    }
  }
  const single = [
    ...plan.reviews.flatMap(({ id, first: day }) =>
      day === null ? [] : [{ part: "reviews" as const, id, day, field: "first" }],
    ),
    ...plan.actions.flatMap(({ id, start }) =>
      start === null ? [] : [{ part: "actions" as const, id, day: start, field: "start" }],
    ),
  ];
  for (const { part, id, day, field } of single) {
    const holiday = holidayOn(day, jurisdiction);
    if (holiday !== null)
      found.push(clash(part, id, field, { code: "plan-date-holiday", name: nameOf(id), day, holiday }));
    else if (isWeekend(day))
      found.push(clash(part, id, field, { code: "plan-date-weekend", name: nameOf(id), day }));
  }
  return found;
}
