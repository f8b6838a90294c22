import { formatMoney, roundTo } from "#engine/measure";

/** What a variance does to profit. Nought is neither. */
export type Effect = "favourable" | "adverse" | "on-plan";

/**
 * Whether a variance raises or lowers profit. The amount is signed by its effect on profit: income above the plan and
 * cost below it are positive. Less than half a penny is on plan.
 *
 * @example
 * effectOf(5_000) // => "favourable"
 * effectOf(-3_300) // => "adverse"
 * effectOf(0.004) // => "on-plan"
 */
export function effectOf(amount: number): Effect {
  const pence = roundTo(amount, 2);
  return pence > 0 ? "favourable" : pence < 0 ? "adverse" : "on-plan";
}

const letters: Readonly<Record<Effect, string>> = { favourable: " F", adverse: " A", "on-plan": "" };

/**
 * A variance as an accountant writes it: the size, and F or A for its effect on profit.
 *
 * @example
 * varianceText(-3_300) // => "£3,300 A"
 * varianceText(0) // => "£0"
 */
export function varianceText(amount: number, decimals = 0): string {
  return `${formatMoney(Math.abs(amount), decimals)}${letters[effectOf(roundTo(amount, decimals))]}`;
}

/**
 * A variance in words.
 *
 * @example
 * varianceWords(7_500) // => "£7,500 favourable"
 * varianceWords(0) // => "nought, on plan"
 */
export function varianceWords(amount: number, decimals = 0): string {
  const shown = roundTo(amount, decimals);
  const effect = effectOf(shown);
  return effect === "on-plan" ? "nought, on plan" : `${formatMoney(Math.abs(shown), decimals)} ${effect}`;
}
