import {
  type Cell,
  column,
  type Column,
  type Figure,
  percentFigure,
  worked,
  workedCell,
} from "#engine/worksheet";

/**
 * The errors of a method over its history, row by row, and their measures as cells.
 *
 *   error = sales − forecast, only where there was a forecast
 *
 * `from` and `to` are the rows that have both. Percentages are left out where sales touch nought.
 */
export function errorPart(
  from: number,
  to: number,
  figure: Figure,
  sales: readonly number[],
): { readonly columns: Column[]; readonly cells: Cell[] } {
  if (from > to) return { columns: [], cells: [] };
  const percentages = sales.slice(from - 1, to).every((y) => y !== 0);
  const total = sales.slice(from - 1, to).reduce((sum, y) => sum + y, 0);
  const ratio: Figure = { unit: "ratio", decimals: 2 };
  const columns = [
    column("error", "Error (sales − forecast)", figure, [worked(from, to, "sales - forecast")], {
      symbol: "e",
      slips: [
        {
          name: "sign turned round",
          formula: "forecast - sales",
          feedback:
            "Take the forecast from sales, so that an error above nought means sales beat the forecast.",
        },
      ],
    }),
    column("absoluteError", "Size of error", figure, [worked(from, to, "abs(error)")], { symbol: "|e|" }),
    column("squaredError", "Error squared", figure, [worked(from, to, "error ^ 2")], { symbol: "e²" }),
    ...(percentages
      ? [
          column(
            "percentageError",
            "Size of error, % of sales",
            percentFigure,
            [worked(from, to, "abs(error / sales)")],
            {
              slips: [
                {
                  name: "share of the forecast",
                  formula: "abs(error / forecast)",
                  feedback: "Divide by what was sold, not by the forecast.",
                },
              ],
            },
          ),
        ]
      : []),
  ];
  const cells = [
    workedCell("meanError", "Mean error (bias)", figure, "mean(error)", {
      symbol: "ME",
      slips: [
        {
          name: "sign turned round",
          formula: "-mean(error)",
          feedback: "Error is sales − forecast: a bias above nought says that forecasts were too low.",
        },
      ],
    }),
    workedCell("meanAbsoluteError", "Mean absolute error", figure, "mean(absoluteError)", {
      symbol: "MAE",
      slips: [
        {
          name: "signs left on",
          formula: "mean(error)",
          feedback: "Take the size of each error, without its sign, before averaging.",
        },
      ],
      conventions: [{ name: "divided by n − 1", formula: "sum(absoluteError) / (count(absoluteError) - 1)" }],
    }),
    workedCell("meanSquaredError", "Mean squared error", figure, "mean(squaredError)", {
      symbol: "MSE",
      conventions: [{ name: "divided by n − 1", formula: "sum(squaredError) / (count(squaredError) - 1)" }],
    }),
    workedCell("rootMeanSquaredError", "Root mean squared error", figure, "sqrt(meanSquaredError)", {
      symbol: "RMSE",
    }),
    ...(percentages
      ? [
          workedCell(
            "meanPercentageError",
            "Mean absolute percentage error",
            percentFigure,
            "mean(percentageError)",
            {
              symbol: "MAPE",
              slips: [
                {
                  name: "total over total",
                  formula: "sum(absoluteError) / sum(rows(sales, FROM, TO))"
                    .replace("FROM", String(from))
                    .replace("TO", String(to)),
                  feedback:
                    "That is WAPE: all errors over all sales. MAPE is the mean of each month's own percentage.",
                },
              ],
            },
          ),
        ]
      : []),
    ...(total === 0
      ? []
      : [
          workedCell(
            "weightedPercentageError",
            "Weighted absolute percentage error",
            percentFigure,
            `sum(absoluteError) / abs(sum(rows(sales, ${String(from)}, ${String(to)})))`,
            { symbol: "WAPE" },
          ),
        ]),
    workedCell(
      "trackingSignal",
      "Tracking signal",
      ratio,
      "if(meanAbsoluteError = 0, 0, sum(error) / meanAbsoluteError)",
      {
        symbol: "TS",
        slips: [
          {
            name: "mean error instead of the sum",
            formula: "if(meanAbsoluteError = 0, 0, mean(error) / meanAbsoluteError)",
            feedback:
              "Divide the sum of the errors by the mean absolute error: the signal is how many of them have piled up.",
          },
        ],
      },
    ),
  ];
  return { columns, cells };
}
