import { addMonths, month, monthsBetween, ok, type Result, roundDownTo, roundUpTo } from "#engine/measure";
import { activityLoad, type ActivityLoad } from "./activity-load.ts";
import type { ActivityPlan } from "./activity-plan.ts";
import { bankHolidayYears } from "./bank-holidays.ts";
import { teamCalendar, type TeamCalendar } from "./team-calendar.ts";

/** One thing that would make the activity fit into the time, everything else as it is. */
export interface Lever {
  readonly kind:
    "target" | "people" | "deal-size" | "conversion" | "minutes" | "selling-time" | "days" | "begin";
  /** Which stage, counted from 0, for conversions and minutes; −1 is the deals. */
  readonly stage: number | null;
  readonly from: number;
  /** What it would have to be; null where nothing of the kind would do. */
  readonly to: number | null;
  /** How large a change it is: |to ÷ from − 1|; null where nothing would do. */
  readonly change: number | null;
  /** The plan with this change; null where it is not a figure of the plan, or nothing would do. */
  readonly plan: ActivityPlan | null;
}

/** The least whole number from `low` to `high` at which it fits, where it fits ever better; null where it never does. */
function leastThatFits(low: number, high: number, fits: (at: number) => boolean): number | null {
  if (low > high || !fits(high)) return null;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

type Changed = Pick<Lever, "kind" | "stage" | "from" | "to" | "plan">;

function leverOf({ kind, stage, from, to, plan }: Changed): Lever {
  return { kind, stage, from, to, plan, change: to === null || from === 0 ? null : Math.abs(to / from - 1) };
}

/** Rates are tried in tenths of a percentage point. */
const ratesInOne = 1000;

function conversionLever(plan: ActivityPlan, at: number, fits: (plan: ActivityPlan) => boolean): Lever {
  const from = plan.stages[at]?.rate ?? 1;
  const changed = (thousandths: number): ActivityPlan => ({
    ...plan,
    stages: plan.stages.map((stage, i) => (i === at ? { ...stage, rate: thousandths / ratesInOne } : stage)),
  });
  const least = leastThatFits(Math.ceil(from * ratesInOne), ratesInOne, (tried) => fits(changed(tried)));
  return leverOf({
    kind: "conversion",
    stage: at,
    from,
    to: least === null ? null : least / ratesInOne,
    plan: least === null ? null : changed(least),
  });
}

/** Minutes are tried whole, and one has to be left. */
function minutesLever(plan: ActivityPlan, load: ActivityLoad, at: number): Lever | null {
  const stage = load.stages[at + 1];
  if (!stage || stage.minutes <= 0) return null;
  const over = load.minutesPerDay - load.sellingMinutes;
  const to = roundDownTo(stage.minutes - over / stage.perDay, 0);
  const possible = to >= 1;
  return leverOf({
    kind: "minutes",
    stage: at,
    from: stage.minutes,
    to: possible ? to : null,
    plan: possible
      ? {
          ...plan,
          stages: plan.stages.map((one, i) => (i === at ? { ...one, minutes: to } : one)),
        }
      : null,
  });
}

function dealSizeLever(plan: ActivityPlan, fits: (plan: ActivityPlan) => boolean): Lever {
  const most = Math.ceil(plan.target - plan.won);
  const least = leastThatFits(
    Math.ceil(plan.dealSize),
    Math.max(most, Math.ceil(plan.dealSize)),
    (dealSize) => fits({ ...plan, dealSize }),
  );
  return leverOf({
    kind: "deal-size",
    stage: null,
    from: plan.dealSize,
    to: least,
    plan: least === null ? null : { ...plan, dealSize: least },
  });
}

/** The largest target that fits, in whole deals above what is won, and not above the target itself. */
function targetLever(plan: ActivityPlan, load: ActivityLoad, fits: (plan: ActivityPlan) => boolean): Lever {
  const deals = Math.floor(load.stages[0]?.needed ?? 0);
  const changed = (count: number): ActivityPlan => ({ ...plan, target: plan.won + count * plan.dealSize });
  const fewer = leastThatFits(0, deals - 1, (less) => fits(changed(deals - less)));
  const to = fewer === null ? null : Math.min(plan.target, plan.won + (deals - fewer) * plan.dealSize);
  return leverOf({
    kind: "target",
    stage: null,
    from: plan.target,
    to,
    plan: to === null ? null : { ...plan, target: to },
  });
}

/** More people with the pattern of the first line; its days are what one more of them brings. */
function peopleLever(plan: ActivityPlan, team: TeamCalendar, fits: (plan: ActivityPlan) => boolean): Lever {
  const first = plan.people.findIndex(({ count }) => count > 0);
  const changed = (more: number): ActivityPlan => ({
    ...plan,
    people: plan.people.map((line, at) => (at === first ? { ...line, count: line.count + more } : line)),
  });
  const more = leastThatFits(1, 10_000, (tried) => fits(changed(tried)));
  return leverOf({
    kind: "people",
    stage: null,
    from: team.people,
    to: more === null ? null : team.people + more,
    plan: more === null ? null : changed(more),
  });
}

/** Earlier months help where stages come before the order and the work begins too late for them. */
function beginLever(plan: ActivityPlan, fits: (plan: ActivityPlan) => boolean): Lever | null {
  const lead = Math.max(0, ...plan.stages.map(({ leadMonths }) => leadMonths));
  const earliest = monthsBetween(month(`${String(bankHolidayYears.first)}-01`), month(plan.begins));
  const most = Math.min(earliest, monthsBetween(addMonths(month(plan.from), -lead), month(plan.begins)));
  if (most <= 0) return null;
  const changed = (earlier: number): ActivityPlan => ({
    ...plan,
    begins: addMonths(month(plan.begins), -earlier),
  });
  const least = leastThatFits(1, most, (tried) => fits(changed(tried)));
  return {
    kind: "begin",
    stage: null,
    from: 0,
    to: least,
    change: least === null ? null : least / (monthsBetween(month(plan.begins), month(plan.to)) + 1),
    plan: least === null ? null : changed(least),
  };
}

/**
 * What would make impossible activity possible: for each lever on its own, how far it would have to be pulled, the
 * smallest change first, and those that cannot do it alone at the end. None where the activity fits already.
 *
 * People are added with the pattern of the first line; conversions are tried in tenths of a percentage point, deal sizes
 * in whole pounds, minutes whole, targets in whole deals. Days are the working days that each person would need on
 * average, and can be no more than the weekdays that are no bank holidays.
 *
 * Refuses what activityLoad refuses.
 * @example
 * activityLevers(exampleActivity).value // => []
 * activityLevers({ ...exampleActivity, target: 1_500_000 }).value[0].to // => 1_152_000
 */
export function activityLevers(plan: ActivityPlan): Result<Lever[]> {
  const team = teamCalendar(plan);
  if (!team.ok) return team;
  const load = activityLoad(plan, team.value);
  if (!load.ok) return load;
  if (load.value.possible) return ok([]);
  const sameTeam = (changed: ActivityPlan): boolean => {
    const tried = activityLoad(changed, team.value);
    return tried.ok && tried.value.possible;
  };
  const otherTeam = (changed: ActivityPlan): boolean => {
    const tried = activityLoad(changed);
    return tried.ok && tried.value.possible;
  };
  const hours = roundUpTo(load.value.minutesPerDay / 6, 0) / 10;
  const days = team.value.personDays / team.value.people;
  const neededDays = roundUpTo(days * load.value.utilisation, 0);
  const daysThereAre = plan.people.reduce((sum, { count }, at) => {
    const one = team.value.each[at];
    return sum + (one ? (one.days - one.restDays - one.bankHolidays) * count : 0);
  }, 0);
  const enough = neededDays <= daysThereAre / team.value.people;
  const levers = [
    peopleLever(plan, team.value, otherTeam),
    ...plan.stages.flatMap((_, at) => [
      conversionLever(plan, at, sameTeam),
      minutesLever(plan, load.value, at),
    ]),
    dealSizeLever(plan, sameTeam),
    targetLever(plan, load.value, sameTeam),
    leverOf({
      kind: "selling-time",
      stage: null,
      from: plan.sellingHours,
      to: hours <= 24 ? hours : null,
      plan: hours <= 24 ? { ...plan, sellingHours: hours } : null,
    }),
    leverOf({ kind: "days", stage: null, from: days, to: enough ? neededDays : null, plan: null }),
    beginLever(plan, otherTeam),
  ];
  return ok(
    levers
      .filter((lever) => lever !== null)
      .sort((a, b) => (a.change ?? Number.POSITIVE_INFINITY) - (b.change ?? Number.POSITIVE_INFINITY)),
  );
}
