import { ok, refuse, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenRows,
  percentFigure,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { normalBound } from "../../statistics/normal-bounds.ts";
import type { PipelineForecast } from "../forecast-pipeline.ts";
import { pounds, spreadSlip, weightSlips } from "./pipeline-figures.ts";

const z80 = String(normalBound(80));

/** The sums under a table whose columns are called value, weighted and squares. */
const pipelineCells = [
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

/** The plain sum of a textbook: named deals with a value and a chance, nothing else. Up to a practice sheet's few. */
export function plainPipelineSheet(
  deals: readonly { readonly name: string; readonly value: number; readonly chance: number }[],
): Result<Sheet> {
  const n = deals.length;
  if (n === 0) return refuse({ code: "pipeline-no-open-deals" });
  return ok({
    id: "weighted-pipeline",
    version: 1,
    title: "Weighted pipeline",
    cells: [
      workedCell("openPipeline", "Open pipeline", pounds, "sum(value)"),
      workedCell("weightedPipeline", "Weighted pipeline", pounds, "sum(weighted)", { slips: weightSlips(n) }),
      workedCell("sigma", "Spread, deals taken as independent", pounds, "sqrt(sum(squares))", {
        symbol: "σ",
        slips: [spreadSlip],
      }),
    ],
    tables: [
      {
        id: "deals",
        title: "Open deals",
        rowHead: "Deal",
        rows: deals.map(({ name }) => name),
        columns: [
          column("value", "Value", pounds, [
            givenRows(
              1,
              deals.map(({ value }) => value),
            ),
          ]),
          column("chance", "Chance", { unit: "percent", decimals: 0 }, [
            givenRows(
              1,
              deals.map(({ chance }) => chance),
            ),
          ]),
          column("weighted", "Value × chance", pounds, [worked(1, n, "value * chance")], {
            slips: [
              {
                name: "chance over 1",
                formula: "value * chance * 100",
                feedback: "A chance is at most 1: 60% is 0.6. No deal can be worth more than its value.",
              },
              {
                name: "chance of losing it",
                formula: "value * (1 - chance)",
                feedback: "That is what you expect to lose. Multiply by the chance of winning.",
              },
            ],
          }),
          column("squares", "Value² × chance × (1 − chance)", { unit: "number", decimals: 0 }, [
            worked(1, n, "value ^ 2 * chance * (1 - chance)"),
          ]),
        ],
      },
    ],
  });
}
