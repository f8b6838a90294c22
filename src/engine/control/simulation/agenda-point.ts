/** One point of a review. Its sentence lies in the messages under its code; money in pounds, shares as fractions. */
export interface AgendaPoint {
  readonly code: string;
  /** Ids of the figures that it is about. */
  readonly figures: readonly string[];
  /** What it is worth in pence over four weeks, where a value can be put on it; below nought it costs. */
  readonly impact: number | null;
  /** Weeks running. */
  readonly running: number;
  readonly [fact: string]: unknown;
}

export const pounds = (pence: number | null): number => Math.round((pence ?? 0) / 100);
export const tenths = (figure: number): number => Math.round(figure * 10) / 10;
/** A share to a tenth of a per cent. */
export const shareToTenths = (figure: number): number => Math.round(figure * 1000) / 1000;
