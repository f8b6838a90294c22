import type { ChartFigure } from "#ui/chart/chart-figure.ts";

/** What the regression leaves unexplained, period by period: a pattern in it is something the line has missed. */
export function residualFigure(
  residuals: readonly number[],
  labels: string[],
  unit: string,
  decimals: number,
  title: string,
  summary: string,
): ChartFigure {
  return {
    title,
    unit: `Sales less what the line says, ${unit}`,
    summary,
    xLabel: "",
    labels,
    series: [{ name: "Residual", values: [...residuals], look: "series-2", kind: "bar" }],
    startsAtNought: true,
    decimals,
  };
}
