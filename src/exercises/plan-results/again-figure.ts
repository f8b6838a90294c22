import type { Reforecast } from "#engine/control";
import { month, monthName } from "#engine/measure";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import { amountWords } from "../plan/read-words.ts";

/** What each month adds, or for what is read at the end, the level that it comes to. */
function shown(changes: readonly number[], base: number, isLevel: boolean): number[] {
  if (!isLevel) return [...changes];
  let level = base;
  return changes.map((change) => (level += change));
}

/** What the forecast made again says, in one sentence: the revised whole against the target. */
function againFinding({ revisedYear, targetYear, gap, target }: Reforecast): string {
  const now = amountWords(Math.round(revisedYear), target.unit);
  return gap > 0
    ? `${now} is expected now, ${amountWords(Math.round(gap), target.unit)} below the target of ${amountWords(targetYear, target.unit)}`
    : `${now} is expected now, and the target of ${amountWords(targetYear, target.unit)} is reached`;
}

/** Actual, forecast before, target and revised forecast by month. */
export function againFigure(made: Reforecast): ChartFigure {
  const { target, months, known, actual, forecasted, planned, revised, base, back, words } = made;
  const isLevel = target.measured === "at-the-end";
  const line = shown([...actual, ...revised], base, isLevel);
  const unit = target.unit.trim() || "units";
  const pounds = /^(pounds?|£|gbp)$/i.test(unit);
  return {
    title: againFinding(made),
    unit: `${unit.replace(/^./, (letter) => letter.toUpperCase())} ${isLevel ? "at the end of the month" : "a month"}`,
    summary: `${amountWords(Math.round(isLevel ? (line[known - 1] ?? 0) : made.toDate), unit)} ${isLevel ? "stands" : "came"} in ${String(known)} of ${String(months.length)} months; ${words}. The corrections are to bring back ${amountWords(back, unit)}.`,
    xLabel: "Month",
    labels: months.map((one) => monthName(month(one)).replace(/^(\w{3})\w*/, "$1")),
    series: [
      { name: "Actual", values: line.map((one, at) => (at < known ? one : null)), look: "actual" },
      { name: "Revised", values: line.map((one, at) => (at >= known - 1 ? one : null)), look: "forecast" },
      { name: "Forecast before", values: shown(forecasted, base, isLevel), look: "benchmark" },
      { name: "Target", values: shown(planned, base, isLevel), look: "series-2" },
    ],
    decimals: pounds || line.every(Number.isInteger) ? 0 : 1,
  };
}
