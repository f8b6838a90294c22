import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import { sayingOf } from "./figures.ts";
import type { LabSeries } from "./lab-series.ts";
import { patternWords } from "./pattern-words.ts";
import { patternOf } from "./pattern.ts";
import { periodLabelsOf, periodWord } from "./period-name.ts";

/** The history by itself, as one looks at it before a method is chosen. */
export function plotFigure(series: LabSeries): ChartFigure {
  const saying = sayingOf(series.unit, series.values);
  const words = patternWords(
    patternOf(series.values, series.frequency, series.start.period),
    saying,
    series.frequency,
  );
  return {
    title: series.title,
    unit: [`Sales by ${periodWord(series.frequency)}`, series.unit].filter(Boolean).join(", "),
    summary: `${words}.`,
    xLabel: "",
    labels: periodLabelsOf(series, series.values.length),
    series: [{ name: "Sales", look: "actual", values: series.values }],
    startsAtNought: false,
    decimals: saying.decimals,
  };
}
