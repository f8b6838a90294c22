import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { AccountClass } from "./territories.ts";

/** The calls that accounts ask for, and the people it takes to make them. */
export interface CallPlan {
  /** Calls in a year, class by class. */
  readonly byClass: readonly number[];
  readonly calls: number;
  /** Calls that one person can make in a year. */
  readonly perPerson: number;
  /** Calls ÷ calls of one person, as it comes out. */
  readonly exact: number;
  /** Whole people. */
  readonly people: number;
}

/**
 * The workload method: how many people it takes to call on all accounts as often as their class asks.
 *
 *   calls = Σ accounts × calls a year;  people = calls ÷ (calls a day × days a year), rounded up
 *
 * Refuses no classes, negative accounts or frequencies, no calls at all, and a day or a year without calls in it.
 * Source: Talley's workload approach, as in Kotler and Armstrong.
 * @example
 * const classes = [{ name: "A", accounts: 50, calls: 24 }, { name: "B", accounts: 150, calls: 12 }, { name: "C", accounts: 400, calls: 4 }];
 * callPlan(classes, 4, 230).value // => { byClass: [1200, 1800, 1600], calls: 4600, perPerson: 920, exact: 5, people: 5 }
 * callPlan(classes, 0, 230).problems // => [{ code: "call-capacity-nought", where: "callsPerDay" }]
 */
export function callPlan(
  classes: readonly AccountClass[],
  callsPerDay: number,
  daysPerYear: number,
): Result<CallPlan> {
  const problems: Problem[] = classes.flatMap(({ name, accounts, calls }, at): Problem[] => {
    const fit = accounts >= 0 && calls >= 0 && Number.isFinite(accounts) && Number.isFinite(calls);
    return fit ? [] : [{ code: "call-class-negative", where: "classes", name, row: at + 1 }];
  });
  if (classes.length === 0) problems.push({ code: "call-classes-none", where: "classes" });
  const perPerson = callsPerDay * daysPerYear;
  if (!(callsPerDay > 0 && daysPerYear > 0 && Number.isFinite(perPerson)))
    problems.push({ code: "call-capacity-nought", where: "callsPerDay" });
  else if (daysPerYear > 366)
    problems.push({ code: "call-days-many", where: "daysPerYear", daysInAYear: daysPerYear });
  if (problems.length > 0) return refuse(...problems);
  const byClass = classes.map(({ accounts, calls }) => accounts * calls);
  const calls = byClass.reduce((sum, one) => sum + one, 0);
  if (calls === 0) return refuse({ code: "call-plan-empty", where: "classes" });
  const exact = calls / perPerson;
  // A hair of binary error must not ask for one more person.
  return ok({ byClass, calls, perPerson, exact, people: Math.ceil(exact - 1e-9) });
}
