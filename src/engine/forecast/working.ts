import type { Trace } from "./averages/moving-average.ts";
import type { Interval } from "./forecast.ts";

/** What every method works out, before its name and settings are put beside it. */
export interface Working {
  readonly fitted: Trace;
  readonly mean: readonly number[];
  readonly spread: number;
  readonly intervals: readonly Interval[];
  readonly intervalRule: "model" | "past-errors";
}
