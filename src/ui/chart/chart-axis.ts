import { formatNumber } from "#engine/measure";
import { type ChartFigure, hasBars, standsOn } from "./chart-figure.ts";

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly decimals: number;
}

/** The steps that read well: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 2.5 ? 2.5 : share <= 5 ? 5 : 10) * power;
}

/** How many decimals it takes to print each step exactly. */
function decimalsOf(step: number): number {
  const enough = [0, 1, 2, 3, 4, 5].find((decimals) => {
    const whole = step * 10 ** decimals;
    return Math.abs(whole - Math.round(whole)) < 1e-6;
  });
  return enough ?? 6;
}

/** The vertical axis, worked out once for the words on the page and for the drawing. Bars begin at nought. */
export function valueAxis(figure: ChartFigure): ValueAxis {
  let low = Infinity;
  let high = -Infinity;
  const widen = (values: readonly (number | null)[]): void => {
    for (const value of values) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  };
  for (const series of figure.series) {
    widen(
      figure.stacked || series.base
        ? series.values.map((value, at) => (value ?? 0) + standsOn(figure, series, at))
        : series.values,
    );
    if (series.base) widen(series.base);
    if (series.band) {
      widen(series.band.lower);
      widen(series.band.upper);
    }
  }
  if (low > high) [low, high] = [0, 1];
  if (figure.startsAtNought || hasBars(figure)) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 2, high + Math.abs(high) / 2];
  const step = niceStep(high - low, 5);
  return {
    min: Math.floor(low / step + 1e-9) * step,
    max: Math.ceil(high / step - 1e-9) * step,
    step,
    decimals: decimalsOf(step),
  };
}

/** What is said under the title when the axis does not begin at nought. */
export function axisWords(figure: ChartFigure): string {
  const { min, decimals } = valueAxis(figure);
  return min <= 0 ? "" : `The vertical axis starts at ${formatNumber(min, decimals)}`;
}

export interface PeriodTick {
  readonly at: number;
  readonly text: string;
}

/** Which positions get a label below: whole years where there are many periods, else as many as fit. */
export function periodTicks(
  labels: readonly string[],
  width: number,
  textWidth: (text: string) => number,
  gap = 14,
): PeriodTick[] {
  const years = labels.flatMap((label, at) => {
    const year = /^(?:Jan(?:uary)? (\d{4})|(\d{4}) Q1)$/.exec(label);
    return year ? [{ at, text: year[1] ?? year[2] ?? label }] : [];
  });
  const ticks = labels.length > 18 && years.length > 1 ? years : labels.map((text, at) => ({ at, text }));
  const widest = Math.max(...ticks.map((tick) => textWidth(tick.text)), 1) + gap;
  const room = Math.max(1, Math.floor(width / widest));
  if (ticks.length <= room) return ticks;
  const every =
    [2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 100].find((step) => Math.ceil(ticks.length / step) <= room) ??
    ticks.length;
  return ticks.filter((_, index) => index % every === 0);
}
