import { formatNumber, monthNames } from "#engine/measure";
import type { ChartFigure } from "./chart-figure.ts";

const wholeMonth = (label: string): string => {
  const name = monthNames.find((month) => month.slice(0, 3) === label.slice(0, 3));
  return name && /^[A-Z][a-z]{2} \d{4}$/.test(label) ? `${name} ${label.slice(4)}` : label;
};

/** What is said at one position: "March 2026: Sales 412, Forecast 405.3 (95% interval 380.0 to 430.6)". */
export function readingAt(figure: ChartFigure, index: number): string {
  const say = (value: number): string => formatNumber(value, figure.decimals);
  const parts = figure.series.flatMap((series) => {
    const value = series.values[index];
    if (value === null || value === undefined) return [];
    const low = series.band?.lower[index];
    const high = series.band?.upper[index];
    const span =
      typeof low === "number" && typeof high === "number"
        ? ` (${series.band?.label ?? "interval"} ${say(low)} to ${say(high)})`
        : "";
    return [`${series.name} ${say(value)}${span}`];
  });
  const period = wholeMonth(figure.labels[index] ?? "");
  return `${period}: ${parts.length > 0 ? parts.join(", ") : "no figure"}`;
}

interface ChartColumn {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Every column of figures: each series, and the two ends of its interval. */
export function chartColumns(figure: ChartFigure): ChartColumn[] {
  return figure.series.flatMap((series) => [
    { name: series.name, values: series.values },
    ...(series.band
      ? [
          { name: `${series.name}, ${series.band.label}, low`, values: series.band.lower },
          { name: `${series.name}, ${series.band.label}, high`, values: series.band.upper },
        ]
      : []),
  ]);
}

export function chartRows(figure: ChartFigure): string[][] {
  const columns = chartColumns(figure);
  return figure.labels.map((label, index) => [
    label,
    ...columns.map(({ values }) => {
      const value = values[index];
      return value === null || value === undefined ? "" : formatNumber(value, figure.decimals);
    }),
  ]);
}

/** Text that a spreadsheet would run as a formula is kept as text; so is whatever holds a comma or a quotation mark. */
function csvText(text: string): string {
  const safe = /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The figures at full precision, as a file that a spreadsheet opens. */
export function chartCsv(figure: ChartFigure): string {
  const columns = chartColumns(figure);
  const head = [figure.xLabel || "Period", ...columns.map(({ name }) => name)].map(csvText);
  const rows = figure.labels.map((label, index) => [
    csvText(label),
    ...columns.map(({ values }) => String(values[index] ?? "")),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`;
}
