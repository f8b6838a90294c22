import type { Cell, Column, Sheet } from "#engine/worksheet";
import type { SalesSeries } from "../series.ts";
import { periodSheet, salesColumn, seriesFigures } from "./build-sheet.ts";
import { errorPart } from "./error-part.ts";

/** A method whose forecast column is all there is. */
export function forecastSheet(
  series: SalesSeries,
  horizon: number,
  title: string,
  id: string,
  cells: readonly Cell[],
  forecast: Column,
  from: number,
): Sheet {
  const figures = seriesFigures(series);
  const errors = errorPart(from, series.values.length, figures.worked, series.values);
  return periodSheet(series, horizon, {
    id,
    title,
    cells: [...cells, ...errors.cells],
    columns: [salesColumn(series), forecast, ...errors.columns],
  });
}
