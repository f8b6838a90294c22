import { ok, refuse, type Result } from "#engine/measure";
import type { MixMethod } from "./conventions.ts";

/** A line whose mix is asked about; `value` is what a unit is worth by the valuation in use. */
export interface MixLine {
  readonly name: string;
  readonly budgetUnits: number;
  readonly actualUnits: number;
  readonly value: number;
}

export interface LineMix {
  readonly name: string;
  /** Units of this line, had the total been sold in the budget’s mix. */
  readonly standardUnits: number;
  readonly mix: number;
  readonly quantity: number;
  /** Mix and quantity together. */
  readonly volume: number;
}

export interface MixQuantity {
  readonly lines: readonly LineMix[];
  /** What a unit of the budget is worth on average. */
  readonly averageValue: number;
  readonly mix: number;
  readonly quantity: number;
  readonly volume: number;
}

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** The mix of lines whose figures are known to be usable. */
export function splitMix(lines: readonly MixLine[], method: MixMethod): MixQuantity {
  const budget = total(lines.map(({ budgetUnits }) => budgetUnits));
  const sold = total(lines.map(({ actualUnits }) => actualUnits));
  const averageValue = total(lines.map(({ budgetUnits, value }) => budgetUnits * value)) / budget;
  const split = lines.map(({ name, budgetUnits, actualUnits, value }): LineMix => {
    const standardUnits = (sold * budgetUnits) / budget;
    const volume = (actualUnits - budgetUnits) * value;
    const off = actualUnits - (method === "from-budget" ? budgetUnits : standardUnits);
    const mix = off * (method === "individual" ? value : value - averageValue);
    return { name, standardUnits, mix, quantity: volume - mix, volume };
  });
  const mix = total(split.map((line) => line.mix));
  const volume = total(split.map((line) => line.volume));
  return { lines: split, averageValue, mix, quantity: volume - mix, volume };
}

/**
 * Splits the volume variance of several lines into mix and quantity.
 *
 *   standard units = actual total × the line’s share of the budget’s units
 *   mix = (actual units − standard units) × value of a unit
 *   quantity = (standard units − budget units) × value of a unit;  in total: (actual total − budget total) × average value
 *
 * The weighted-average method takes the average value off each line’s own. Units off the mix sum to nought, so what it takes
 * off sums to nought too: a line’s sign may turn, the total may not. Refuses no line, a figure below nought, and a budget of
 * no units. Kaplan and BPP for ACCA PM; opentuition.com/topic/variances-f5-2 for the figures.
 * @example
 * const lines = [{ name: "X", budgetUnits: 7_000, actualUnits: 8_000, value: 9 }, { name: "Y", budgetUnits: 3_000, actualUnits: 7_000, value: 12 }];
 * const own = mixAndQuantity(lines, "individual").value;
 * [own.mix, own.quantity, own.averageValue] // => [7_500, 49_500, 9.9]
 * own.lines.map(({ mix }) => mix) // => [-22_500, 30_000]
 * mixAndQuantity(lines, "weighted-average").value.lines.map(({ mix }) => mix) // => [2_250, 5_250]
 */
export function mixAndQuantity(lines: readonly MixLine[], method: MixMethod): Result<MixQuantity> {
  if (lines.length === 0) return refuse({ code: "variance-lines-none" });
  for (const { name, budgetUnits, actualUnits, value } of lines) {
    const usable = budgetUnits >= 0 && actualUnits >= 0 && Number.isFinite(budgetUnits + actualUnits + value);
    if (!usable)
      return refuse({ code: "variance-figure", where: name, field: "units or the value of a unit" });
  }
  if (!lines.some(({ budgetUnits }) => budgetUnits > 0)) return refuse({ code: "variance-budget-none" });
  return ok(splitMix(lines, method));
}
