import { column, givenRows, type Cell, type Column, type Figure, type Sheet } from "#engine/worksheet";
import { periodLabels } from "../period-labels.ts";
import type { SalesSeries } from "../series.ts";

/** How the figures of a series, and what is worked from them, are written. */
export interface SeriesFigures {
  readonly sales: Figure;
  readonly worked: Figure;
}

/**
 * The decimals of a series: as many as its figures have (three at most), and for what is worked from them enough for
 * about four more digits than the size of sales.
 */
export function seriesFigures(series: Pick<SalesSeries, "unit" | "values">): SeriesFigures {
  const unit = series.unit.toLowerCase() === "pounds" ? "pounds" : "number";
  const has = [0, 1, 2].find((d) =>
    series.values.every((v) => Math.abs(v * 10 ** d - Math.round(v * 10 ** d)) < 1e-6),
  );
  const decimals = has ?? 3;
  const size = Math.max(1, ...series.values.map(Math.abs));
  const extra = size < 1000 ? 2 : size < 100_000 ? 1 : 0;
  return { sales: { unit, decimals }, worked: { unit, decimals: Math.min(6, decimals + extra) } };
}

/** The sheet of a method: its cells, and a table with a row for each period of history and forecast. */
export function periodSheet(
  series: SalesSeries,
  horizon: number,
  made: {
    readonly id: string;
    readonly title: string;
    readonly cells: readonly Cell[];
    readonly columns: readonly Column[];
  },
  more: Sheet["tables"] = [],
): Sheet {
  const rows = periodLabels(series, series.values.length + horizon);
  return {
    id: `${made.id}-${series.id}`,
    version: 1,
    title: made.title,
    cells: [...made.cells],
    tables: [
      ...more,
      { id: "workings", title: "Workings", rowHead: "Period", rows, columns: [...made.columns] },
    ],
  };
}

/** The column of sales that every sheet begins with. */
export function salesColumn(series: SalesSeries): Column {
  return column(
    "sales",
    series.unit === "pounds" ? "Sales" : `Sales, ${series.unit}`,
    seriesFigures(series).sales,
    [givenRows(1, series.values)],
  );
}
