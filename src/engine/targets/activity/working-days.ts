import { type Month, ok, type Problem, refuse, type Result } from "#engine/measure";
import { bankHolidays, type Jurisdiction } from "./bank-holidays.ts";
import { type Day, daysBetween, monthOfDay } from "./day.ts";

/** When one person works. */
export interface WorkingPattern {
  /** Whose bank holidays are kept. */
  readonly jurisdiction: Jurisdiction;
  /** Days of the week that are worked, 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[];
  /** Leave without a date yet, in days of the period; it is spread over the months as the working days lie. */
  readonly leaveDays: number;
  /** Leave with its dates, both included. */
  readonly leave: readonly { readonly from: Day; readonly to: Day }[];
  readonly trainingDays: number;
  /** Days to allow for sickness. */
  readonly sicknessDays: number;
}

/** Days by what becomes of them. They always add up: days = the rest of the fields. */
export interface DayCount {
  readonly days: number;
  /** Days of the week that are not worked. */
  readonly restDays: number;
  /** Bank holidays on days that would have been worked. */
  readonly bankHolidays: number;
  readonly leave: number;
  readonly training: number;
  readonly sickness: number;
  readonly working: number;
}

/** A person's working days. */
export interface WorkingCalendar extends DayCount {
  /** Days worked in a full week. */
  readonly daysPerWeek: number;
  /** Working days in weeks: working ÷ days of a full week. */
  readonly weeks: number;
  /** By month, beginning with the first that was asked for. */
  readonly months: readonly (DayCount & { readonly month: Month })[];
}

interface Tally {
  days: number;
  restDays: number;
  bankHolidays: number;
  datedLeave: number;
  available: number;
}

function checkPattern(pattern: WorkingPattern): Problem[] {
  const { weekdays, leaveDays, trainingDays, sicknessDays, leave } = pattern;
  const counts = { leaveDays, trainingDays, sicknessDays };
  return [
    ...(weekdays.length === 0 ? [{ code: "no-weekday-worked" }] : []),
    ...Object.entries(counts)
      .filter(([, days]) => !(days >= 0))
      .map(([where, days]) => ({ code: "days-negative", where, days })),
    ...leave
      .filter(({ from, to }) => to < from)
      .map(({ from, to }) => ({ code: "leave-reversed", from, to })),
  ];
}

/** The days on which bank holidays are kept in all years that a period touches. */
function holidaysIn(from: Day, to: Day, jurisdiction: Jurisdiction): Result<ReadonlySet<Day>> {
  const kept = new Set<Day>();
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const holidays = bankHolidays(jurisdiction, year);
    if (!holidays.ok) return holidays;
    for (const { day } of holidays.value) kept.add(day);
  }
  return ok(kept);
}

function tallyMonths(from: Day, to: Day, pattern: WorkingPattern, kept: ReadonlySet<Day>): Map<Month, Tally> {
  const months = new Map<Month, Tally>();
  for (const { day, weekday } of daysBetween(from, to)) {
    const of = monthOfDay(day);
    const tally = months.get(of) ?? { days: 0, restDays: 0, bankHolidays: 0, datedLeave: 0, available: 0 };
    months.set(of, tally);
    tally.days += 1;
    if (!pattern.weekdays.includes(weekday)) tally.restDays += 1;
    else if (kept.has(day)) tally.bankHolidays += 1;
    else if (pattern.leave.some((leave) => leave.from <= day && day <= leave.to)) tally.datedLeave += 1;
    else tally.available += 1;
  }
  return months;
}

/** Absence without a date, spread as the available days lie; the last of them closes the sum. */
function countOf(tally: Tally, pattern: WorkingPattern, available: number): DayCount {
  const share = available === 0 ? 0 : tally.available / available;
  const training = pattern.trainingDays * share;
  const sickness = pattern.sicknessDays * share;
  const undated = pattern.leaveDays * share;
  return {
    days: tally.days,
    restDays: tally.restDays,
    bankHolidays: tally.bankHolidays,
    leave: tally.datedLeave + undated,
    training,
    sickness,
    working: tally.available - undated - training - sickness,
  };
}

function addUp(counts: readonly DayCount[]): DayCount {
  const sum = (field: keyof DayCount): number => counts.reduce((total, count) => total + count[field], 0);
  return {
    days: sum("days"),
    restDays: sum("restDays"),
    bankHolidays: sum("bankHolidays"),
    leave: sum("leave"),
    training: sum("training"),
    sickness: sum("sickness"),
    working: sum("working"),
  };
}

/**
 * The days on which one person works in a period, and what becomes of the others.
 *
 *   working days = days − weekdays not worked − bank holidays − leave − training − sickness
 *
 * A day counts once: a bank holiday on a day not worked takes nothing away, and leave on a bank holiday is not spent.
 * Leave, training and sickness without a date are spread over the months as the available days lie, so a month may have
 * a part of a day. `since` adds the months before the period, with absence at the period's rate, to the months alone.
 *
 * Refuses a period that ends before it begins or touches a year outside the table of bank holidays, a pattern of no
 * weekday, absence below nought or longer than the days there are, leave that ends before it begins, and a period in
 * which no day is left to work.
 *
 * Source of bank holidays: GOV.UK.
 * @example
 * const full = { jurisdiction: "england-and-wales", weekdays: [1, 2, 3, 4, 5], leaveDays: 25, leave: [], trainingDays: 4, sicknessDays: 2 };
 * workingDays({ from: "2026-04-01", to: "2027-03-31" }, full).value.working // => 220
 * workingDays({ from: "2026-12-25", to: "2026-12-28" }, { ...full, leaveDays: 0, trainingDays: 0, sicknessDays: 0 }).problems // => [{ code: "no-working-day", from: "2026-12-25", to: "2026-12-28" }]
 */
export function workingDays(
  period: { readonly from: Day; readonly to: Day },
  pattern: WorkingPattern,
  since: Day = period.from,
): Result<WorkingCalendar> {
  const { from, to } = period;
  if (to < from) return refuse({ code: "period-reversed", from, to });
  const problems = checkPattern(pattern);
  if (problems.length > 0) return refuse(...problems);
  const kept = holidaysIn(since < from ? since : from, to, pattern.jurisdiction);
  if (!kept.ok) return kept;
  const inside = tallyMonths(from, to, pattern, kept.value);
  const available = [...inside.values()].reduce((sum, month) => sum + month.available, 0);
  const absent = pattern.leaveDays + pattern.trainingDays + pattern.sicknessDays;
  if (absent > available && available > 0)
    return refuse({ code: "leave-longer-than-period", absent, available });
  if (available - absent <= 0) return refuse({ code: "no-working-day", from, to });
  const counted = (tallies: Map<Month, Tally>) =>
    [...tallies].map(([month, tally]) => ({ month, ...countOf(tally, pattern, available) }));
  const total = addUp(counted(inside));
  // Whole days are told as whole days, whatever the parts of the months add up to.
  const working = available - absent;
  const dated = [...inside.values()].reduce((sum, month) => sum + month.datedLeave, 0);
  const daysPerWeek = pattern.weekdays.length;
  const months = since < from ? counted(tallyMonths(since, to, pattern, kept.value)) : counted(inside);
  const { trainingDays: training, sicknessDays: sickness } = pattern;
  const leave = dated + pattern.leaveDays;
  return ok({
    ...total,
    leave,
    training,
    sickness,
    working,
    daysPerWeek,
    weeks: working / daysPerWeek,
    months,
  });
}
