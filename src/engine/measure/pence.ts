import type { Brand } from "./brand.ts";
import { roundTo } from "./round.ts";

/** Whole pence. £10.10 is `1010`, so totals never drift by a penny. */
export type Pence = Brand<number, "pence">;

/**
 * Whole pence. Adds 0 so that −0 never reaches a formatter.
 *
 * Throws a RangeError on a part of a penny: that is a developer's slip.
 *
 * @example
 * pence(20_00) // => 2000
 */
export function pence(amount: number): Pence {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`pence needs a whole number of pence, got ${amount}`);
  return (amount + 0) as Pence;
}

/**
 * Pounds to whole pence, half a penny away from zero.
 *
 * @example
 * penceFromPounds(10.1) // => 1010
 */
export function penceFromPounds(pounds: number): Pence {
  return pence(roundTo(pounds * 100, 0));
}

/**
 * Whole pence to pounds.
 *
 * @example
 * poundsFromPence(pence(1010)) // => 10.1
 */
export function poundsFromPence(amount: Pence): number {
  return amount / 100;
}
