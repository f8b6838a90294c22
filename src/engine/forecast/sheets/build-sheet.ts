import type { Unit } from "#engine/measure";
import type { Cell, Column, Convention, Part, Sheet, Slip } from "#engine/worksheet";
import { periodLabels } from "../period-labels.ts";
import type { SalesSeries } from "../series.ts";

/** What may be said of a cell or a column beyond its figures. */
export interface Said {
  readonly symbol?: string;
  readonly note?: string;
  readonly origin?: string;
  readonly slips?: readonly Slip[];
  readonly conventions?: readonly Convention[];
}

function saidOf({
  symbol,
  note,
  slips,
  conventions,
}: Said): Pick<Column, "symbol" | "note" | "slips" | "conventions"> {
  return {
    ...(symbol !== undefined && { symbol }),
    ...(note !== undefined && { note }),
    ...(slips && { slips: [...slips] }),
    ...(conventions && { conventions: [...conventions] }),
  };
}

/** How a kind of figure is written. */
export interface Figure {
  readonly unit: Unit;
  readonly decimals: number;
}

/** A cell with a given value. */
export function givenCell(
  name: string,
  label: string,
  { unit, decimals }: Figure,
  value: number,
  said: Said = {},
): Cell {
  const origin = said.origin === undefined ? {} : { origin: said.origin };
  return { name, label, unit, decimals, role: "given", value, ...saidOf(said), ...origin };
}

/** A cell worked by a formula. */
export function workedCell(
  name: string,
  label: string,
  { unit, decimals }: Figure,
  formula: string,
  said: Said = {},
): Cell {
  return { name, label, unit, decimals, role: "formula", formula, ...saidOf(said) };
}

/** A column, from the parts that have any rows. */
export function column(
  name: string,
  label: string,
  { unit, decimals }: Figure,
  parts: readonly (Part | null)[],
  said: Said = {},
): Column {
  return { name, label, unit, decimals, parts: parts.filter((part) => part !== null), ...saidOf(said) };
}

/** Rows worked by a formula; `null` when there are none. */
export function worked(from: number, to: number, formula: string): Part | null {
  return from > to ? null : { from, to, role: "formula", formula };
}

/** Given rows. */
export function givenRows(from: number, values: readonly (number | null)[]): Part | null {
  return values.length === 0
    ? null
    : { from, to: from + values.length - 1, role: "given", values: [...values] };
}

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

export const weightFigure: Figure = { unit: "ratio", decimals: 2 };
export const percentFigure: Figure = { unit: "percent", decimals: 2 };
export const countFigure: Figure = { unit: "number", decimals: 0 };
export const indexFigure: Figure = { unit: "ratio", decimals: 4 };

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
