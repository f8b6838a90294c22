import { type Result } from "#engine/measure";
import {
  column,
  type Column,
  countFigure,
  type Figure,
  givenRows,
  type Part,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { seriesFigures } from "../sheets/build-sheet.ts";
import { compositeForecast, periodsOf, type Rep } from "./composite.ts";
import { correctionColumns, shrinkageCell, totalCells } from "./correction-columns.ts";

/** Where one person's past periods stand in the table of the record; from > to where there are none. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spansOf(reps: readonly Rep[]): Span[] {
  let next = 1;
  return reps.map((rep) => {
    const from = next;
    next += periodsOf(rep).length;
    return { from, to: next - 1 };
  });
}

/** What the correction from all other periods would have made of each past forecast. */
function recordColumns(
  reps: readonly Rep[],
  spans: readonly Span[],
  figure: Figure,
  given: Figure,
): Column[] {
  const past = reps.flatMap(periodsOf);
  const factorParts = spans.flatMap(({ from, to }): Part[] => {
    const others = to - from;
    if (others < 0) return [];
    const left = (name: string): string => `(sum(rows(${name}, ${String(from)}, ${String(to)})) - ${name})`;
    const formula =
      others === 0
        ? "1"
        : `(${String(others)} * ${left("recordActual")} / ${left("recordForecast")} + shrinkage) / (${String(others)} + shrinkage)`;
    return [{ from, to, role: "formula", formula }];
  });
  const n = past.length;
  return [
    column("recordForecast", "Forecast then", given, [
      givenRows(
        1,
        past.map(({ forecast }) => forecast),
      ),
    ]),
    column("recordActual", "Actual", given, [
      givenRows(
        1,
        past.map(({ actual }) => actual),
      ),
    ]),
    column("otherFactor", "Factor from the other periods", { unit: "ratio", decimals: 4 }, factorParts),
    column("errorBefore", "Size of error as stated", figure, [
      worked(1, n, "abs(recordActual - recordForecast)"),
    ]),
    column("errorAfter", "Size of error corrected", figure, [
      worked(1, n, "abs(recordActual - recordForecast * otherFactor)"),
    ]),
  ];
}

/**
 * A sales-force composite as a worksheet: each person's record, ratio, factor and corrected forecast, the totals, and
 * the mean error before and after, each period left out of its own correction.
 *
 * `periods` names the past periods, as many as the longest record. Refuses what `compositeForecast` refuses.
 * @example
 * compositeSheet([{ name: "Ada", forecast: 100, record: [{ forecast: 100, actual: 125 }, null] }], ["Q1", "Q2"], 4, "units").ok // => true
 */
export function compositeSheet(
  reps: readonly Rep[],
  periods: readonly string[],
  shrinkage: number,
  unit: string,
): Result<Sheet> {
  const made = compositeForecast(reps, shrinkage);
  if (!made.ok) return made;
  const past = reps.flatMap(periodsOf);
  const { sales: given, worked: figure } = seriesFigures({
    unit,
    values: [
      ...reps.map(({ forecast }) => forecast),
      ...past.flatMap(({ forecast, actual }) => [forecast, actual]),
    ],
  });
  const spans = spansOf(reps);
  const totals = (name: string): Part[] =>
    spans.map(({ from, to }, at) => ({
      from: at + 1,
      to: at + 1,
      role: "formula",
      formula: to < from ? "0" : `sum(rows(${name}, ${String(from)}, ${String(to)}))`,
    }));
  const tested = past.length > 1;
  const record = {
    id: "record",
    title: "The record",
    rowHead: "Person and period",
    rows: reps.flatMap(({ name, record: rows }) =>
      rows.flatMap((one, at) => (one === null ? [] : [`${name}, ${periods[at] ?? String(at + 1)}`])),
    ),
    columns: recordColumns(reps, spans, figure, given),
  };
  return readSheet({
    id: "composite",
    version: 1,
    title: "Sales-force composite, corrected by each record",
    cells: [
      shrinkageCell(shrinkage),
      ...totalCells(figure),
      ...(tested
        ? [
            workedCell(
              "meanBefore",
              "Mean absolute error of the record as stated",
              figure,
              "mean(errorBefore)",
            ),
            workedCell(
              "meanAfter",
              "Mean absolute error corrected, each period left out",
              figure,
              "mean(errorAfter)",
            ),
          ]
        : []),
    ],
    tables: [
      ...(past.length > 0 ? [record] : []),
      {
        id: "people",
        title: "The composite",
        rowHead: "Person",
        rows: reps.map(({ name }) => name),
        columns: [
          column("stated", "Forecast as stated", given, [
            givenRows(
              1,
              reps.map(({ forecast }) => forecast),
            ),
          ]),
          column("periods", "Periods of record", countFigure, [
            givenRows(
              1,
              reps.map((rep) => periodsOf(rep).length),
            ),
          ]),
          column("pastForecast", "Forecast in the record", given, totals("recordForecast")),
          column("pastActual", "Actual in the record", given, totals("recordActual")),
          ...correctionColumns(reps.length, figure, (row) => periodsOf(reps[row - 1] as Rep).length > 0),
        ],
      },
    ],
  });
}
