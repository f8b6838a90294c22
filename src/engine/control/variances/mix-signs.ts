import { formatMoney, formatNumber } from "#engine/measure";
import { varianceWords } from "./effect.ts";
import { splitMix, type MixLine } from "./mix-and-quantity.ts";

/** A line whose mix is favourable by one method and adverse by the other. */
export interface MixTurn {
  readonly name: string;
  readonly individual: number;
  readonly weightedAverage: number;
  readonly says: string;
}

/**
 * The lines whose mix changes its sign with the method, each with the reason in a sentence.
 *
 *   difference of the methods on a line = units off the mix × average value, which sums to nought over all lines
 *
 * @example
 * mixTurns([{ name: "X", budgetUnits: 7_000, actualUnits: 8_000, value: 9 }, { name: "Y", budgetUnits: 3_000, actualUnits: 7_000, value: 12 }]).map(({ name, individual, weightedAverage }) => [name, individual, weightedAverage]) // => [["X", -22_500, 2_250]]
 */
export function mixTurns(lines: readonly MixLine[]): MixTurn[] {
  const own = splitMix(lines, "individual");
  const average = splitMix(lines, "weighted-average");
  return lines.flatMap(({ name, actualUnits, value }, at): MixTurn[] => {
    const individual = own.lines[at]?.mix ?? 0;
    const weightedAverage = average.lines[at]?.mix ?? 0;
    if (individual * weightedAverage >= 0) return [];
    const off = actualUnits - (own.lines[at]?.standardUnits ?? 0);
    const units = `${formatNumber(Math.abs(off), 0)} units ${off > 0 ? "more" : "fewer"}`;
    const worth = `${formatMoney(value)} a unit, below the average of ${formatMoney(own.averageValue)}`;
    const says = `${name}: ${units} than the budget’s mix would give, at ${worth}. At its own value that is ${varianceWords(individual)}; set against the average it is ${varianceWords(weightedAverage)}, because the units ${off > 0 ? "took the place of" : "made room for"} dearer ones.`;
    return [{ name, individual, weightedAverage, says }];
  });
}

/** Why the total is the same by both methods, in a sentence. */
export const sameMixTotal =
  "Units off the mix sum to nought, because the total is the same in both mixes. The average is taken off every one of them, so what it takes off sums to nought as well.";
