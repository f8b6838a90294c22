import { refuse, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenRows,
  percentFigure,
  readSheet,
  type Sheet,
  worked,
} from "#engine/worksheet";
import type { PipelineForecast } from "../forecast-pipeline.ts";
import { pipelineCells } from "./pipeline-cells.ts";
import { pounds } from "./pipeline-figures.ts";

/**
 * A weighted pipeline by stage as a worksheet: a row for each stage, however many deals there are.
 *
 *   weighted = value × chance of the stage × share kept after age and slips
 *
 * The share kept and the squares of the spread are sums over single deals, and enter as given from the forecast.
 * Refuses a pipeline without open deals.
 * @example
 * pipelineSheet({ deals: [], stages: [], total: 0, plain: 0, weighted: 0, spread: 0 }).problems // => [{ code: "pipeline-no-open-deals" }]
 */
export function pipelineSheet(forecast: PipelineForecast): Result<Sheet> {
  const { stages } = forecast;
  if (forecast.deals.length === 0) return refuse({ code: "pipeline-no-open-deals" });
  const given = (pick: (stage: PipelineForecast["stages"][number]) => number) => [
    givenRows(1, stages.map(pick)),
  ];
  return readSheet({
    id: "pipeline-by-stage",
    version: 1,
    title: "Weighted pipeline by stage",
    cells: pipelineCells,
    tables: [
      {
        id: "stages",
        title: "By stage",
        rowHead: "Stage",
        rows: stages.map(({ stage }) => stage),
        columns: [
          column(
            "deals",
            "Open deals",
            countFigure,
            given(({ deals }) => deals),
          ),
          column(
            "value",
            "Value",
            pounds,
            given(({ value }) => value),
          ),
          column(
            "chance",
            "Chance of the stage",
            percentFigure,
            given(({ chance }) => chance),
          ),
          column(
            "kept",
            "Kept after age and slips",
            percentFigure,
            given(({ plain, weighted }) => (plain === 0 ? 1 : weighted / plain)),
          ),
          column("weighted", "Weighted", pounds, [worked(1, stages.length, "value * chance * kept")]),
          column(
            "squares",
            "Square of the spread",
            { unit: "number", decimals: 0 },
            given(({ squares }) => squares),
          ),
        ],
      },
    ],
  });
}
