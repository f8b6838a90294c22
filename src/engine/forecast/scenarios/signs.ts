import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { checkProbabilities } from "./probabilities.ts";

/** An early warning: a measure that comes in before the year does, and tells which scenario one is in. */
export interface ScenarioSign {
  /** The scenario that it speaks for. */
  readonly scenario: string;
  readonly measure: string;
  /** The sign is seen when the reading reaches the threshold from below, or falls to it. */
  readonly side: "at-least" | "at-most";
  readonly threshold: number;
  /** How likely the sign is to be seen if that scenario is the one. */
  readonly ifSo: number;
  /** How likely it is to be seen all the same if another is. */
  readonly otherwise: number;
  /** The latest reading; null before there is one. */
  readonly reading: number | null;
}

/** A scenario before and after the readings. */
export interface ScenarioStanding {
  readonly name: string;
  readonly prior: number;
  /** The likelihood of what was read, one for each sign that has a reading, in the order of the signs. */
  readonly likelihoods: readonly number[];
  /** Prior × likelihoods. */
  readonly product: number;
  readonly posterior: number;
}

export interface ScenarioReading {
  readonly standings: readonly ScenarioStanding[];
  /** Whether each sign is seen; null where it has no reading. */
  readonly seen: readonly (boolean | null)[];
  /** The scenario that the readings point to; null where two are equally likely or nothing was read. */
  readonly leading: string | null;
}

/**
 * Whether a sign is seen; null before there is a reading.
 * @example
 * signSeen({ side: "at-most", threshold: 110, reading: 104 }) // => true
 * signSeen({ side: "at-least", threshold: 110, reading: null }) // => null
 */
export function signSeen({
  side,
  threshold,
  reading,
}: Pick<ScenarioSign, "side" | "threshold" | "reading">): boolean | null {
  if (reading === null) return null;
  return side === "at-least" ? reading >= threshold : reading <= threshold;
}

function checkSign(
  { scenario, measure, threshold, ifSo, otherwise }: ScenarioSign,
  names: readonly string[],
): Problem[] {
  const where = measure.trim() || scenario;
  if (!names.includes(scenario)) return [{ code: "sign-scenario-unknown", where, scenario }];
  if (!Number.isFinite(threshold)) return [{ code: "sign-threshold-missing", where }];
  // Certainty could not be undone by any later reading.
  const certain = [ifSo, otherwise].some((chance) => !(chance > 0 && chance < 1));
  return certain ? [{ code: "sign-certain", where }] : [];
}

/**
 * Which scenario the readings point to, by Bayes' rule with stated likelihoods.
 *
 *   probability after = probability before × likelihood of what was read ÷ the sum of this over all scenarios
 *
 * A sign that is seen counts `ifSo` for its own scenario and `otherwise` for each other; one that is not seen counts
 * what is left of each to 1; one without a reading counts nothing. The readings are taken not to depend on one another
 * once the scenario is given, which overstates the certainty where they do. Refuses probabilities that do not sum to 1,
 * a sign of no scenario, a missing threshold, and a likelihood that is not between 0 and 1.
 * @example
 * const sign = { scenario: "Worst", measure: "Starts in June", side: "at-most", threshold: 110, ifSo: 0.8, otherwise: 0.2, reading: 104 };
 * const before = [{ name: "Base", probability: 0.75 }, { name: "Worst", probability: 0.25 }];
 * readSigns(before, [sign]).value.leading // => "Worst"
 * readSigns(before, [sign]).value.standings[1].posterior // => 0.5714285714
 * readSigns(before, [{ ...sign, reading: null }]).value.leading // => null
 * readSigns(before, [{ ...sign, ifSo: 1 }]).problems // => [{ code: "sign-certain", where: "Starts in June" }]
 */
export function readSigns(
  scenarios: readonly { readonly name: string; readonly probability: number }[],
  signs: readonly ScenarioSign[],
): Result<ScenarioReading> {
  const names = scenarios.map(({ name }) => name);
  const problems = [
    ...checkProbabilities(
      scenarios.map(({ probability }) => probability),
      names,
    ),
    ...signs.flatMap((sign) => checkSign(sign, names)),
  ];
  if (problems.length > 0) return refuse(...problems);
  const seen = signs.map(signSeen);
  const weighed = scenarios.map(({ name, probability }) => {
    const likelihoods = signs.flatMap(({ scenario, ifSo, otherwise }, at) => {
      const sees = seen[at] ?? null;
      if (sees === null) return [];
      const chance = scenario === name ? ifSo : otherwise;
      return [sees ? chance : 1 - chance];
    });
    return {
      name,
      prior: probability,
      likelihoods,
      product: likelihoods.reduce((a, b) => a * b, probability),
    };
  });
  const total = weighed.reduce((sum, { product }) => sum + product, 0);
  const standings = weighed.map((one) => ({ ...one, posterior: one.product / total }));
  const [first, second] = [...standings].sort((a, b) => b.posterior - a.posterior);
  const decided = first && (!second || first.posterior - second.posterior > 1e-9);
  const read = seen.some((one) => one !== null);
  return ok({ standings, seen, leading: read && decided ? first.name : null });
}
