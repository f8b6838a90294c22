import type { Span } from "./span.ts";

export interface Amount extends Span {
  readonly value: number | readonly [number, number];
  /** “%”, “percentage points”, “GBP”, “days”, “x”, or the noun that is counted; null where none is named. */
  readonly unit: string | null;
  /** Words before or after it that make it a floor, a ceiling or a step. */
  readonly bound: "minimum" | "maximum" | null;
  readonly multiple: boolean;
}

const times = /^(?:second|sec|minute|min|hour|hr|day|week|month|quarter|year)s?$/i;
export const isTime = ({ unit }: Amount): boolean => unit !== null && times.test(unit);
