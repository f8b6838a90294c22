import { median } from "../statistics/quantile.ts";

/** A history with its slow movement and its season taken out by medians, which a few odd figures cannot bend. */
export interface SteadyPart {
  /** Sales, or their logarithms where every figure is above nought. */
  readonly scaled: readonly number[];
  readonly logarithmic: boolean;
  /** scaled − season: what steps are looked for in. */
  readonly adjusted: readonly number[];
  /** scaled − slow movement − season: what odd figures are looked for in. */
  readonly rest: readonly number[];
  /** The usual size of `rest`: 1.4826 × the median distance, so that it equals σ for normal figures. */
  readonly size: number;
}

/** The median of a window of one year (five periods without seasons), its end windows carried on by the usual growth. */
function slowMovement(values: readonly number[], seasons: number): number[] {
  const half = seasons > 1 ? Math.floor(seasons / 2) : 2;
  const growth = median(values.slice(seasons).map((y, i) => (y - (values[i] as number)) / seasons));
  return values.map((_, t) => {
    const centre = Math.min(Math.max(t, half), Math.max(half, values.length - 1 - half));
    const window = values.slice(centre - half, centre + half + 1);
    return median(window) + growth * (t - centre);
  });
}

/**
 * Takes slow movement and season out of a history, robustly.
 *
 *   slow movement = median of one year around the period
 *   season        = median, over the years, of what is left in that season
 *
 * Works on logarithms where every figure is above nought, because sales tend to vary in proportion.
 */
export function steadyPart(values: readonly number[], seasons: number): SteadyPart {
  const logarithmic = values.every((y) => y > 0);
  const scaled = logarithmic ? values.map(Math.log) : values;
  const slow = slowMovement(scaled, seasons);
  const left = scaled.map((y, t) => y - (slow[t] as number));
  const season = Array.from({ length: seasons }, (_, s) => median(left.filter((__, t) => t % seasons === s)));
  const rest = left.map((d, t) => d - (season[t % seasons] as number));
  const centre = median(rest);
  // A perfectly regular history would make any rounding odd: three per cent is always allowed.
  const least = logarithmic ? 0.03 : 0.03 * median(values.map(Math.abs));
  return {
    scaled,
    logarithmic,
    adjusted: scaled.map((y, t) => y - (season[t % seasons] as number)),
    rest: rest.map((r) => r - centre),
    size: Math.max(least, 1.4826 * median(rest.map((r) => Math.abs(r - centre)))),
  };
}
