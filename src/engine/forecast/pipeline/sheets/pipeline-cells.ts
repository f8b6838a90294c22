import { workedCell } from "#engine/worksheet";
import { normalBound } from "../../statistics/normal-bounds.ts";
import { pounds } from "./pipeline-figures.ts";

const z80 = String(normalBound(80));

/** The sums under a table whose columns are called value, weighted and squares. */
export const pipelineCells = [
  workedCell("openPipeline", "Open pipeline", pounds, "sum(value)"),
  workedCell("weightedPipeline", "Weighted pipeline", pounds, "sum(weighted)"),
  workedCell("sigma", "Spread, deals taken as independent", pounds, "sqrt(sum(squares))", { symbol: "σ" }),
  workedCell("low", "Four in five times at least", pounds, `max(0, weightedPipeline - ${z80} * sigma)`),
  workedCell(
    "high",
    "Four in five times at most",
    pounds,
    `min(openPipeline, weightedPipeline + ${z80} * sigma)`,
  ),
];
