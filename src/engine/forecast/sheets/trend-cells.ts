import { type Cell, type Column, countFigure, type Figure, workedCell } from "#engine/worksheet";
import type { TrendRule } from "../decomposition/trend-beyond.ts";
import { linePart } from "./line-part.ts";

/** The line by which the trend is carried on, by the rule in use. */
export function trendCells(
  rule: TrendRule,
  half: number,
  n: number,
  figure: Figure,
): { cells: Cell[]; columns: Column[] } {
  const figures = { x: countFigure, y: figure, worked: figure };
  if (rule === "line-through-adjusted") return linePart("period", "adjusted", 1, n, figures);
  if (rule === "line-through-trend") return linePart("period", "trend", half + 1, n - half, figures);
  const first = `trend[${String(half + 1)}]`;
  const last = `trend[${String(n - half)}]`;
  const steps = String(n - 2 * half - 1);
  const finer = { ...figure, decimals: Math.min(6, figure.decimals + 2) };
  return {
    columns: [],
    cells: [
      workedCell(
        "slope",
        "Average step of the trend",
        finer,
        n - 2 * half < 2 ? "0" : `(${last} - ${first}) / ${steps}`,
        { symbol: "b" },
      ),
      workedCell(
        "intercept",
        "Where the steps lead back to",
        finer,
        `${last} - slope * ${String(n - half)}`,
        { symbol: "a" },
      ),
    ],
  };
}
