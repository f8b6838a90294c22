import { type Result } from "#engine/measure";
import { countFigure, givenCell, percentFigure, readSheet, type Sheet, workedCell } from "#engine/worksheet";
import { salesVelocity } from "../velocity.ts";
import { pounds } from "./pipeline-figures.ts";

/**
 * Sales velocity as a worksheet.
 *
 * Refuses what salesVelocity refuses.
 * @example
 * velocitySheet({ deals: 40, value: 12_000, winRate: 0.25, days: 60 }).ok // => true
 */
export function velocitySheet(figures: {
  readonly deals: number;
  readonly value: number;
  readonly winRate: number;
  readonly days: number;
}): Result<Sheet> {
  const velocity = salesVelocity(figures);
  if (!velocity.ok) return velocity;
  return readSheet({
    id: "sales-velocity",
    version: 1,
    title: "Sales velocity",
    cells: [
      givenCell("deals", "Open deals", countFigure, figures.deals),
      givenCell("value", "Average value", pounds, figures.value),
      givenCell("winRate", "Win rate: won ÷ closed deals", percentFigure, figures.winRate),
      givenCell("days", "Median days from opening to winning", countFigure, figures.days),
      workedCell("velocity", "Sales velocity, for each day", pounds, "deals * value * winRate / days"),
    ],
    tables: [],
  });
}
