import { formatMoney, pence, poundsFromPence } from "#engine/measure";

/**
 * Pence of a plan as pounds, with the pence only where there are some.
 *
 * @example
 * formatPounds(1_250_00) // => "£1,250"
 * formatPounds(-1_250_50) // => "−£1,250.50"
 */
export function formatPounds(amount: number): string {
  return formatMoney(poundsFromPence(pence(amount)), amount % 100 === 0 ? 0 : 2);
}
