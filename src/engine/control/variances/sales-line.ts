import type { Problem } from "#engine/measure";
import type { Valuation } from "./conventions.ts";

/** One line of a sales budget beside what was sold. Prices and costs are pounds a unit. */
export interface SalesLine {
  readonly name: string;
  readonly budgetUnits: number;
  readonly budgetPrice: number;
  /** Variable cost of a unit at standard; needed for contribution and profit. */
  readonly cost?: number;
  /** Fixed cost absorbed by a unit at standard; needed for profit. */
  readonly absorbed?: number;
  readonly actualUnits: number;
  readonly actualPrice: number;
}

/**
 * What a unit of a line is worth by a valuation.
 *
 *   price = budget price;  contribution = price − variable cost;  profit = contribution − absorbed fixed cost
 *
 * @example
 * unitValue({ name: "X", budgetUnits: 1, budgetPrice: 50, cost: 30, absorbed: 8, actualUnits: 1, actualPrice: 50 }, "profit") // => 12
 */
export function unitValue(line: SalesLine, valuation: Valuation): number {
  if (valuation === "price") return line.budgetPrice;
  const contribution = line.budgetPrice - (line.cost ?? 0);
  return valuation === "contribution" ? contribution : contribution - (line.absorbed ?? 0);
}

/** Everything that keeps lines from being compared with their budget. */
export function lineProblems(lines: readonly SalesLine[], valuation: Valuation): Problem[] {
  if (lines.length === 0) return [{ code: "variance-lines-none" }];
  const problems = lines.flatMap((line): Problem[] => {
    const figures = [
      ["budget units", line.budgetUnits],
      ["budget price", line.budgetPrice],
      ["standard cost", line.cost ?? 0],
      ["absorbed fixed cost", line.absorbed ?? 0],
      ["actual units", line.actualUnits],
      ["actual price", line.actualPrice],
    ] as const;
    const unusable = figures.find(([, figure]) => !(figure >= 0 && Number.isFinite(figure)));
    if (unusable) return [{ code: "variance-figure", where: line.name, field: unusable[0] }];
    if (valuation !== "price" && line.cost === undefined)
      return [{ code: "variance-cost-missing", where: line.name }];
    if (valuation === "profit" && line.absorbed === undefined)
      return [{ code: "variance-absorbed-missing", where: line.name }];
    return [];
  });
  if (problems.length > 0) return problems;
  return lines.some(({ budgetUnits }) => budgetUnits > 0) ? [] : [{ code: "variance-budget-none" }];
}
