import {
  type Cell,
  column,
  type Column,
  countFigure,
  type Figure,
  worked,
  workedCell,
} from "#engine/worksheet";

/**
 * The sums of a least-squares line as columns and cells: x, y, xy, x², then slope and intercept.
 *
 *   slope = ( nΣxy − ΣxΣy ) ÷ ( nΣx² − (Σx)² ),  intercept = ȳ − slope × x̄
 *
 * `y` names the column that the line is drawn through, `x` the column or `t`; rows `from` to `to` take part.
 */
export function linePart(
  x: string,
  y: string,
  from: number,
  to: number,
  figures: { readonly x: Figure; readonly y: Figure; readonly worked: Figure },
): { readonly columns: Column[]; readonly cells: Cell[] } {
  const finer = { ...figures.worked, decimals: Math.min(6, figures.worked.decimals + 2) };
  const both = { ...figures.y, decimals: Math.min(6, figures.x.decimals + figures.y.decimals) };
  const square = { ...figures.x, decimals: Math.min(6, 2 * figures.x.decimals) };
  const range = (name: string): string => `rows(${name}, ${String(from)}, ${String(to)})`;
  const sums = [
    workedCell("pairs", "Number of pairs", countFigure, `count(${range(y)})`, { symbol: "n" }),
    workedCell("sumX", "Sum of x", figures.x, `sum(${range(x)})`, { symbol: "Σx" }),
    workedCell("sumY", "Sum of y", figures.y, `sum(${range(y)})`, { symbol: "Σy" }),
    workedCell("sumXY", "Sum of x × y", both, "sum(xy)", { symbol: "Σxy" }),
    workedCell("sumXX", "Sum of x²", square, "sum(xx)", { symbol: "Σx²" }),
  ];
  return {
    columns: [
      column("xy", "x × y", both, [worked(from, to, `${x} * ${y}`)], { symbol: "xy" }),
      column("xx", "x²", square, [worked(from, to, `${x} ^ 2`)], { symbol: "x²" }),
    ],
    cells: [
      ...sums,
      workedCell(
        "slope",
        "Slope: change for one more x",
        finer,
        "(pairs * sumXY - sumX * sumY) / (pairs * sumXX - sumX ^ 2)",
        {
          symbol: "b",
          slips: [
            {
              name: "products not multiplied by n",
              formula: "(sumXY - sumX * sumY) / (sumXX - sumX ^ 2)",
              feedback: "Multiply Σxy and Σx² by n first.",
            },
            {
              name: "squares added up, not the sum squared",
              formula: "(pairs * sumXY - sumX * sumY) / (pairs * sumXX - sumXX)",
              feedback: "(Σx)² is the sum of x, squared; Σx² is the sum of the squares.",
            },
          ],
        },
      ),
      workedCell("intercept", "Intercept: the line at x = 0", finer, "(sumY - slope * sumX) / pairs", {
        symbol: "a",
        slips: [
          {
            name: "sign of the slope",
            formula: "(sumY + slope * sumX) / pairs",
            feedback: "Take slope × mean of x away from the mean of y.",
          },
        ],
      }),
    ],
  };
}

/** The cells that say how well a line fits, from columns `squaredResidual` and `squaredDistance`. */
export function fitCells(figure: Figure, coefficients: number): Cell[] {
  const ratio: Figure = { unit: "ratio", decimals: 4 };
  return [
    workedCell("residualSquares", "Sum of squared residuals", figure, "sum(squaredResidual)", {
      symbol: "Σe²",
    }),
    workedCell("totalSquares", "Sum of squared distances from the mean", figure, "sum(squaredDistance)"),
    workedCell("rSquared", "Share of the variation explained", ratio, "1 - residualSquares / totalSquares", {
      symbol: "R²",
      slips: [
        {
          name: "the unexplained share",
          formula: "residualSquares / totalSquares",
          feedback: "That is what the line does not explain: take it from 1.",
        },
      ],
    }),
    workedCell(
      "standardError",
      "Standard error of the line",
      figure,
      `sqrt(residualSquares / (count(squaredResidual) - ${String(coefficients)}))`,
      {
        symbol: "s",
        conventions: [{ name: "divided by n", formula: "sqrt(residualSquares / count(squaredResidual))" }],
      },
    ),
  ];
}
