import { figureOf, figureSeries, type Board, type Play } from "#engine/control";
import { type ChartFigure } from "#ui/chart/chart-figure.ts";
import { figureText, gapWords } from "./figure-words.ts";

const unitWords = {
  count: "Number a week",
  share: "Per cent",
  pence: "Pounds",
  weeks: "Weeks",
  index: "Index",
} as const;

/** One figure of the board week by week, beside its plan. Weeks whose figures have not come are left open. */
export function boardChart(play: Play, board: Board, id: string): ChartFigure {
  const figure = figureOf(board, id) ?? board.figures[0];
  const unit = figure?.unit ?? "count";
  const series = figureSeries(play, figure?.id ?? id);
  const times = unit === "share" ? 100 : unit === "pence" ? 0.01 : 1;
  const shown = (value: number | null): number | null => (value === null ? null : value * times);
  const name = figure?.name ?? id;
  const known = figure && figure.asOf > 0;
  return {
    title: known
      ? `${name}: ${figureText(unit, figure.recent)} in four weeks, ${figureText(unit, figure.recentPlanned)} planned`
      : `${name}, as planned`,
    unit: unitWords[unit],
    summary: known
      ? `Known up to week ${String(figure.asOf)}, where it stood at ${figureText(unit, figure.value)} against ${figureText(unit, figure.planned)} planned; the last four weeks lie ${gapWords(figure.gap)}.`
      : `Nothing is known of it yet. The plan has ${figureText(unit, series[0]?.planned ?? null)} in the first week.`,
    xLabel: "Week",
    labels: series.map(({ week }) => String(week)),
    series: [
      { name: "Plan", values: series.map(({ planned }) => shown(planned)), look: "benchmark" },
      { name: "Actual", values: series.map(({ value }) => shown(value)), look: "actual" },
    ],
    decimals: unit === "index" ? 2 : unit === "count" || unit === "pence" ? 0 : 1,
    startsAtNought: unit !== "index",
  };
}
