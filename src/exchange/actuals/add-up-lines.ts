import type { SalesLine } from "#engine/control";
import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { revenueOf, type ActualsRow } from "./actuals-row.ts";

interface Sum {
  readonly name: string;
  budgetUnits: number;
  budgetRevenue: number;
  cost: number | null;
  actualUnits: number;
  actualRevenue: number;
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, " ").trim();
const mostProblems = 8;

/** A budget without prices is none: what a row lacks, if anything. */
function rowProblem(row: ActualsRow, isPlanned: boolean): Problem | null {
  const { units, budgetUnits, budgetPrice } = row.figures;
  const short = { code: "actuals-row-short", row: row.number, product: row.product };
  // A line of which nothing was sold may leave its actual figures empty.
  if ((units ?? 0) !== 0 && revenueOf(row) === null) return short;
  if (!isPlanned && (budgetUnits ?? 0) !== 0 && budgetPrice === null) return short;
  if (Object.values(row.figures).some((figure) => figure !== null && figure < 0))
    return { code: "actuals-below-nought", row: row.number, product: row.product };
  return null;
}

/**
 * The rows of each product added up, budget and actual; prices are revenue ÷ units. With a plan, its budget is taken, and every
 * row has to be one of its products: of those without a row nothing was sold.
 */
export function addUpLines(
  rows: readonly ActualsRow[],
  plan?: readonly SalesLine[],
): Result<readonly SalesLine[]> {
  const sums = new Map<string, Sum>(
    plan?.map((line) => [
      plain(line.name),
      {
        name: line.name,
        budgetUnits: line.budgetUnits,
        budgetRevenue: line.budgetUnits * line.budgetPrice,
        cost: line.cost ?? null,
        actualUnits: 0,
        actualRevenue: 0,
      },
    ]),
  );
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = plain(row.product);
    const problem = rowProblem(row, plan !== undefined);
    if (problem) problems.push(problem);
    if (plan && !sums.has(key)) {
      const products = plan.map(({ name }) => name).join(", ");
      problems.push({ code: "actuals-product-unknown", row: row.number, product: row.product, products });
    }
    const sum = sums.get(key) ?? {
      name: row.product,
      budgetUnits: 0,
      budgetRevenue: 0,
      cost: null,
      actualUnits: 0,
      actualRevenue: 0,
    };
    sums.set(key, sum);
    const { units, budgetUnits, budgetPrice, cost } = row.figures;
    sum.actualUnits += units ?? 0;
    sum.actualRevenue += revenueOf(row) ?? 0;
    if (plan) continue;
    sum.budgetUnits += budgetUnits ?? 0;
    sum.budgetRevenue += (budgetUnits ?? 0) * (budgetPrice ?? 0);
    sum.cost ??= cost;
    if (cost !== null && sum.cost !== null && Math.abs(cost - sum.cost) > 0.005)
      problems.push({ code: "actuals-cost-differs", row: row.number, product: row.product });
  }
  if (problems.length > 0) return refuse(...problems.slice(0, mostProblems));
  const planPrice = new Map(plan?.map((line) => [plain(line.name), line.budgetPrice]));
  return ok(
    [...sums].map(
      ([key, { name, budgetUnits, budgetRevenue, cost, actualUnits, actualRevenue }]): SalesLine => {
        const sold = actualUnits > 0 ? actualRevenue / actualUnits : null;
        const budgetPrice =
          planPrice.get(key) ?? (budgetUnits > 0 ? budgetRevenue / budgetUnits : (sold ?? 0));
        return {
          name,
          budgetUnits,
          budgetPrice,
          ...(cost !== null && { cost }),
          actualUnits,
          actualPrice: sold ?? budgetPrice,
        };
      },
    ),
  );
}
