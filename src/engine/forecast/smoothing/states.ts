import type { Trace } from "../averages/moving-average.ts";

/**
 * Where a smoothing method begins: the level, trend and seasons believed in after `after` periods of the history
 * (0 = before the first). `seasonals` are in order from the next period on.
 */
export interface StartStates {
  readonly after: number;
  readonly level: number;
  readonly trend?: number | undefined;
  readonly seasonals?: readonly number[] | undefined;
}

/** What a smoothing method believed after each period, and its one-step forecasts; `null` before it began. */
export interface SmoothingPath {
  readonly fitted: Trace;
  readonly levels: Trace;
  readonly trends: Trace;
  /** The seasonal figure of each period, as updated in that period. */
  readonly seasonals: Trace;
  readonly last: LastStates;
}

/** The states after the last period. `seasonals` are in order from the first forecast period on. */
export interface LastStates {
  readonly level: number;
  readonly trend: number;
  readonly seasonals: readonly number[];
}
