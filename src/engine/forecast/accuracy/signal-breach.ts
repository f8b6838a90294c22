import type { Pair } from "./measures.ts";
import { trackingSignals } from "./tracking-signal.ts";

/** The tracking signal period by period, and where it first went beyond its limits. */
export interface SignalWatch {
  readonly signals: readonly (number | null)[];
  /** The first period beyond the limits, counted from 0; null while there is none. */
  readonly breach: number | null;
}

/**
 * Watches a forecast as its actual figures come in.
 *
 *   breach = first period in which | tracking signal | > limit
 *
 * The signal is measured in mean absolute errors so far, so it can't pass a limit of 4 before the fifth period.
 * Sources set the limit at 3, at 4 or between 4 and 6: a tight one calls early and more often for nothing.
 * @example
 * watchSignal([{ actual: 9, forecast: 5 }, { actual: 9, forecast: 5 }, { actual: 9, forecast: 5 }, { actual: 9, forecast: 5 }], 3) // => { signals: [1, 2, 3, 4], breach: 3 }
 * watchSignal([{ actual: 9, forecast: 5 }, { actual: 1, forecast: 5 }], 3).breach // => null
 */
export function watchSignal(pairs: readonly Pair[], limit: number): SignalWatch {
  const signals = trackingSignals(pairs, "running");
  // A sum of errors that is a whole number of mean errors may come out a hair above it.
  const beyond = signals.findIndex((signal) => signal !== null && Math.abs(signal) > limit + 1e-9);
  return { signals, breach: beyond < 0 ? null : beyond };
}
