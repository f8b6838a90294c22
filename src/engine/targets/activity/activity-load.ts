import { addMonths, month, type Month, ok, type Problem, refuse, type Result } from "#engine/measure";
import type { ActivityPlan } from "./activity-plan.ts";
import { reverseFunnel } from "./funnel.ts";
import { teamCalendar, type TeamCalendar } from "./team-calendar.ts";

/** What one stage asks of each person. */
export interface StageLoad {
  readonly name: string;
  readonly needed: number;
  /** The months in which it has to be done, so that its orders come in time. */
  readonly from: Month;
  readonly to: Month;
  /** Working days of all people in those months. */
  readonly personDays: number;
  /** For each person, a working day. */
  readonly perDay: number;
  /** For each person, a full week of theirs on average. */
  readonly perWeek: number;
  readonly minutes: number;
  /** Minutes of each person's working day. */
  readonly minutesPerDay: number;
}

/** What a target asks of a team, beside the time that there is. */
export interface ActivityLoad {
  readonly toWin: number;
  /** Deals first, then the stages back to the first contact. */
  readonly stages: readonly StageLoad[];
  /** Minutes that the activity takes of each person's working day. */
  readonly minutesPerDay: number;
  /** Minutes of a working day that are left for selling. */
  readonly sellingMinutes: number;
  /** Minutes needed ÷ minutes there are. */
  readonly utilisation: number;
  readonly possible: boolean;
}

/** A utilisation of 1 is worked to the last minute, whatever the last binary digit says. */
const hair = 1e-9;

function checkTime({ sellingHours, dealMinutes, stages, season }: ActivityPlan): Problem[] {
  const negative = (minutes: number): boolean => !(minutes >= 0);
  return [
    ...(sellingHours > 0 ? [] : [{ code: "selling-time-missing", hours: sellingHours }]),
    ...(sellingHours > 24 ? [{ code: "selling-time-too-long", hours: sellingHours }] : []),
    ...(negative(dealMinutes) ? [{ code: "minutes-negative", where: "deals", minutes: dealMinutes }] : []),
    ...stages
      .filter(({ minutes }) => negative(minutes))
      .map(({ name, minutes }) => ({ code: "minutes-negative", where: name, minutes })),
    ...stages
      .filter(({ leadMonths }) => !(leadMonths >= 0 && leadMonths <= 24))
      .map(({ name, leadMonths }) => ({ code: "lead-out-of-range", where: name, leadMonths })),
    ...(season.some((weight) => !(weight >= 0)) || !season.some((weight) => weight > 0)
      ? [{ code: "season-unusable" }]
      : []),
  ];
}

/**
 * What a target asks of each person a working day and a week, beside the hours that are left for selling.
 *
 *   a day = needed ÷ working days of all people in its months;  minutes a day = Σ a day × minutes each
 *   utilisation = minutes a day ÷ minutes for selling
 *
 * A stage that happens so many months before the order has to be done by so many months before the end; its days are
 * those from the month in which the work begins, or from the month whose orders are the first, to then. The week is the
 * day × the days that the average person works in a full week.
 *
 * Refuses what reverseFunnel and teamCalendar refuse, no time for selling, time below nought, a lead of more than 24
 * months, seasons below nought or all nought, and a stage whose months are over before the work begins.
 */
export function activityLoad(plan: ActivityPlan, known?: TeamCalendar): Result<ActivityLoad> {
  const funnel = reverseFunnel(plan);
  const time = checkTime(plan);
  if (!funnel.ok) return refuse(...funnel.problems, ...time);
  if (time.length > 0) return refuse(...time);
  const team = known === undefined ? teamCalendar(plan) : ok(known);
  if (!team.ok) return team;
  const { months, daysPerWeek } = team.value;
  const steps = [{ name: plan.dealName, minutes: plan.dealMinutes, leadMonths: 0 }, ...plan.stages];
  const stages: StageLoad[] = [];
  for (const [at, { name, minutes, leadMonths }] of steps.entries()) {
    const ideal = addMonths(month(plan.from), -leadMonths);
    const begins = month(plan.begins);
    const from = begins > ideal ? begins : ideal;
    const to = addMonths(month(plan.to), -leadMonths);
    if (to < from) return refuse({ code: "work-begins-late", where: name, begins: plan.begins, to });
    const wholePeriod = from === plan.from && to === plan.to;
    const personDays = wholePeriod
      ? team.value.personDays
      : months
          .filter((one) => one.month >= from && one.month <= to)
          .reduce((sum, one) => sum + one.personDays, 0);
    if (!(personDays > 0)) return refuse({ code: "no-working-day", where: name, from, to });
    const needed = at === 0 ? funnel.value.deals : (funnel.value.needed[at - 1] ?? 0);
    const perDay = needed / personDays;
    stages.push({
      name,
      needed,
      from,
      to,
      personDays,
      perDay,
      perWeek: perDay * daysPerWeek,
      minutes,
      minutesPerDay: perDay * minutes,
    });
  }
  const minutesPerDay = stages.reduce((sum, stage) => sum + stage.minutesPerDay, 0);
  const sellingMinutes = plan.sellingHours * 60;
  const utilisation = minutesPerDay / sellingMinutes;
  return ok({
    toWin: funnel.value.toWin,
    stages,
    minutesPerDay,
    sellingMinutes,
    utilisation,
    possible: utilisation <= 1 + hair,
  });
}
