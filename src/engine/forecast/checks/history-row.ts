import type { Problem } from "#engine/measure";

/** One figure of a history as it was read, before anybody vouches for it. */
export interface HistoryRow {
  readonly year: number;
  /** The month (1–12), the quarter (1–4), or 1. */
  readonly period: number;
  readonly value: number | null;
  /** The row of the file, if there was one. */
  readonly row?: number | undefined;
}

/** Something to know about a history before forecasting from it. */
export interface HistoryFinding extends Problem {
  /** "stop": no method can work with it as it is. "look": decide whether it is right. */
  readonly weight: "stop" | "look";
}
