import type { Result } from "#engine/measure";
import { column, givenRows, readSheet, worked, workedCell, type Part, type Sheet } from "#engine/worksheet";
import { flexedBudget, type BudgetLine } from "../variances/flexed-budget.ts";
import { money, price, signNote, turned, unitsFigure } from "./figures.ts";

const order: readonly BudgetLine["kind"][] = ["revenue", "variable", "fixed"];

/**
 * A flexed budget as a worksheet: budget, flexed, actual, activity and spending variances by line and for profit. Lines stand
 * in the order of a profit statement. Refuses what `flexedBudget` refuses.
 *
 * @example
 * const units = { budgetUnits: 1_500, actualUnits: 1_400 };
 * flexedSheet("Bikes", [{ name: "Sales", kind: "revenue", budget: 112_500, actual: 105_000, ...units }]).ok // => true
 */
export function flexedSheet(title: string, asked: readonly BudgetLine[]): Result<Sheet> {
  const found = flexedBudget(asked);
  if (!found.ok) return found;
  const lines = order.flatMap((kind) => asked.filter((line) => line.kind === kind));
  const n = lines.length;
  const of = (pick: (line: BudgetLine) => number | null) => [givenRows(1, lines.map(pick))];
  const count = (kind: BudgetLine["kind"]): number => lines.filter((line) => line.kind === kind).length;
  const sales = count("revenue");
  const moving = sales + count("variable");
  /** Income is better when it is more, cost when it is less. */
  const signed = (more: string, less: string): (Part | null)[] => [
    worked(1, sales, `${more} - ${less}`),
    worked(sales + 1, n, `${less} - ${more}`),
  ];
  const moves = (line: BudgetLine, units: number | undefined): number | null =>
    line.kind === "fixed" ? null : (units ?? 1);
  const sum = (of: string, from: number, to: number): string =>
    from > to ? "0" : `sum(rows(${of}, ${from}, ${to}))`;
  const amount = (of: string, to: number): string => `${sum(of, 1, sales)} - ${sum(of, sales + 1, to)}`;
  const three = (name: string, label: string, to: number) => [
    workedCell(`${name}Budget`, `${label}, budget`, money, amount("budget", to)),
    workedCell(`${name}Flexed`, `${label}, flexed`, money, amount("flexed", to)),
    workedCell(`${name}Actual`, `${label}, actual`, money, amount("actual", to)),
  ];
  return readSheet({
    id: "flexed-budget",
    version: 1,
    title,
    cells: [
      ...three("contribution", "Contribution", moving),
      ...three("profit", "Profit", n),
      workedCell("activityTotal", "Activity variance of profit", money, "sum(activity)", { note: signNote }),
      workedCell("spendingTotal", "Spending variance of profit", money, "sum(spending)", {
        slips: [
          {
            name: "against the fixed budget",
            formula: "profitActual - profitBudget",
            feedback: "That compares with a budget for other activity. Compare with the flexed budget.",
          },
        ],
      }),
      workedCell(
        "check",
        "Left unexplained",
        price,
        "profitActual - profitBudget - activityTotal - spendingTotal",
        {
          note: "Nought: the two variances explain the whole difference of profit.",
        },
      ),
    ],
    tables: [
      {
        id: "lines",
        title: "Budget, flexed budget and actual",
        rowHead: "Line",
        rows: lines.map(({ name }) => name),
        columns: [
          column(
            "budgetUnits",
            "Moves with, budget",
            unitsFigure,
            of((line) => moves(line, line.budgetUnits)),
          ),
          column(
            "actualUnits",
            "Moves with, actual",
            unitsFigure,
            of((line) => moves(line, line.actualUnits)),
          ),
          column(
            "budget",
            "Budget",
            money,
            of(({ budget }) => budget),
          ),
          column(
            "flexed",
            "Flexed budget",
            money,
            [worked(1, moving, "budget * actualUnits / budgetUnits"), worked(moving + 1, n, "budget")],
            {
              note: "Revenue and variable cost for the activity that took place; fixed cost stays.",
              slips: [
                ...(moving > 0
                  ? [
                      {
                        name: "not flexed",
                        formula: "budget",
                        feedback: "This line moves with activity: budget × actual ÷ budget units.",
                        to: moving,
                      },
                      {
                        name: "flexed upside down",
                        formula: "budget * budgetUnits / actualUnits",
                        feedback:
                          "More activity gives a larger flexed budget: multiply by actual ÷ budget units.",
                        to: moving,
                      },
                    ]
                  : []),
                ...(moving < n
                  ? [
                      {
                        name: "fixed cost flexed",
                        formula: "budget * actualUnits[1] / budgetUnits[1]",
                        feedback: "A fixed cost does not move with activity. It stays as it was budgeted.",
                        from: moving + 1,
                      },
                    ]
                  : []),
              ],
            },
          ),
          column(
            "actual",
            "Actual",
            money,
            of(({ actual }) => actual),
          ),
          column("activity", "Activity variance", money, signed("flexed", "budget"), {
            note: signNote,
            slips: [
              ...(sales > 0 ? [{ ...turned("flexed - budget"), to: sales }] : []),
              ...(sales < moving ? [{ ...turned("budget - flexed"), from: sales + 1, to: moving }] : []),
            ],
          }),
          column("spending", "Spending variance", money, signed("actual", "flexed"), {
            note: "Price on income, spending on cost.",
            slips: [
              ...(sales > 0 ? [{ ...turned("actual - flexed"), to: sales }] : []),
              ...(sales < n ? [{ ...turned("flexed - actual"), from: sales + 1 }] : []),
              ...(sales < moving
                ? [
                    {
                      name: "against the fixed budget",
                      formula: "budget - actual",
                      feedback: "The budget was for other activity. Compare actual with the flexed budget.",
                      from: sales + 1,
                      to: moving,
                    },
                  ]
                : []),
            ],
          }),
        ],
      },
    ],
  });
}
