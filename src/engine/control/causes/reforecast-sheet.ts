import { month, monthName, type Result, type Unit } from "#engine/measure";
import {
  column,
  givenCell,
  givenRows,
  readSheet,
  workedCell,
  type Figure,
  type Part,
  type Sheet,
} from "#engine/worksheet";
import type { Reforecast } from "./reforecast.ts";

const figureOf = (unit: string, isWhole: boolean): Figure => {
  const pounds = /^(pounds?|£|gbp)$/i.test(unit.trim());
  const named: Unit = pounds ? "pounds" : "number";
  return { unit: named, decimals: isWhole || pounds ? 0 : 1 };
};

/** A formula's rows, which nobody is asked for. */
const reckoned = (count: number, formula: string): Part => ({ from: 1, to: count, role: "formula", formula });

function revisedPart({ remainder, revised }: Reforecast): { part: Part | null; formula: string | null } {
  const count = revised.length;
  switch (remainder.rule) {
    case "as-forecast":
      return { part: reckoned(count, "expected"), formula: null };
    case "run-rate":
      return { part: reckoned(count, "expected * rate"), formula: "toDate / forecastToDate" };
    case "judgement":
      return { part: reckoned(count, "expected * rate"), formula: "judged / sum(expected)" };
    case "method":
      return { part: givenRows(1, revised), formula: null };
  }
}

/**
 * The re-forecast as a worksheet: the months so far, the months to come, and the year against forecast and target. Every
 * figure but those read and those a method gave has its formula.
 */
export function reforecastSheet(made: Reforecast): Result<Sheet> {
  const { target, months, known, actual, forecasted, planned, remainder, base } = made;
  const isWhole = [...actual, ...planned].every(Number.isInteger);
  const figure = figureOf(target.unit, isWhole);
  const { part, formula } = revisedPart(made);
  const forecastToDate = forecasted.slice(0, known).reduce((total, one) => total + one, 0);
  // Where nothing was forecast for the months so far, there is no rate: the figures stand as they were worked.
  const hasRate = formula !== null && (remainder.rule === "judgement" ? made.rest !== 0 : forecastToDate > 0);
  const name = (iso: string): string => monthName(month(iso));
  const isLevel = target.measured === "at-the-end";
  return readSheet({
    id: "reforecast",
    version: 1,
    title: `${target.text.trim() || "Target"}, forecast again`,
    cells: [
      ...(isLevel ? [givenCell("base", "Level before the first month", figure, base)] : []),
      workedCell("toDate", isLevel ? "Added to date" : "Actual to date", figure, "sum(actual)"),
      workedCell("forecastToDate", "Forecast of the same months", figure, "sum(forecastThen)"),
      ...(remainder.rule === "judgement"
        ? [givenCell("judged", "Expected of the months to come", figure, remainder.remainder)]
        : []),
      ...(hasRate && formula
        ? [
            workedCell(
              "rate",
              remainder.rule === "judgement" ? "Judgement ÷ forecast" : "Actual ÷ forecast so far",
              { unit: "ratio", decimals: 4 },
              formula,
            ),
          ]
        : []),
      workedCell("rest", "Revised months to come", figure, "sum(revised)"),
      workedCell("year", "Revised whole", figure, isLevel ? "base + toDate + rest" : "toDate + rest"),
      givenCell("before", "Forecast before", figure, made.forecastYear),
      givenCell("target", "Target", figure, made.targetYear),
      workedCell("gap", "Target less revised", figure, "target - year"),
      givenCell("back", "Brought back by the corrections", figure, made.back),
      workedCell("left", "Still open", figure, "gap - back"),
    ],
    tables: [
      {
        id: "known",
        title: "Months so far",
        rowHead: "Month",
        rows: months.slice(0, known).map(name),
        columns: [
          column("forecastThen", "Forecast", figure, [givenRows(1, forecasted.slice(0, known))]),
          column("plannedThen", "Target", figure, [givenRows(1, planned.slice(0, known))]),
          column("actual", isLevel ? "Added" : "Actual", figure, [givenRows(1, actual)]),
          column("gapThen", "Actual less target", figure, [reckoned(known, "actual - plannedThen")]),
        ],
      },
      {
        id: "toCome",
        title: "Months to come",
        rowHead: "Month",
        rows: months.slice(known).map(name),
        columns: [
          column("expected", "Forecast before", figure, [givenRows(1, forecasted.slice(known))]),
          column("plannedLater", "Target", figure, [givenRows(1, planned.slice(known))]),
          column("revised", "Revised", figure, [
            formula !== null && !hasRate ? givenRows(1, made.revised) : part,
          ]),
        ],
      },
    ].map((table) => ({ ...table, columns: table.columns.filter(({ parts }) => parts.length > 0) })),
  });
}
