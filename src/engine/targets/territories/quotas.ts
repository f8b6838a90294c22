import { normalTail } from "#engine/forecast";
import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { amountWords } from "../cascade/cascade-words.ts";
import { shareWithin } from "../cascade/share-within.ts";
import { unlikeness, type Unlikeness } from "./fairness.ts";
import type { Territories } from "./territories.ts";

/** One territory under one way of sharing. Quotas in whole pence or units. */
interface TerritoryQuota {
  readonly quota: number;
  /** Quota ÷ potential: how much of what is there has to be sold. */
  readonly ratio: number;
  /** The chance of reaching it; null where nothing is expected, or with no spread. */
  readonly chance: number | null;
}

export interface TerritoryRow {
  readonly name: string;
  readonly potential: number;
  /** The part of the potential that its calls can reach, 0 to 1. */
  readonly reach: number;
  /** What is expected of it, in whole pence or units: the whole expectation by (reachable) potential. */
  readonly expected: number;
  readonly equal: TerritoryQuota;
  readonly byPotential: TerritoryQuota;
}

/** Equal quotas beside quotas by potential, and how fair each is. */
export interface QuotaComparison {
  readonly territories: readonly TerritoryRow[];
  readonly equal: { readonly ratios: Unlikeness; readonly chances: Unlikeness };
  readonly byPotential: { readonly ratios: Unlikeness; readonly chances: Unlikeness };
}

function quotaProblems(asked: Territories): Problem[] {
  const { territories, amount, step, unit, callsPerDay, daysPerYear, adjusted, variation, expected } = asked;
  const problems: Problem[] = [];
  if (!(amount > 0))
    problems.push({ code: "cascade-target-nought", where: "target", amount: amountWords(amount, unit) });
  else if (!(step > 0)) problems.push({ code: "cascade-step-nought", where: "step" });
  else if (amount % step !== 0) {
    const below = amount - (amount % step);
    problems.push({
      code: "cascade-step-uneven",
      where: "step",
      amount: amountWords(amount, unit),
      step: amountWords(step, unit),
      left: amountWords(amount % step, unit),
      below: amountWords(below, unit),
      above: amountWords(below + step, unit),
    });
  }
  if (!(variation >= 0))
    problems.push({ code: "territory-variation-negative", where: "variation", variation });
  if (expected < 0) problems.push({ code: "territory-expected-negative", where: "expected" });
  if (adjusted && !(callsPerDay * daysPerYear > 0))
    problems.push({ code: "call-capacity-nought", where: "callsPerDay" });
  if (territories.length === 0) problems.push({ code: "territories-none", where: "territories" });
  const names = new Map<string, number>();
  territories.forEach(({ name, potential, calls }, at) => {
    const row = at + 1;
    const first = names.get(name);
    if (name.trim() === "") problems.push({ code: "territory-unnamed", where: "territories", row });
    else if (first !== undefined)
      problems.push({ code: "territory-name-twice", where: "territories", name, rows: [first, row] });
    else names.set(name, row);
    if (!(potential > 0 && Number.isFinite(potential)))
      problems.push({ code: "territory-potential-nought", where: "territories", name, row, potential });
    if (!(calls >= 0 && Number.isFinite(calls)))
      problems.push({ code: "territory-calls-negative", where: "territories", name, row, calls });
  });
  return problems;
}

/**
 * Equal quotas beside quotas by potential, with what each asks of a territory and how fair that is.
 *
 *   equal: target ÷ territories;  by potential: target × potential ÷ all potential, both in whole steps that sum
 *   adjusted for workload: potential × min(1, calls one person can make ÷ calls that its accounts ask for)
 *   expected of each = expectation × its (adjusted) potential ÷ all of it
 *   chance = P(N(expected, variation × expected) ≥ quota)
 *
 * Fairness is told as the coefficient of variation, the Gini coefficient and the range of quota ÷ potential, and the
 * same of the chances. Refuses potentials of nought or less, because a quota there would be impossible, names that stand
 * twice, and what `workCascade` refuses of the target and its step.
 */
export function compareQuotas(asked: Territories): Result<QuotaComparison> {
  const problems = quotaProblems(asked);
  if (problems.length > 0) return refuse(...problems);
  const { territories, amount, step, unit, expected, variation, adjusted } = asked;
  const capacity = asked.callsPerDay * asked.daysPerYear;
  const reach = territories.map(({ calls }) => (adjusted && calls > 0 ? Math.min(1, capacity / calls) : 1));
  const reachable = territories.map(({ potential }, at) => potential * (reach[at] ?? 1));
  const all = reachable.reduce((sum, one) => sum + one, 0);
  const scale = unit === "pounds" ? 100 : 1;
  const share = (weights: readonly number[]): number[] =>
    (
      shareWithin(
        amount / step,
        territories.map(({ name }, at) => ({ name, weight: weights[at] ?? 0, least: 0, most: Infinity })),
      ) ?? []
    ).map((steps) => steps * step);
  const equal = share(territories.map(() => 1));
  const byPotential = share(reachable);
  const rows = territories.map(({ name, potential }, at): TerritoryRow => {
    const hoped = (expected * (reachable[at] ?? 0)) / all;
    const quotaOf = (quota: number): TerritoryQuota => ({
      quota,
      ratio: quota / scale / potential,
      chance: hoped > 0 && variation > 0 ? normalTail((quota - hoped) / (variation * hoped)) : null,
    });
    return {
      name,
      potential,
      reach: reach[at] ?? 1,
      expected: hoped,
      equal: quotaOf(equal[at] ?? 0),
      byPotential: quotaOf(byPotential[at] ?? 0),
    };
  });
  const measure = (of: (row: TerritoryRow) => TerritoryQuota) => ({
    ratios: unlikeness(rows.map((row) => of(row).ratio)),
    chances: unlikeness(rows.map((row) => of(row).chance ?? 0)),
  });
  return ok({
    territories: rows,
    equal: measure((row) => row.equal),
    byPotential: measure((row) => row.byPotential),
  });
}
