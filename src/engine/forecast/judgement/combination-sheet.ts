import { type Result } from "#engine/measure";
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
import { seriesFigures } from "../sheets/build-sheet.ts";
import { combinationRecord, type PastPair } from "./combination-record.ts";

const share: Figure = { unit: "ratio", decimals: 4 };

/**
 * Combining judgement with a statistical forecast as a worksheet: squared errors on the record, weights, both results.
 *
 * Refuses what `combinationRecord` refuses.
 * @example
 * const past = [{ judgement: 110, statistical: 95, actual: 100 }, { judgement: 125, statistical: 104, actual: 112 }, { judgement: 90, statistical: 101, actual: 98 }];
 * combinationSheet({ judgement: 500, statistical: 440 }, past, ["2024", "2025", "2026"], "units").ok // => true
 */
export function combinationSheet(
  now: { readonly judgement: number; readonly statistical: number },
  past: readonly PastPair[],
  labels: readonly string[],
  unit: string,
): Result<Sheet> {
  const made = combinationRecord(past);
  if (!made.ok) return made;
  const n = past.length;
  const values = [...past.flatMap(({ judgement, statistical, actual }) => [judgement, statistical, actual])];
  const { sales: given, worked: figure } = seriesFigures({ unit, values });
  const { worked: nowFigure } = seriesFigures({ unit, values: [now.judgement, now.statistical] });
  const squared: Figure = { unit: "number", decimals: 2 };
  return readSheet({
    id: "combination",
    version: 1,
    title: "Judgement and statistics combined",
    cells: [
      givenCell("judgementNow", "Judgement says", nowFigure, now.judgement),
      givenCell("statisticalNow", "The method says", nowFigure, now.statistical),
      workedCell("judgementSquare", "Mean squared error of judgement", squared, "mean(judgementError)"),
      workedCell("statisticalSquare", "Mean squared error of the method", squared, "mean(statisticalError)"),
      workedCell(
        "judgementWeight",
        "Weight of judgement",
        share,
        "(1 / judgementSquare) / (1 / judgementSquare + 1 / statisticalSquare)",
      ),
      workedCell("statisticalWeight", "Weight of the method", share, "1 - judgementWeight"),
      workedCell("average", "Simple average", nowFigure, "(judgementNow + statisticalNow) / 2"),
      workedCell(
        "combined",
        "Weighted by past accuracy",
        nowFigure,
        "judgementWeight * judgementNow + statisticalWeight * statisticalNow",
      ),
    ],
    tables: [
      {
        id: "record",
        title: "Where both were tried",
        rowHead: "Occasion",
        rows: past.map((_, at) => labels[at] ?? String(at + 1)),
        columns: [
          column("judgement", "Judgement", given, [
            givenRows(
              1,
              past.map((one) => one.judgement),
            ),
          ]),
          column("statistical", "Method", given, [
            givenRows(
              1,
              past.map((one) => one.statistical),
            ),
          ]),
          column("actual", "Actual", given, [
            givenRows(
              1,
              past.map((one) => one.actual),
            ),
          ]),
          column("judgementError", "Error of judgement, squared", figure, [
            worked(1, n, "(actual - judgement) ^ 2"),
          ]),
          column("statisticalError", "Error of the method, squared", figure, [
            worked(1, n, "(actual - statistical) ^ 2"),
          ]),
        ],
      },
    ],
  });
}
