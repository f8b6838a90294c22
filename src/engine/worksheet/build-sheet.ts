import type { Unit } from "#engine/measure";
import type { Cell, Column, Convention, Part, Slip } from "./sheet.ts";

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

export const weightFigure: Figure = { unit: "ratio", decimals: 2 };
export const percentFigure: Figure = { unit: "percent", decimals: 2 };
export const countFigure: Figure = { unit: "number", decimals: 0 };
export const indexFigure: Figure = { unit: "ratio", decimals: 4 };
