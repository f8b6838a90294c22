import { type Result } from "#engine/measure";
import { column, countFigure, givenRows, readSheet, type Sheet, worked, workedCell } from "#engine/worksheet";
import { seriesFigures } from "../sheets/build-sheet.ts";
import { adjustmentRecord, type PastAdjustment } from "./adjustments.ts";

/**
 * A record of adjustments as a worksheet: each one's change and value added, how many helped, and the mean errors.
 *
 * Refuses what `adjustmentRecord` refuses.
 * @example
 * adjustmentsSheet([{ period: "Jan", statistical: 100, adjusted: 120, actual: 105 }], "units").ok // => true
 */
export function adjustmentsSheet(past: readonly PastAdjustment[], unit: string): Result<Sheet> {
  const made = adjustmentRecord(past, 0);
  if (!made.ok) return made;
  const n = past.length;
  const { sales: figure, worked: mean } = seriesFigures({
    unit,
    values: past.flatMap(({ statistical, adjusted, actual }) => [statistical, adjusted, actual]),
  });
  return readSheet({
    id: "adjustments",
    version: 1,
    title: "What adjustments did to accuracy",
    cells: [
      workedCell("made", "Adjustments made", countFigure, "sum(wasChanged)"),
      workedCell("helped", "Adjustments that helped", countFigure, "sum(didHelp)"),
      workedCell("meanBefore", "Mean absolute error of the method alone", mean, "mean(errorBefore)"),
      workedCell("meanAfter", "Mean absolute error as adjusted", mean, "mean(errorAfter)"),
    ],
    tables: [
      {
        id: "record",
        title: "The record",
        rowHead: "Period",
        rows: past.map(({ period }) => period),
        columns: [
          column("statistical", "Method", figure, [
            givenRows(
              1,
              past.map((one) => one.statistical),
            ),
          ]),
          column("adjusted", "Adjusted to", figure, [
            givenRows(
              1,
              past.map((one) => one.adjusted),
            ),
          ]),
          column("actual", "Actual", figure, [
            givenRows(
              1,
              past.map((one) => one.actual),
            ),
          ]),
          column("change", "Change", figure, [worked(1, n, "adjusted - statistical")]),
          column("errorBefore", "Size of error before", figure, [worked(1, n, "abs(actual - statistical)")]),
          column("errorAfter", "Size of error after", figure, [worked(1, n, "abs(actual - adjusted)")]),
          column("valueAdded", "Value added", figure, [worked(1, n, "errorBefore - errorAfter")]),
          column("wasChanged", "Adjusted (1 for yes)", countFigure, [worked(1, n, "if(change = 0, 0, 1)")]),
          column("didHelp", "Helped (1 for yes)", countFigure, [worked(1, n, "if(valueAdded > 0, 1, 0)")]),
        ],
      },
    ],
  });
}
