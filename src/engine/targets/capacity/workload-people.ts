import { ok, type Problem, refuse, type Result, roundDownTo, roundUpTo } from "#engine/measure";

/** Accounts of one class, and how often each is called on in a year. */
export interface CallClass {
  readonly name: string;
  readonly accounts: number;
  readonly calls: number;
}

/** How many people the calls ask for. */
export interface WorkloadPeople {
  /** Calls, or hours, of all accounts in a year. */
  readonly work: number;
  /** Calls, or hours, of one person in a year. */
  readonly each: number;
  readonly exact: number;
  readonly whole: number;
}

function checkClasses(classes: readonly CallClass[]): Problem[] {
  const negative = classes.find(({ accounts, calls }) => !(accounts >= 0 && calls >= 0));
  if (negative) return [{ code: "workload-negative", where: negative.name }];
  return classes.some(({ accounts, calls }) => accounts * calls > 0) ? [] : [{ code: "workload-empty" }];
}

function shared(work: number, each: number): Result<WorkloadPeople> {
  if (!(each > 0)) return refuse({ code: "workload-nobody-calls" });
  return ok({ work, each, exact: work / each, whole: roundUpTo(work / each, 0) });
}

/**
 * Sales force by the workload method in calls (Kotler).
 *
 *   people = Σ accounts × calls a year ÷ calls of one person a year, rounded up
 *
 * With `wholeCallsADay`, the calls of a day are rounded down first, because part of a call cannot be made; that is another
 * convention in use. Refuses figures below nought, accounts without a call, and people who make none.
 * @example
 * const classes = [{ name: "A", accounts: 50, calls: 24 }, { name: "B", accounts: 150, calls: 12 }, { name: "C", accounts: 400, calls: 4 }];
 * peopleByCalls(classes, { callsADay: 4, days: 230 }).value // => { work: 4600, each: 920, exact: 5, whole: 5 }
 * peopleByCalls(classes, { callsADay: 4.6, days: 230, wholeCallsADay: true }).value.each // => 920
 */
export function peopleByCalls(
  classes: readonly CallClass[],
  person: { readonly callsADay: number; readonly days: number; readonly wholeCallsADay?: boolean },
): Result<WorkloadPeople> {
  const problems = checkClasses(classes);
  if (problems.length > 0) return refuse(...problems);
  const callsADay = person.wholeCallsADay === true ? roundDownTo(person.callsADay, 0) : person.callsADay;
  return shared(
    classes.reduce((sum, { accounts, calls }) => sum + accounts * calls, 0),
    callsADay * person.days,
  );
}

/**
 * Sales force by the workload method in hours.
 *
 *   people = Σ accounts × calls a year × hours each ÷ (hours a year × share of them spent selling), rounded up
 *
 * Refuses figures below nought, accounts without a call, and people without time to sell.
 * @example
 * peopleByHours([{ name: "A", accounts: 200, calls: 24, hours: 1 }, { name: "B", accounts: 600, calls: 12, hours: 0.5 }], { hours: 1840, sellingShare: 0.4 }).value.whole // => 12
 */
export function peopleByHours(
  classes: readonly (CallClass & { readonly hours: number })[],
  person: { readonly hours: number; readonly sellingShare: number },
): Result<WorkloadPeople> {
  const problems = checkClasses(classes);
  if (problems.length > 0) return refuse(...problems);
  const endless = classes.find(({ hours }) => !(hours >= 0));
  if (endless) return refuse({ code: "workload-negative", where: endless.name });
  return shared(
    classes.reduce((sum, { accounts, calls, hours }) => sum + accounts * calls * hours, 0),
    person.hours * person.sellingShare,
  );
}
