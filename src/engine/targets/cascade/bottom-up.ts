import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { amountWords } from "./cascade-words.ts";
import type { Cascade, CascadePerson, GapClosing } from "./cascade.ts";
import { totalsBy } from "./totals-by.ts";
import type { CascadeNode } from "./cascade-node.ts";

/** One person's target beside what they build from below. Amounts in whole pence or units. */
export interface Reconciled {
  readonly name: string;
  /** As it was passed down. */
  readonly target: number;
  /** As it stands after what was agreed. */
  readonly agreed: number;
  /** What the person builds from below; null until it is given. */
  readonly own: number | null;
  /** Found with evidence, or by more capacity. */
  readonly found: number;
  /** Agreed target − own − found; null until the own figure is given. Above nought there is still something to close. */
  readonly gap: number | null;
}

/** A cascade beside the build from below. */
export interface Reconciliation {
  readonly people: readonly Reconciled[];
  readonly target: number;
  readonly agreed: number;
  readonly own: number;
  readonly found: number;
  /** Over those whose own figure is given. */
  readonly gap: number;
  readonly unknown: readonly string[];
  /** Pence or units that the agreed steps cost. */
  readonly cost: number;
}

/**
 * What a person builds from below.
 *
 *   the figure of their own where they gave one, else accounts × what each should bring
 *
 * Null until either is given.
 * @example
 * ownFigure({ accounts: 24, expected: 8_000_00, typed: null }) // => 19200000
 * ownFigure({ accounts: 24, expected: null, typed: null }) // => null
 */
export function ownFigure({ accounts, expected, typed }: CascadePerson["own"]): number | null {
  if (typed !== null) return typed;
  return accounts === null || expected === null ? null : Math.round(accounts * expected);
}

/** What is missing from a step before it can be agreed: each way asks for its own grounds. */
export function closingProblems(cascade: Cascade, closing: GapClosing): Problem[] {
  const { way, person, to, amount, owner, reason, evidence, cost } = closing;
  if (way === "spread") return [{ code: "gap-spread", where: "way" }];
  const known = (name: string): boolean => cascade.people.some((one) => one.name === name);
  const problems: Problem[] = [];
  if (!known(person)) problems.push({ code: "gap-person-unknown", where: "person", name: person });
  if (amount === 0 || (amount < 0 && way !== "change-target"))
    problems.push({ code: "gap-amount-nought", where: "amount" });
  if (way === "move" && (!known(to) || to === person))
    problems.push({ code: "gap-move-nowhere", where: "to" });
  if (way === "find" && evidence.trim() === "")
    problems.push({ code: "gap-evidence-missing", where: "evidence" });
  if (way === "capacity" && (cost === null || cost < 0))
    problems.push({ code: "gap-cost-missing", where: "cost" });
  if (owner.trim() === "") problems.push({ code: "gap-owner-missing", where: "owner" });
  if (reason.trim() === "") problems.push({ code: "gap-reason-missing", where: "reason" });
  return problems;
}

/** What the agreed steps do to one person: to the target, and to what stands against it. */
function effectOn(name: string, closings: readonly GapClosing[]) {
  let found = 0;
  // What a step did to the cascade stands in its figures; older ones were only written down.
  const target = { done: 0, written: 0 };
  for (const { way, person, to, amount, done } of closings) {
    const kind = done ? "done" : "written";
    if ((way === "find" || way === "capacity") && person === name) found += amount;
    if (way === "change-target" && person === name) target[kind] += amount;
    if (way === "move" && person === name) target[kind] -= amount;
    if (way === "move" && to === name) target[kind] += amount;
  }
  return { target, found };
}

/**
 * The target passed down beside what people build from below, and the gap between them as a to-do.
 *
 *   gap = target (with what was agreed to change or move) − own figure − what was found or added
 *
 * A move between people leaves the total as it was; a change of the target does not, and says so in `agreed`. Refuses a
 * cascade without people as a level.
 */
export function reconcile(cascade: Cascade, root: CascadeNode): Result<Reconciliation> {
  if (!cascade.levels.includes("person")) return refuse({ code: "gap-no-people", where: "levels" });
  const totals = totalsBy(root, "person");
  const people = cascade.people.map((one): Reconciled => {
    const now = totals.get(one.name) ?? 0;
    const effect = effectOn(one.name, cascade.closings);
    const own = ownFigure(one.own);
    const target = now - effect.target.done;
    const agreed = now + effect.target.written;
    return {
      name: one.name,
      target,
      agreed,
      own,
      found: effect.found,
      gap: own === null ? null : agreed - own - effect.found,
    };
  });
  const total = (of: (one: Reconciled) => number): number => people.reduce((sum, one) => sum + of(one), 0);
  return ok({
    people,
    target: total(({ target }) => target),
    agreed: total(({ agreed }) => agreed),
    own: total(({ own }) => own ?? 0),
    found: total(({ found }) => found),
    gap: total(({ gap }) => gap ?? 0),
    unknown: people.filter(({ own }) => own === null).map(({ name }) => name),
    cost: cascade.closings.reduce((sum, { way, cost }) => sum + (way === "capacity" ? (cost ?? 0) : 0), 0),
  });
}

/**
 * The gap in words, as a to-do.
 *
 * @example
 * gapWords(150_00, "pounds") // => "£150 still to close"
 * gapWords(-20, "units") // => "20 units above the target"
 * gapWords(0, "units") // => "closed"
 */
export function gapWords(gap: number, unit: Cascade["unit"]): string {
  if (gap === 0) return "closed";
  return gap > 0 ? `${amountWords(gap, unit)} still to close` : `${amountWords(-gap, unit)} above the target`;
}
