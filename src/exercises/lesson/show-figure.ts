import { formatFigure, type Unit } from "#engine/measure";
import type { DrivenSeries } from "./driver-figure.ts";
import { lessonFigure, lessonPeriod } from "./lesson-figure.ts";
import type { FigureRequest } from "./lesson-history.ts";

/** How a figure is written. "signed" puts a plus before what is above nought. */
export type FigureStyle = "number" | "pounds" | "percent" | "signed" | "signed-percent";

/** A figure of a lesson as the reader sees it. `times` brings it to another unit: 0.001 for thousands. */
export function showFigure(
  series: DrivenSeries,
  what: string,
  request: FigureRequest,
  style: FigureStyle = "number",
  decimals = 1,
  times = 1,
): string {
  if (what.startsWith("when ")) return lessonPeriod(series, what, request);
  const value = lessonFigure(series, what, request) * times;
  const unit: Unit = style.endsWith("percent") ? "percent" : style === "pounds" ? "pounds" : "number";
  const shown = formatFigure(value, unit, decimals);
  return style.startsWith("signed") && value > 0 ? `+${shown}` : shown;
}

const styles: readonly string[] = ["number", "pounds", "percent", "signed", "signed-percent"];

/** Fills "{what|style|decimals}" in a title or summary: "Sales rose {change 2018-12 2019-12|percent|0}". */
export function fillFigures(text: string, series: DrivenSeries, request: FigureRequest, times = 1): string {
  return text.replaceAll(/\{([^}]+)\}/g, (_, inner: string) => {
    const parts = inner.split("|").map((part) => part.trim());
    const style = parts.find((part) => styles.includes(part)) as FigureStyle | undefined;
    const decimals = parts.find((part) => /^\d$/.test(part));
    return showFigure(
      series,
      parts[0] ?? "",
      request,
      style,
      decimals === undefined ? 1 : Number(decimals),
      times,
    );
  });
}
