import { units } from "#engine/measure";
import * as z from "zod/mini";
import { fields, figure, formulaText, identifier, listUpTo, said, wholeNumber } from "./fields.ts";
import { limits } from "./limits.ts";

const role = z.literal(["given", "formula", "answer"], "Write given, formula or answer");
const unit = z.literal([...units], `Write one of ${units.join(", ")}`);
const decimals = wholeNumber(0, 6);
const tolerance = z
  .number("Write a tolerance, for example: 0.05")
  .check(z.nonnegative("Write a tolerance of nought or more"));
const row = wholeNumber(1, limits.rows);

/** A mistake that is known to be made here, told by the figure that it gives. */
const slip = fields({
  name: said,
  formula: formulaText,
  feedback: said,
  mistake: z.optional(said),
  from: z.optional(row),
  to: z.optional(row),
});

/** Another way of working that a published source teaches. */
const convention = fields({
  name: said,
  formula: formulaText,
  from: z.optional(row),
  to: z.optional(row),
});

const shown = {
  name: identifier,
  label: said,
  symbol: z.optional(said),
  unit,
  decimals,
  tolerance: z.optional(tolerance),
  slips: z.optional(listUpTo(slip, 20, "slips")),
  conventions: z.optional(listUpTo(convention, 20, "conventions")),
  note: z.optional(said),
};

/** A single named value. */
const cell = fields({
  ...shown,
  role,
  value: z.optional(figure),
  formula: z.optional(formulaText),
  origin: z.optional(said),
});

/** Rows of a column that are worked in one way; rows count from 1. */
const part = fields({
  from: row,
  to: row,
  role,
  values: z.optional(listUpTo(z.nullable(figure), limits.rows, "values")),
  formula: z.optional(formulaText),
});

const column = fields({ ...shown, parts: listUpTo(part, limits.rows, "parts") });

const table = fields({
  id: identifier,
  title: said,
  rowHead: said,
  rows: listUpTo(z.string("Write the head of each row as text"), limits.rows, "rows"),
  columns: listUpTo(column, limits.columns, "columns"),
});

/** The sheet as plain JSON. What the names and formulas in it mean is checked by readSheet. */
export const sheetSchema = fields({
  id: said,
  version: wholeNumber(1, 9999),
  title: said,
  cells: listUpTo(cell, limits.cells, "cells"),
  tables: listUpTo(table, limits.tables, "tables"),
});

/** Named cells and columns, each one given, worked by formula, or to be answered. */
export type Sheet = z.infer<typeof sheetSchema>;
export type Cell = z.infer<typeof cell>;
export type Table = z.infer<typeof table>;
export type Column = z.infer<typeof column>;
export type Part = z.infer<typeof part>;
export type Slip = z.infer<typeof slip>;
export type Convention = z.infer<typeof convention>;
export type Role = z.infer<typeof role>;

/** Where a figure stands: `alpha` for a cell, `forecast[3]` for a column's third row. */
export type Address = string;
