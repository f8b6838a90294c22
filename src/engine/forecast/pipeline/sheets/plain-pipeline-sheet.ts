import { ok, refuse, type Result } from "#engine/measure";
import { column, givenRows, type Sheet, worked, workedCell } from "#engine/worksheet";
import { pounds, spreadSlip, weightSlips } from "./pipeline-figures.ts";

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
