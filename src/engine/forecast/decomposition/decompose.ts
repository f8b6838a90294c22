import { centredAverage } from "../averages/centred-average.ts";
import type { Trace } from "../averages/moving-average.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import { seasonalIndices } from "./seasonal-indices.ts";

export interface Decomposition {
  readonly kind: SeasonKind;
  /** The centred moving average; `null` for half a year at either end. */
  readonly trend: Trace;
  /** One figure a season, that of the calendar's first season first. */
  readonly indices: readonly number[];
  /** What the raw averages came to before they were normalised: their mean should be 0 (or 1). */
  readonly rawIndices: readonly number[];
  /** The season of each period of the history. */
  readonly seasonal: readonly number[];
  /** The history with its season taken out. */
  readonly adjusted: readonly number[];
  /** What neither trend nor season explains. */
  readonly random: Trace;
}

/**
 * Classical decomposition: split sales into trend, season and what is left.
 *
 *   additive:        sales = trend + season + random
 *   multiplicative:  sales = trend × season × random
 *
 * The trend is the centred moving average over one year. Each season is averaged over the years from
 * sales − trend (or ÷ trend) and normalised, see `seasonalIndices`. `firstSeason` (1 …) is the season of the first
 * figure. Needs two whole years. Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 3.4.
 */
export function decompose(
  values: readonly number[],
  seasons: number,
  kind: SeasonKind,
  firstSeason = 1,
): Decomposition {
  const times = kind === "multiplicative";
  const trend = centredAverage(values, seasons);
  const apart: Trace = values.map((value, t) => {
    const line = trend[t] ?? null;
    return line === null ? null : times ? value / line : value - line;
  });
  const { raw, normalised } = seasonalIndices(apart, seasons, kind, firstSeason);
  const seasonal = values.map((_, t) => normalised[(t + firstSeason - 1) % seasons] as number);
  return {
    kind,
    trend,
    indices: normalised,
    rawIndices: raw,
    seasonal,
    adjusted: values.map((value, t) =>
      times ? value / (seasonal[t] as number) : value - (seasonal[t] as number),
    ),
    random: apart.map((value, t) =>
      value === null ? null : times ? value / (seasonal[t] as number) : value - (seasonal[t] as number),
    ),
  };
}
