import { ok, refuse, type Result } from "#engine/measure";
import { checkScenarios } from "./check-scenarios.ts";
import type { Scenario } from "./scenario.ts";

/** What scenarios come to together. */
export interface ScenarioValue {
  readonly expected: number;
  /** Standard deviation about the expected value. */
  readonly spread: number;
  readonly lowest: number;
  readonly highest: number;
  readonly range: number;
  readonly baseValue: number;
  /** What the downside is measured from: the figure that is needed, or the base case. */
  readonly floor: number;
  /** The chance of coming below the floor. */
  readonly chanceBelow: number;
  /** How far below it one comes on average, counting nought where one does not. */
  readonly shortfall: number;
}

/**
 * The expected value of scenarios and how far the outcome may lie from it.
 *
 *   expected = Σ probability × value;  spread = √Σ probability × (value − expected)²;
 *   shortfall = Σ probability × the part of the floor that the value misses
 *
 * Values in any one unit. `floor` is what a decision needs; the base case, when left out. The expected value is a mean
 * of many such bets: no scenario need give it. Refuses fewer than two scenarios, more than twelve, names that are
 * missing or used twice, no base case or several, a value that is no figure, and probabilities outside 0 to 1 or with
 * a total other than 1.
 * @example
 * const three = [{ name: "Best", probability: 0.2, value: 1.3 }, { name: "Base", probability: 0.5, value: 1, base: true }, { name: "Worst", probability: 0.3, value: 0.7 }];
 * scenarioValue(three).value.expected // => 0.97
 * scenarioValue(three).value.spread // => 0.21
 * scenarioValue(three).value.shortfall // => 0.09
 * scenarioValue(three, 1.2).value.chanceBelow // => 0.8
 * scenarioValue(three.slice(0, 1)).problems // => [{ code: "scenario-alone" }]
 */
export function scenarioValue(scenarios: readonly Scenario[], floor?: number): Result<ScenarioValue> {
  const problems = checkScenarios(scenarios);
  if (problems.length > 0) return refuse(...problems);
  const values = scenarios.map(({ value }) => value);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const weigh = (of: (value: number) => number): number =>
    scenarios.reduce((sum, { probability, value }) => sum + probability * of(value), 0);
  // Rounding may not carry a mean outside what it is a mean of.
  const expected = Math.min(
    highest,
    Math.max(
      lowest,
      weigh((value) => value),
    ),
  );
  const baseValue = scenarios.find(({ base }) => base)?.value ?? expected;
  const from = floor ?? baseValue;
  return ok({
    expected,
    spread: lowest === highest ? 0 : Math.sqrt(weigh((value) => (value - expected) ** 2)),
    lowest,
    highest,
    range: highest - lowest,
    baseValue,
    floor: from,
    chanceBelow: weigh((value) => (value < from ? 1 : 0)),
    shortfall: weigh((value) => Math.max(0, from - value)),
  });
}
