import { ok, refuse, type Result } from "#engine/measure";
import {
  bringsMore,
  resultOf,
  useProblems,
  type MoneyUse,
  type ReturnStep,
  type UseResult,
} from "./money-use.ts";

/** What a use is given, and what that brings. Money in pence. */
export interface UseShare extends UseResult {
  readonly id: string;
  readonly spend: number;
}

/** A pot of money shared among uses. */
export interface Allocation {
  readonly uses: readonly UseShare[];
  readonly spent: number;
  readonly brings: number;
  /** What no step is worth, or no step is there for. */
  readonly left: number;
}

/**
 * What an allocation as it stands brings. Uses that the amounts do not name get nothing. Refuses what `resultOf` refuses.
 *
 * @example
 * const letters = { id: "a", name: "Letters", steps: [{ spend: 200_00, brings: 600_00 }] };
 * allocationOf([letters], new Map([["a", 100_00]]), 300_00).value.brings // => 300_00
 */
export function allocationOf(
  uses: readonly MoneyUse[],
  amounts: ReadonlyMap<string, number>,
  pot: number,
): Result<Allocation> {
  const shares: UseShare[] = [];
  for (const use of uses) {
    const spend = amounts.get(use.id) ?? 0;
    const result = resultOf(use, spend);
    if (!result.ok) return result;
    shares.push({ id: use.id, spend, ...result.value });
  }
  const spent = shares.reduce((sum, { spend }) => sum + spend, 0);
  const brings = shares.reduce((sum, one) => sum + one.brings, 0);
  return ok({ uses: shares, spent, brings, left: pot - spent });
}

/** Steps of all uses, the one that brings most for each pound first; of equal ones, the use named first. */
function inOrder(uses: readonly MoneyUse[]): readonly (ReturnStep & { readonly use: string })[] {
  const steps = uses.flatMap(({ id, steps: own }) => own.map((step) => ({ ...step, use: id })));
  return steps.sort((one, other) => (bringsMore(one, other) ? -1 : bringsMore(other, one) ? 1 : 0));
}

/**
 * Shares a fixed pot so that it brings most: the next pound always goes where it brings most, until the pot is used up or a
 * pound brings less than a pound (F39, AP4). Then the last pound brings the same everywhere, or as nearly as the steps allow;
 * economists call it the equal-marginal principle (Gossen's second law), and for returns that diminish there is nothing better.
 *
 *   give to the step with the largest brings ÷ spend, of those not paid yet; repeat
 *
 * Refuses returns that do not diminish, because there the rule would be wrong, and a pot below nought.
 * @example
 * const letters = { id: "a", name: "Letters", steps: [{ spend: 200_00, brings: 600_00 }, { spend: 200_00, brings: 300_00 }] };
 * const fair = { id: "b", name: "Fair", steps: [{ spend: 200_00, brings: 400_00 }, { spend: 200_00, brings: 100_00 }] };
 * bestAllocation([letters, fair], 500_00).value.uses.map(({ spend }) => spend) // => [300_00, 200_00]
 * bestAllocation([letters, fair], 900_00).value.left // => 300_00
 */
export function bestAllocation(uses: readonly MoneyUse[], pot: number): Result<Allocation> {
  const problems = useProblems(uses);
  if (problems.length > 0) return { ok: false, problems };
  if (!Number.isSafeInteger(pot) || pot < 0) return refuse({ code: "returns-pot-unfit", amount: pot });
  const amounts = new Map<string, number>();
  let left = pot;
  for (const { use, spend, brings } of inOrder(uses)) {
    if (left === 0 || brings < spend) break;
    const paid = Math.min(left, spend);
    amounts.set(use, (amounts.get(use) ?? 0) + paid);
    left -= paid;
  }
  return allocationOf(uses, amounts, pot);
}
