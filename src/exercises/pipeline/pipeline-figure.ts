import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import type { PipelineForecast } from "#engine/forecast";
import { shortPounds } from "./pipeline-words.ts";

/** Each stage by opinion, by the chances in use, and after age and slips. */
export function pipelineFigure(forecast: PipelineForecast, opinion: readonly number[]): ChartFigure {
  const { stages } = forecast;
  const said = stages.map(({ value }, at) => value * (opinion[at] ?? 0));
  const kept = stages.map(({ weighted }) => weighted);
  const widest = stages
    .map(({ stage }, at) => ({ stage, at, gap: Math.abs((said[at] ?? 0) - (kept[at] ?? 0)) }))
    .sort((a, b) => b.gap - a.gap)[0];
  const at = widest?.at ?? 0;
  return {
    title: `${widest?.stage ?? "The pipeline"}: ${shortPounds(said[at] ?? 0)} by opinion, ${shortPounds(kept[at] ?? 0)} once history, age and slips have spoken`,
    unit: "Pounds, value × chance",
    summary: `All stages together are worth ${shortPounds(said.reduce((sum, one) => sum + one, 0))} by opinion and ${shortPounds(forecast.weighted)} by their adjusted chances.`,
    xLabel: "Stage",
    labels: stages.map(({ stage }) => stage),
    series: [
      { name: "Opinion", values: said, look: "benchmark", kind: "bar", dashed: false },
      { name: "Stage chances", values: stages.map(({ plain }) => plain), look: "series-2", kind: "bar" },
      { name: "After age and slips", values: kept, look: "forecast", kind: "bar" },
    ],
    startsAtNought: true,
    decimals: 0,
  };
}
