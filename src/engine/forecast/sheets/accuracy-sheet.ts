import { refuse, type Result } from "#engine/measure";
import {
  column,
  type Figure,
  givenCell,
  givenRows,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { naiveScale } from "../accuracy/scaled-error.ts";
import type { AccuracyScale } from "../accuracy/accuracy.ts";
import { seriesFigures } from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";

/**
 * The error measures of a forecast as a worksheet: each period's error, its size, square and percentage, the running
 * tracking signal, and the measures.
 *
 * Refuses rows of different lengths and fewer than two periods. `scale` adds the scaled error.
 * @example
 * accuracySheet(["Jan", "Feb"], [100, 120], [105, 115]).ok // => true
 */
export function accuracySheet(
  labels: readonly string[],
  actual: readonly number[],
  forecast: readonly number[],
  scale?: AccuracyScale,
): Result<Sheet> {
  const n = actual.length;
  if (n < 2 || forecast.length !== n || labels.length !== n) {
    return refuse({ code: "accuracy-lengths", actual: n, forecast: forecast.length, labels: labels.length });
  }
  const figures = seriesFigures({ unit: "", values: [...actual, ...forecast] });
  const ratio: Figure = { unit: "ratio", decimals: 2 };
  const errors = errorPart(1, n, figures.worked, actual);
  const base = scale ? naiveScale(scale.history, scale.seasons) : 0;
  const scaled =
    scale && base > 0
      ? [
          givenCell("naiveError", "Mean absolute error of the naive method", figures.worked, base, {
            origin: "from the history before",
          }),
          workedCell("scaledError", "Mean absolute scaled error", ratio, "meanAbsoluteError / naiveError", {
            symbol: "MASE",
          }),
        ]
      : [];
  return readSheet({
    id: "accuracy",
    version: 1,
    title: "How wrong was the forecast?",
    cells: [...errors.cells, ...scaled],
    tables: [
      {
        id: "periods",
        title: "Period by period",
        rowHead: "Period",
        rows: [...labels],
        columns: [
          column("sales", "Sales", figures.sales, [givenRows(1, actual)]),
          column("forecast", "Forecast", figures.sales, [givenRows(1, forecast)]),
          ...errors.columns,
          column(
            "runningSignal",
            "Tracking signal so far",
            ratio,
            [
              worked(
                1,
                n,
                "if(sum(rows(absoluteError, 1, t)) = 0, 0, sum(rows(error, 1, t)) / mean(rows(absoluteError, 1, t)))",
              ),
            ],
            {
              symbol: "TS",
              conventions: [
                {
                  name: "mean absolute error of the whole span",
                  formula: "if(meanAbsoluteError = 0, 0, sum(rows(error, 1, t)) / meanAbsoluteError)",
                },
              ],
            },
          ),
        ],
      },
    ],
  });
}
