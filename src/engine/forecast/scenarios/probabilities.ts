import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { roundingOfTotal } from "./scenario.ts";

const totalOf = (probabilities: readonly number[]): number =>
  probabilities.reduce((sum, probability) => sum + probability, 0);

function outside(probabilities: readonly number[], names: readonly string[]): Problem[] {
  return probabilities.flatMap((probability, at): Problem[] => {
    const where = names[at] ?? String(at + 1);
    if (!Number.isFinite(probability)) return [{ code: "scenario-probability-missing", where }];
    return probability < 0 || probability > 1 ? [{ code: "scenario-probability", where, probability }] : [];
  });
}

/**
 * What is wrong with probabilities that have to make one together: each outside 0 to 1, or a total that misses, with
 * by how much.
 *
 * `names` say whose probability it is; without them it is the number in the list.
 * @example
 * checkProbabilities([0.2, 0.5, 0.3]) // => []
 * checkProbabilities([0.25, 0.5]) // => [{ code: "probabilities-short", total: 0.75, by: 0.25 }]
 * checkProbabilities([0.5, 0.75]) // => [{ code: "probabilities-over", total: 1.25, by: 0.25 }]
 * checkProbabilities([1.5, -0.5], ["best", "worst"]).length // => 2
 */
export function checkProbabilities(
  probabilities: readonly number[],
  names: readonly string[] = [],
): Problem[] {
  const wrong = outside(probabilities, names);
  if (wrong.length > 0) return wrong;
  const total = totalOf(probabilities);
  if (Math.abs(total - 1) <= roundingOfTotal) return [];
  return [
    total < 1
      ? { code: "probabilities-short", total, by: 1 - total }
      : { code: "probabilities-over", total, by: total - 1 },
  ];
}

/**
 * Probabilities made to sum to one, each in the same ratio to the others as before.
 *
 *   scaled = probability ÷ Σ probabilities
 *
 * Takes any figures of nought or more, so that "2 to 5 to 3" may be scaled too. Refuses a figure below nought, one that
 * is missing, and a total of nought.
 * @example
 * scaleProbabilities([0.2, 0.6]).value // => [0.25, 0.75]
 * scaleProbabilities([0, 0]).problems // => [{ code: "probabilities-nought" }]
 */
export function scaleProbabilities(
  probabilities: readonly number[],
  names: readonly string[] = [],
): Result<number[]> {
  const problems = outside(probabilities, names).filter(({ code, probability }) =>
    code === "scenario-probability" ? Number(probability) < 0 : true,
  );
  if (problems.length > 0) return refuse(...problems);
  const total = totalOf(probabilities);
  if (total === 0) return refuse({ code: "probabilities-nought" });
  return ok(probabilities.map((probability) => probability / total));
}
