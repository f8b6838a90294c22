import { ok, refuse, type Result } from "#engine/measure";

/** A line of a budget: revenue and variable cost move with its units, fixed cost does not. Amounts in pounds. */
export interface BudgetLine {
  readonly name: string;
  readonly kind: "revenue" | "variable" | "fixed";
  readonly budget: number;
  readonly actual: number;
  /** What the line moves with: units sold, visits, leads. Nothing for a fixed cost. */
  readonly budgetUnits?: number;
  readonly actualUnits?: number;
}

/** A line, or a sum of lines, beside the budget that its activity would have had. Variances signed by effect on profit. */
export interface FlexedLine {
  readonly name: string;
  readonly budget: number;
  readonly flexed: number;
  readonly actual: number;
  /** Flexed against budget: more or less was done. */
  readonly activity: number;
  /** Actual against flexed: what was done sold or cost more or less. */
  readonly spending: number;
  /** Actual against budget, which mixes the two. */
  readonly total: number;
}

export interface FlexedBudget {
  readonly lines: readonly FlexedLine[];
  readonly revenue: FlexedLine;
  readonly variable: FlexedLine;
  readonly contribution: FlexedLine;
  readonly fixed: FlexedLine;
  readonly profit: FlexedLine;
}

function flexLine({ name, kind, budget, actual, budgetUnits = 1, actualUnits = 1 }: BudgetLine): FlexedLine {
  const flexed = kind === "fixed" ? budget : (budget * actualUnits) / budgetUnits;
  const sign = kind === "revenue" ? 1 : -1;
  return {
    name,
    budget,
    flexed,
    actual,
    activity: sign * (flexed - budget),
    spending: sign * (actual - flexed),
    total: sign * (actual - budget),
  };
}

type Amount = Exclude<keyof FlexedLine, "name">;

/** Lines added up; amounts of the second list are taken off, their variances are signed already. */
function combine(name: string, plus: readonly FlexedLine[], less: readonly FlexedLine[] = []): FlexedLine {
  const sum = (lines: readonly FlexedLine[], of: Amount): number =>
    lines.reduce((total, line) => total + line[of], 0);
  const amount = (of: Amount): number => sum(plus, of) - sum(less, of);
  const variance = (of: Amount): number => sum(plus, of) + sum(less, of);
  return {
    name,
    budget: amount("budget"),
    flexed: amount("flexed"),
    actual: amount("actual"),
    activity: variance("activity"),
    spending: variance("spending"),
    total: variance("total"),
  };
}

/**
 * A budget restated for the activity that took place, and the variances on either side of it.
 *
 *   flexed = budget × actual units ÷ budget units; a fixed cost stays as it is
 *   activity variance = flexed − budget;  spending variance = actual − flexed; signs turned for a cost
 *
 * Against the budget itself more activity looks like overspending, and less looks like thrift. Refuses no line, amounts below
 * nought, and a line that moves with units but was budgeted none. OpenStax, Managerial Accounting, chapter 7.
 * @example
 * const units = { budgetUnits: 1_500, actualUnits: 1_400 };
 * const bikes = [{ name: "Sales", kind: "revenue", budget: 112_500, actual: 105_000, ...units }, { name: "Labour", kind: "variable", budget: 22_500, actual: 21_500, ...units }];
 * const { lines, contribution } = flexedBudget(bikes).value;
 * lines.map(({ flexed, activity, spending }) => [flexed, activity, spending]) // => [[105_000, -7_500, 0], [21_000, 1_500, -500]]
 * [contribution.flexed, contribution.total] // => [84_000, -6_500]
 */
export function flexedBudget(lines: readonly BudgetLine[]): Result<FlexedBudget> {
  if (lines.length === 0) return refuse({ code: "variance-lines-none" });
  for (const { name, kind, budget, actual, budgetUnits = 1, actualUnits = 1 } of lines) {
    const usable = [budget, actual, budgetUnits, actualUnits].every(
      (figure) => figure >= 0 && Number.isFinite(figure),
    );
    if (!usable) return refuse({ code: "variance-figure", where: name, field: "budget, actual or units" });
    if (kind !== "fixed" && budgetUnits === 0) return refuse({ code: "flexed-units-none", where: name });
  }
  const worked = lines.map(flexLine);
  const of = (kind: BudgetLine["kind"]): FlexedLine[] => worked.filter((_, at) => lines[at]?.kind === kind);
  const contribution = combine("Contribution", of("revenue"), of("variable"));
  return ok({
    lines: worked,
    revenue: combine("Revenue", of("revenue")),
    variable: combine("Variable cost", of("variable")),
    contribution,
    fixed: combine("Fixed cost", of("fixed")),
    profit: combine("Profit", [contribution], of("fixed")),
  });
}
