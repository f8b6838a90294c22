import type { Trace } from "./averages/moving-average.ts";
import type { Decomposition } from "./decomposition/decompose.ts";
import type { Regression } from "./regression/regress.ts";
import type { MethodSettings } from "./settings.ts";
import type { SmoothingPath, StartStates } from "./smoothing/states.ts";
import type { IntervalLevel } from "./statistics/normal-bounds.ts";

export type MethodId =
  | "mean"
  | "naive"
  | "seasonal-naive"
  | "drift"
  | "moving-average"
  | "weighted-moving-average"
  | "simple-smoothing"
  | "holt"
  | "damped-holt"
  | "holt-winters-additive"
  | "holt-winters-multiplicative"
  | "decomposition-additive"
  | "decomposition-multiplicative"
  | "trend-line"
  | "trend-and-season";

/** The figures a method learns from. */
export interface History {
  readonly values: readonly number[];
  /** Seasons in a year: 1 for yearly, 4 for quarterly, 12 for monthly figures. */
  readonly frequency: number;
  /** The season (1 …) of the first figure; 1 unless told. */
  readonly firstSeason?: number | undefined;
}

/** The range in which a future figure falls four times (80) or nineteen times (95) in five or twenty. */
export interface Interval {
  readonly level: IntervalLevel;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface Forecast {
  readonly method: MethodId;
  /** The settings with every default filled in. */
  readonly settings: MethodSettings;
  /** The forecast of each period of the history from the ones before it; `null` where there was none. */
  readonly fitted: Trace;
  readonly mean: readonly number[];
  readonly intervals: readonly Interval[];
  /** "model": from the method's own theory. "past-errors": as wide as past one-step errors, at every step. */
  readonly intervalRule: "model" | "past-errors";
  /** σ: the standard deviation of one-step errors. */
  readonly spread: number;
  readonly states?: SmoothingPath & { readonly start: StartStates };
  readonly decomposition?: Decomposition;
  readonly regression?: Regression;
}
