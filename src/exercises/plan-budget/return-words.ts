import { formatMoney } from "#engine/measure";
import { formatPounds } from "#engine/plan";

/** What a pound brings: £2.40, or £43 where it brings much. */
export const perPound = (rate: number): string => formatMoney(rate, rate < 20 ? 2 : 0);

/** Pence to the pound, because shares of a step need not be whole pence. */
export const about = (amount: number): string => formatPounds(Math.round(amount / 100) * 100);

/** “£600 more”, “£90 less”, “the same”. */
export function moreOrLess(gain: number): string {
  const pounds = Math.round(gain / 100) * 100;
  if (pounds === 0) return "the same";
  return pounds > 0 ? `${formatPounds(pounds)} more` : `${formatPounds(-pounds)} less`;
}
