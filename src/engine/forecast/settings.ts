import type { TrendRule } from "./decomposition/trend-beyond.ts";
import type { SeasonalUpdate } from "./smoothing/holt-winters.ts";
import type { StartRule } from "./smoothing/start-states.ts";
import type { StartStates } from "./smoothing/states.ts";

/**
 * What a person may set. Every field may be left out: the method's own default then stands. All are plain JSON, so
 * that a kept forecast can be worked again.
 */
export interface MethodSettings {
  /** Periods in a moving average. */
  readonly window?: number | undefined;
  /** Weights of a weighted moving average; should add up to 1. */
  readonly weights?: readonly number[] | undefined;
  readonly weightOrder?: "newest-first" | "oldest-first" | undefined;
  /** Weight of the newest figure in the level, 0 to 1. */
  readonly alpha?: number | undefined;
  /** Weight of the newest change in the trend, 0 to 1. */
  readonly beta?: number | undefined;
  /** Weight of the newest figure in its season, 0 to 1. */
  readonly gamma?: number | undefined;
  /** Share of the trend that lives on each period, 0 to 1. */
  readonly phi?: number | undefined;
  /** Whether β is a share of the change in level (classic) or of the one-step error (state-space, = α × classic). */
  readonly trendWeight?: "classic" | "state-space" | undefined;
  readonly start?: StartRule | undefined;
  /** The states to begin with, when `start` is "given". */
  readonly startStates?: StartStates | undefined;
  readonly seasonalUpdate?: SeasonalUpdate | undefined;
  /** How σ is estimated: mean square of the errors, or their sample variance about their own mean. */
  readonly spreadRule?: "mean-square" | "sample-variance" | undefined;
  readonly trendRule?: TrendRule | undefined;
  /** Whether a regression on time grows by an amount each period, or (through logarithms) by a percentage. */
  readonly growth?: "amount" | "percentage" | undefined;
}
