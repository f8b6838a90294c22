import { ok, refuse, type Problem, type Result } from "#engine/measure";

/** One further step of money for a use, in pence, and what that step brings, in pence of what is counted. */
export interface ReturnStep {
  readonly spend: number;
  readonly brings: number;
}

/** Something that money can be spent on, with what each further step of it brings: its response to money. */
export interface MoneyUse {
  readonly id: string;
  readonly name: string;
  /** In the order in which they are paid: each step needs those before it. */
  readonly steps: readonly ReturnStep[];
}

/** What money brings in one use. */
export interface UseResult {
  /** In pence. */
  readonly brings: number;
  /** What the last pound brings, in pounds; null where nothing is spent. */
  readonly last: number | null;
  /** What one pound more would bring; null beyond the last step, where nothing is known. */
  readonly next: number | null;
  /** Pence spent beyond the last step, of which nothing is known and nothing is counted. */
  readonly beyond: number;
}

const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0;
/**
 * Whether one step brings more for each pound than another. Products are compared, so that equal ones are equal.
 *
 * @example
 * bringsMore({ spend: 200, brings: 500 }, { spend: 100, brings: 240 }) // => true
 */
export const bringsMore = (one: ReturnStep, other: ReturnStep): boolean =>
  one.brings * other.spend > other.brings * one.spend;

/**
 * What stands against sharing money by these steps: a step that costs nothing or is no whole number of pence, and a step
 * that brings more for each pound than the one before it. Where returns grow, a sum cannot be shared step by step,
 * because the good step is only had together with the poor one before it.
 *
 * @example
 * const fair = { id: "fair", name: "Fair", steps: [{ spend: 100_00, brings: 150_00 }, { spend: 100_00, brings: 400_00 }] };
 * useProblems([fair]) // => [{ code: "returns-not-diminishing", name: "Fair", step: 2, before: 1 }]
 */
export function useProblems(uses: readonly MoneyUse[]): readonly Problem[] {
  return uses.flatMap(({ name, steps }) => {
    const unfit = steps.findIndex(
      ({ spend, brings }) => !isAmount(spend) || spend === 0 || !isAmount(brings),
    );
    if (unfit >= 0) return [{ code: "returns-step-unfit", name, step: unfit + 1 }];
    const growing = steps.findIndex((step, at) => {
      const before = steps[at - 1];
      return before !== undefined && bringsMore(step, before);
    });
    return growing < 0 ? [] : [{ code: "returns-not-diminishing", name, step: growing + 1, before: growing }];
  });
}

/**
 * What an amount brings in one use: whole steps in their order, and of a step begun its share.
 *
 *   brings = Σ brings of the steps paid in full + brings of the step begun × the part of it that is paid
 *
 * Refuses steps that are not diminishing or cannot be, and an amount below nought.
 * @example
 * const letters = { id: "a", name: "Letters", steps: [{ spend: 200_00, brings: 600_00 }, { spend: 200_00, brings: 300_00 }] };
 * resultOf(letters, 300_00).value // => { brings: 750_00, last: 1.5, next: 1.5, beyond: 0 }
 */
export function resultOf(use: MoneyUse, amount: number): Result<UseResult> {
  const problems = useProblems([use]);
  if (problems.length > 0) return { ok: false, problems };
  if (!isAmount(amount)) return refuse({ code: "returns-pot-unfit", amount });
  let left = amount;
  let brings = 0;
  let last: number | null = null;
  let next: number | null = null;
  for (const step of use.steps) {
    const paid = Math.min(left, step.spend);
    if (paid > 0) {
      brings += (step.brings * paid) / step.spend;
      last = step.brings / step.spend;
    }
    if (next === null && paid < step.spend) next = step.brings / step.spend;
    left -= paid;
  }
  // Beyond the last step nothing is known, so nothing is counted.
  if (left > 0) last = 0;
  return ok({ brings, last, next, beyond: left });
}
