import { normalTail } from "#engine/forecast";
import { ok, refuse, type Result } from "#engine/measure";

/** How many spreads above the forecast something lies that is reached with such a chance. */
function spreadsAbove(chance: number): number {
  let [low, high] = [-9, 9];
  // The tail falls steadily, so halving closes in on the one place; 60 halvings reach the last digit.
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The amount that will be reached with a given chance, if nothing is done differently.
 *
 *   amount = forecast + z × spread, where z is the place above which a normal distribution has that share
 *
 * The other way round from a target's chance. Refuses a chance that is not between 0 and 1, and a spread below nought.
 * @example
 * amountAtChance(0.5, { expected: 1000, spread: 60 }).value.toFixed(2) // => "1000.00"
 * amountAtChance(1 / 3, { expected: 1000, spread: 60 }).value.toFixed(2) // => "1025.84"
 * amountAtChance(0.1, { expected: 1000, spread: 60 }).value.toFixed(2) // => "1076.89"
 * amountAtChance(1, { expected: 1000, spread: 60 }).problems // => [{ code: "chance-outside", chance: 1 }]
 */
export function amountAtChance(
  chance: number,
  { expected, spread }: { readonly expected: number; readonly spread: number },
): Result<number> {
  if (!(chance > 0 && chance < 1)) return refuse({ code: "chance-outside", chance });
  if (!(spread >= 0)) return refuse({ code: "forecast-spread-negative", spread });
  return ok(expected + spreadsAbove(chance) * spread);
}
