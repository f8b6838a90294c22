import { refuse, type Result } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Cell, type Sheet } from "#engine/worksheet";
import { usualConventions, type Conventions } from "../variances/conventions.ts";
import { lineProblems, type SalesLine } from "../variances/sales-line.ts";
import { amountsIn, signNote, unitsFigure, type Amounts } from "./figures.ts";
import { givenColumns, valueNames, varianceColumns } from "./sales-columns.ts";

/** What the mix of some lines is measured against, where they are part of a larger statement. */
interface WholeStatement {
  readonly budgetUnits: number;
  readonly actualUnits: number;
  readonly averageValue: number;
}

export interface SalesSheetOptions {
  /** The statement that the lines are a part of; without it they are all there is. */
  readonly among?: WholeStatement | undefined;
  /** Pounds, or the bare figures of another currency. */
  readonly amounts?: "pounds" | "number" | undefined;
}

/** The totals that mix is measured against: worked from the lines, or given of the statement that they belong to. */
function unitTotals(among: WholeStatement | undefined, { price }: Amounts): Cell[] {
  const [budget, actual, average] = [
    "Budget units, all lines",
    "Actual units, all lines",
    "Average value of a budget unit",
  ];
  if (among)
    return [
      givenCell("budgetTotalUnits", budget, unitsFigure, among.budgetUnits),
      givenCell("actualTotalUnits", actual, unitsFigure, among.actualUnits),
      givenCell("averageValue", average, { ...price, decimals: 4 }, among.averageValue, {
        note: "Of the whole statement, which these lines are a part of.",
      }),
    ];
  return [
    workedCell("budgetTotalUnits", budget, unitsFigure, "sum(budgetUnits)"),
    workedCell("actualTotalUnits", actual, unitsFigure, "sum(actualUnits)"),
    workedCell("averageValue", average, price, "sum(budget) / budgetTotalUnits"),
  ];
}

function totals(
  { valuation, joint }: Conventions,
  among: WholeStatement | undefined,
  { money, price }: Amounts,
): Cell[] {
  const name = valueNames[valuation].toLowerCase();
  return [
    ...unitTotals(among, { money, price }),
    workedCell("budgetTotal", `Budgeted ${name}`, money, "sum(budget)"),
    workedCell(
      "quantityTotal",
      "Quantity variance",
      money,
      among ? "sum(quantity)" : "(actualTotalUnits - budgetTotalUnits) * averageValue",
      {
        note: signNote,
      },
    ),
    workedCell("mixTotal", "Mix variance", money, "sum(mix)"),
    workedCell("flexedTotal", `${valueNames[valuation]}, flexed`, money, "sum(flexed)"),
    workedCell("priceTotal", "Price variance", money, "sum(price)"),
    ...(joint === "apart"
      ? [workedCell("jointTotal", "Price and volume jointly", money, "sum(joint)")]
      : joint === "in-volume"
        ? [
            workedCell(
              "jointTotal",
              "Joint part, counted as volume",
              money,
              "sum(volume) - mixTotal - quantityTotal",
            ),
          ]
        : []),
    workedCell("actualTotal", `Actual ${name}`, money, "sum(actual)"),
    workedCell(
      "check",
      "Left unexplained",
      price,
      `actualTotal - budgetTotal - quantityTotal - mixTotal - priceTotal${joint === "in-price" ? "" : " - jointTotal"}`,
      { note: "Nought: the variances explain the whole difference." },
    ),
  ];
}

/**
 * Price, mix, quantity and volume of every line as a worksheet, reconciled to the actual figure. Of some lines of a
 * larger statement, `among` gives what their mix is measured against. Refuses what `salesVariances` refuses.
 *
 * @example
 * const lines = [{ name: "A", budgetUnits: 600, budgetPrice: 10, actualUnits: 500, actualPrice: 11 }];
 * salesSheet("Sales", lines, { valuation: "price", mix: "individual", joint: "in-price" }).ok // => true
 */
export function salesSheet(
  title: string,
  lines: readonly SalesLine[],
  conventions: Conventions = usualConventions,
  { among, amounts = "pounds" }: SalesSheetOptions = {},
): Result<Sheet> {
  const shown = amountsIn(amounts);
  const problems = lineProblems(lines, conventions.valuation).filter(
    ({ code }) => !(among && code === "variance-budget-none"),
  );
  if (problems.length > 0) return refuse(...problems);
  return readSheet({
    id: "sales-variances",
    version: 1,
    title,
    cells: totals(conventions, among, shown),
    tables: [
      {
        id: "lines",
        title: "By line",
        rowHead: "Line",
        rows: lines.map(({ name }) => name),
        columns: [
          ...givenColumns(lines, conventions.valuation, shown),
          ...varianceColumns(lines.length, conventions, shown),
        ],
      },
    ],
  });
}
