import { refuse, type Result } from "#engine/measure";
import { readSheet, workedCell, type Cell, type Sheet } from "#engine/worksheet";
import { usualConventions, type Conventions } from "../variances/conventions.ts";
import { lineProblems, type SalesLine } from "../variances/sales-line.ts";
import { money, price, signNote, unitsFigure } from "./figures.ts";
import { givenColumns, valueNames, varianceColumns } from "./sales-columns.ts";

function totals({ valuation, joint }: Conventions): Cell[] {
  const name = valueNames[valuation].toLowerCase();
  return [
    workedCell("budgetTotalUnits", "Budget units, all lines", unitsFigure, "sum(budgetUnits)"),
    workedCell("actualTotalUnits", "Actual units, all lines", unitsFigure, "sum(actualUnits)"),
    workedCell("averageValue", "Average value of a budget unit", price, "sum(budget) / budgetTotalUnits"),
    workedCell("budgetTotal", `Budgeted ${name}`, money, "sum(budget)"),
    workedCell(
      "quantityTotal",
      "Quantity variance",
      money,
      "(actualTotalUnits - budgetTotalUnits) * averageValue",
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
 * Price, mix, quantity and volume of every line as a worksheet, reconciled to the actual figure. Refuses what
 * `salesVariances` refuses.
 *
 * @example
 * const lines = [{ name: "A", budgetUnits: 600, budgetPrice: 10, actualUnits: 500, actualPrice: 11 }];
 * salesSheet("Sales", lines, { valuation: "price", mix: "individual", joint: "in-price" }).ok // => true
 */
export function salesSheet(
  title: string,
  lines: readonly SalesLine[],
  conventions: Conventions = usualConventions,
): Result<Sheet> {
  const problems = lineProblems(lines, conventions.valuation);
  if (problems.length > 0) return refuse(...problems);
  return readSheet({
    id: "sales-variances",
    version: 1,
    title,
    cells: totals(conventions),
    tables: [
      {
        id: "lines",
        title: "By line",
        rowHead: "Line",
        rows: lines.map(({ name }) => name),
        columns: [
          ...givenColumns(lines, conventions.valuation),
          ...varianceColumns(lines.length, conventions),
        ],
      },
    ],
  });
}
