import { decompose } from "#engine/forecast";
import { monthOfYear, ok, refuse, shareOut, type Month, type Result } from "#engine/measure";

/**
 * A year's target by period, with the season in it.
 *
 *   each period = target × its index ÷ the sum of the indices, in whole parts by largest remainder
 *
 * With indices that average 1 this is target ÷ periods × index. Indices that do not average 1 are put right by the same
 * sum. Refuses what `shareOut` refuses: a target that is not whole, an index below nought, indices that are all nought.
 * @example
 * phase(1000, [0.6, 0.9, 1.4, 1.1]) // => { ok: true, value: [150, 225, 350, 275] }
 * phase(1000, [6, 9, 14, 11]).value // => [150, 225, 350, 275]
 */
export function phase(target: number, indices: readonly number[]): Result<number[]> {
  return shareOut(target, indices);
}

/**
 * The seasonal index of each month of the calendar, January first, from monthly sales of two years or more.
 *
 *   sales ÷ centred moving average of twelve months, averaged by month, then divided by their mean so that they average 1
 *
 * `start` is the month of the first figure. Refuses fewer than 24 months, and months that sold nothing or less, because
 * an index multiplies. Indices are rounded to four decimals, as they are shown.
 * @example
 * monthIndices(Array(24).fill(50), "2025-04").value // => [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
 * monthIndices([50], "2025-04").problems // => [{ code: "phasing-too-short", have: 1, need: 24 }]
 */
export function monthIndices(sales: readonly number[], start: Month | string): Result<number[]> {
  if (sales.length < 24) return refuse({ code: "phasing-too-short", have: sales.length, need: 24 });
  const empty = sales.findIndex((figure) => !(figure > 0 && Number.isFinite(figure)));
  if (empty >= 0) return refuse({ code: "phasing-month-empty", period: empty + 1, value: sales[empty] });
  const { indices } = decompose(sales, 12, "multiplicative", monthOfYear(start as Month));
  return ok(indices.map((index) => Math.round(index * 10_000) / 10_000));
}
