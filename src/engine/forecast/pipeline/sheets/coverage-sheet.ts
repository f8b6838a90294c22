import { type Result } from "#engine/measure";
import { givenCell, percentFigure, readSheet, type Sheet, workedCell } from "#engine/worksheet";
import { pipelineCoverage } from "../coverage.ts";
import { pounds } from "./pipeline-figures.ts";

const times = { unit: "ratio", decimals: 2 } as const;

/**
 * Coverage of what is still to be sold, as a worksheet.
 *
 * Refuses what pipelineCoverage refuses.
 * @example
 * coverageSheet({ open: 200_000, target: 100_000, won: 20_000, winRate: 0.25 }).ok // => true
 */
export function coverageSheet(figures: {
  readonly open: number;
  readonly target: number;
  readonly won: number;
  readonly winRate: number;
}): Result<Sheet> {
  const coverage = pipelineCoverage(figures);
  if (!coverage.ok) return coverage;
  return readSheet({
    id: "pipeline-coverage",
    version: 1,
    title: "Coverage of the remaining target",
    cells: [
      givenCell("target", "Target", pounds, figures.target),
      givenCell("won", "Won so far", pounds, figures.won),
      givenCell("open", "Open pipeline", pounds, figures.open),
      givenCell("winRate", "Win rate: won ÷ closed deals", percentFigure, figures.winRate),
      workedCell("remaining", "Remaining target", pounds, "target - won", {
        slips: [
          {
            name: "whole target",
            formula: "target",
            feedback: "Take off what has been won: only the rest has still to come from the pipeline.",
          },
        ],
      }),
      workedCell("coverage", "Coverage", times, "open / remaining", {
        note: "Two decimals: pounds open for each pound still to be sold.",
        slips: [
          {
            name: "coverage of the whole target",
            formula: "open / target",
            feedback: "Divide by the remaining target: what has been won needs no cover.",
          },
          {
            name: "turned upside down",
            formula: "remaining / open",
            feedback: "Coverage is open pipeline ÷ remaining target, not the other way about.",
          },
        ],
      }),
      workedCell("needed", "Coverage needed", times, "1 / winRate", {
        note: "Two decimals.",
        slips: [
          {
            name: "chance of losing",
            formula: "1 / (1 - winRate)",
            feedback:
              "Divide 1 by the win rate: at one win in four, four pounds must be open for each pound.",
          },
        ],
      }),
      workedCell("openNeeded", "Open pipeline needed", pounds, "remaining / winRate", {
        slips: [
          {
            name: "needed for the whole target",
            formula: "target / winRate",
            feedback: "Only the remaining target has to come from the pipeline.",
          },
          {
            name: "multiplied by the win rate",
            formula: "remaining * winRate",
            feedback:
              "Not every deal is won, so more must be open than is to be sold: divide by the win rate.",
          },
        ],
      }),
      workedCell("shortfall", "Shortfall", pounds, "max(0, openNeeded - open)", {
        slips: [
          {
            name: "against the target itself",
            formula: "max(0, target - open)",
            feedback: "Compare what is open with the open pipeline that you need, not with the target.",
          },
        ],
      }),
    ],
    tables: [],
  });
}
