import { ok, refuse, type Result } from "#engine/measure";
import { formatPounds } from "../../words/format-pounds.ts";
import { allocationOf, bestAllocation, type Allocation } from "./best-allocation.ts";
import type { MoneyUse } from "./money-use.ts";

/** Where the money of no use lies: free in the pot. */
export const freeMoney = null;

/** Money taken from one use, or from what is free, and given to another, with what that changes. In pence. */
export interface MoneyMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: number;
  /** What it brings more, or less if below nought; money set free counts as itself. */
  readonly gain: number;
}

const totalOf = ({ brings, left }: Allocation): number => brings + left;

/**
 * What moving an amount changes: from one use to another, from free money (null) to a use, or from a use into free money.
 *
 *   gain = what everything brings afterwards, free money included, − what it brings now
 *
 * Refuses more than there is, and a move to where the money is.
 * @example
 * const letters = { id: "a", name: "Letters", steps: [{ spend: 200_00, brings: 600_00 }, { spend: 200_00, brings: 300_00 }] };
 * const fair = { id: "b", name: "Fair", steps: [{ spend: 200_00, brings: 400_00 }, { spend: 200_00, brings: 100_00 }] };
 * const now = new Map([["a", 200_00], ["b", 400_00]]);
 * moveGain([letters, fair], now, 600_00, { from: "b", to: "a", amount: 200_00 }).value // => 200_00
 */
export function moveGain(
  uses: readonly MoneyUse[],
  now: ReadonlyMap<string, number>,
  pot: number,
  { from, to, amount }: Omit<MoneyMove, "gain">,
): Result<number> {
  const before = allocationOf(uses, now, pot);
  if (!before.ok) return before;
  const have = from === freeMoney ? before.value.left : (now.get(from) ?? 0);
  if (from === to) return refuse({ code: "money-moves-nowhere" });
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > have)
    return refuse({ code: "money-move-unfit", have: formatPounds(have) });
  const amounts = new Map(now);
  if (from !== freeMoney) amounts.set(from, have - amount);
  if (to !== freeMoney) amounts.set(to, (now.get(to) ?? 0) + amount);
  const after = allocationOf(uses, amounts, pot);
  return after.ok ? ok(totalOf(after.value) - totalOf(before.value)) : after;
}

/**
 * The moves that lead from what is spent now to the best that the same pot can bring, each with its gain; none where the
 * money lies well already. Where several sums bring the same, the one that moves least is not looked for: a move that gains
 * nothing is left out. Refuses what `bestAllocation` refuses.
 *
 * @example
 * const letters = { id: "a", name: "Letters", steps: [{ spend: 200_00, brings: 600_00 }, { spend: 200_00, brings: 300_00 }] };
 * const fair = { id: "b", name: "Fair", steps: [{ spend: 200_00, brings: 400_00 }, { spend: 200_00, brings: 100_00 }] };
 * bestMoves([letters, fair], new Map([["b", 400_00]]), 400_00).value // => [{ from: "b", to: "a", amount: 200_00, gain: 500_00 }]
 */
export function bestMoves(
  uses: readonly MoneyUse[],
  now: ReadonlyMap<string, number>,
  pot: number,
): Result<readonly MoneyMove[]> {
  const best = bestAllocation(uses, pot);
  const present = allocationOf(uses, now, pot);
  if (!best.ok) return best;
  if (!present.ok) return present;
  const aim = new Map(best.value.uses.map(({ id, spend }) => [id, spend]));
  const over: { readonly id: string | null; amount: number }[] = [
    ...uses.map(({ id }) => ({ id, amount: (now.get(id) ?? 0) - (aim.get(id) ?? 0) })),
    { id: freeMoney, amount: present.value.left - best.value.left },
  ];
  const amounts = new Map(now);
  const moves: MoneyMove[] = [];
  for (const giver of over.filter(({ amount }) => amount > 0))
    for (const taker of over.filter(({ amount }) => amount < 0)) {
      const amount = Math.min(giver.amount, -taker.amount);
      if (amount <= 0) continue;
      const gain = moveGain(uses, amounts, pot, { from: giver.id, to: taker.id, amount });
      if (!gain.ok) return gain;
      moves.push({ from: giver.id, to: taker.id, amount, gain: gain.value });
      giver.amount -= amount;
      taker.amount += amount;
      if (giver.id !== freeMoney) amounts.set(giver.id, (amounts.get(giver.id) ?? 0) - amount);
      if (taker.id !== freeMoney) amounts.set(taker.id, (amounts.get(taker.id) ?? 0) + amount);
    }
  // Half a penny: shares of a step need not be whole pence.
  const gained = totalOf(best.value) - totalOf(present.value);
  return ok(gained < 0.5 ? [] : moves);
}
