import { refuse, type Result } from "#engine/measure";
import { column, givenRows, percentFigure, readSheet, type Sheet, worked } from "#engine/worksheet";
import type { PipelineForecast } from "../forecast-pipeline.ts";
import { pipelineCells } from "./pipeline-cells.ts";
import { pounds } from "./pipeline-figures.ts";

/** Deals that a sheet lists: as many as somebody might read through. */
export const mostDealsOnASheet = 500;

/**
 * A weighted pipeline deal by deal: what age and slips take from each chance.
 *
 * Refuses none, and more than five hundred: the sheet by stage holds the same sums.
 * @example
 * dealSheet({ deals: [], stages: [], total: 0, plain: 0, weighted: 0, spread: 0 }).problems // => [{ code: "pipeline-no-open-deals" }]
 */
export function dealSheet({ deals }: PipelineForecast): Result<Sheet> {
  const n = deals.length;
  if (n === 0) return refuse({ code: "pipeline-no-open-deals" });
  if (n > mostDealsOnASheet)
    return refuse({ code: "pipeline-sheet-long", deals: n, limit: mostDealsOnASheet });
  const given = (pick: (deal: PipelineForecast["deals"][number]) => number) => [
    givenRows(1, deals.map(pick)),
  ];
  const factor = { unit: "ratio", decimals: 3 } as const;
  return readSheet({
    id: "pipeline-by-deal",
    version: 1,
    title: "Weighted pipeline by deal",
    cells: pipelineCells,
    tables: [
      {
        id: "deals",
        title: "Deal by deal",
        rowHead: "Deal",
        rows: deals.map(({ deal }) => deal.name || deal.id),
        columns: [
          column(
            "value",
            "Value",
            pounds,
            given(({ deal }) => deal.value),
          ),
          column(
            "stageChance",
            "Chance of the stage",
            percentFigure,
            given(({ stageChance }) => stageChance),
          ),
          column(
            "ageOdds",
            "Age: odds times",
            factor,
            given(({ ageOdds }) => ageOdds),
          ),
          column(
            "slipFactor",
            "Slips: chance times",
            factor,
            given((one) => one.slipFactor),
          ),
          column("chance", "Chance", percentFigure, [
            worked(
              1,
              n,
              "if(stageChance * ageOdds = 0, 0, stageChance * ageOdds / (stageChance * ageOdds + 1 - stageChance) * slipFactor)",
            ),
          ]),
          column("weighted", "Weighted", pounds, [worked(1, n, "value * chance")]),
          column("squares", "Square of the spread", { unit: "number", decimals: 0 }, [
            worked(1, n, "value ^ 2 * chance * (1 - chance)"),
          ]),
        ],
      },
    ],
  });
}
