import { ok, refuse, type Result } from "#engine/measure";
import {
  column,
  type Column,
  countFigure,
  type Figure,
  givenRows,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { describeMethod } from "../methods/methods.ts";
import { fitLine } from "../regression/line.ts";
import type { Driver } from "../regression/regress.ts";
import type { MethodSettings } from "../settings.ts";
import type { SalesSeries } from "../series.ts";
import { periodSheet, salesColumn, seriesFigures } from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";
import { fitCells, linePart } from "./line-part.ts";

/** Residual and distance from the mean, squared, of the column `y` and the line `fitted`. */
function fitColumns(y: string, fitted: string, from: number, to: number, figure: Figure): Column[] {
  const middle = `mean(rows(${y}, ${String(from)}, ${String(to)}))`;
  return [
    column("squaredResidual", "Residual²", figure, [worked(from, to, `(${y} - ${fitted}) ^ 2`)]),
    column("squaredDistance", "(y − mean)²", figure, [worked(from, to, `(${y} - ${middle}) ^ 2`)]),
  ];
}

/**
 * The trend line as a worksheet: the period number is x, sales (or their logarithm) are y.
 */
export function trendLineSheet(series: SalesSeries, horizon: number, settings: MethodSettings): Sheet {
  const n = series.values.length;
  const end = n + horizon;
  const figure = seriesFigures(series).worked;
  const percentage = settings.growth === "percentage";
  const logs: Figure = { unit: "number", decimals: 5 };
  const y = percentage ? "logSales" : "sales";
  const line = linePart("period", y, 1, n, {
    x: countFigure,
    y: percentage ? logs : seriesFigures(series).sales,
    worked: percentage ? logs : figure,
  });
  const fitted = percentage ? "logLine" : "forecast";
  const columns = [
    column("period", "Period number", countFigure, [worked(1, end, "t")], { symbol: "x" }),
    salesColumn(series),
    ...(percentage
      ? [column("logSales", "Logarithm of sales", logs, [worked(1, n, "ln(sales)")], { symbol: "ln y" })]
      : []),
    ...line.columns,
    ...(percentage
      ? [
          column("logLine", "Line through the logarithms", logs, [
            worked(1, end, "intercept + slope * period"),
          ]),
        ]
      : []),
    column(
      "forecast",
      "Line",
      figure,
      [worked(1, end, percentage ? "exp(logLine)" : "intercept + slope * period")],
      {
        symbol: "F",
        ...(percentage
          ? {}
          : {
              slips: [
                {
                  name: "slope and intercept changed over",
                  formula: "slope + intercept * period",
                  feedback: "The slope is multiplied by the period number; the intercept stands alone.",
                },
              ],
            }),
      },
    ),
    ...fitColumns(y, fitted, 1, n, percentage ? logs : figure),
  ];
  const errors = errorPart(1, n, figure, series.values);
  return periodSheet(series, horizon, {
    id: "trend-line",
    title: describeMethod("trend-line").name,
    cells: [...line.cells, ...fitCells(percentage ? logs : figure, 2), ...errors.cells],
    columns: [...columns, ...errors.columns],
  });
}

/**
 * Regression on one driver as a worksheet: every sum of the formula, slope, intercept, R², standard error, and the
 * sales that new values of the driver lead to expect.
 *
 * Refuses a driver of another length than the series, fewer than three periods, and a driver that never changes.
 */
export function regressionSheet(
  series: SalesSeries,
  driver: Driver,
  newValues: readonly number[] = [],
): Result<Sheet> {
  const n = series.values.length;
  if (driver.values.length !== n)
    return refuse({
      code: "driver-length-differs",
      driver: driver.name,
      have: driver.values.length,
      need: n,
    });
  if (n < 3) return refuse({ code: "regression-too-short", have: n, need: 3 });
  if (driver.values.every((x) => x === driver.values[0]))
    return refuse({ code: "driver-repeats-others", driver: driver.name });
  const { slope } = fitLine(driver.values.map((x, i) => ({ x, y: series.values[i] as number })));
  if (!Number.isFinite(slope)) return refuse({ code: "forecast-out-of-range", method: "regression" });
  const figure = seriesFigures(series).worked;
  const driverFigure = seriesFigures({ unit: "", values: [...driver.values] }).sales;
  const line = linePart("driver", "sales", 1, n, {
    x: driverFigure,
    y: seriesFigures(series).sales,
    worked: figure,
  });
  const columns = [
    column(
      "driver",
      driver.name,
      seriesFigures({ unit: "", values: [...driver.values] }).sales,
      [givenRows(1, [...driver.values, ...newValues])],
      { symbol: "x" },
    ),
    { ...salesColumn(series), symbol: "y" },
    ...line.columns,
    column("forecast", "Line", figure, [worked(1, n + newValues.length, "intercept + slope * driver")], {
      symbol: "ŷ",
    }),
    column("residual", "Residual (sales − line)", figure, [worked(1, n, "sales - forecast")], {
      symbol: "e",
    }),
    ...fitColumns("sales", "forecast", 1, n, figure),
  ];
  return ok(
    periodSheet(series, newValues.length, {
      id: "regression",
      title: `Sales on ${driver.name}`,
      cells: [
        ...line.cells,
        ...fitCells(figure, 2),
        workedCell(
          "adjustedRSquared",
          "R² adjusted for the number of drivers",
          { unit: "ratio", decimals: 4 },
          "1 - (1 - rSquared) * (pairs - 1) / (pairs - 2)",
        ),
      ],
      columns,
    }),
  );
}
