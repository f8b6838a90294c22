import { median } from "../statistics/quantile.ts";
import type { SteadyPart } from "./steady-part.ts";

/** A figure far from what its neighbours and its season lead to expect. */
export interface OddFigure {
  readonly at: number;
  readonly value: number;
  readonly usual: number;
}

/**
 * Figures more than six usual sizes away from what their neighbours and their season lead to expect.
 *
 * Six, and not three, because a history of ten years holds a dozen figures beyond two and nobody should be sent after
 * them.
 */
export function oddFigures(
  values: readonly number[],
  { rest, size, scaled, logarithmic }: SteadyPart,
): OddFigure[] {
  return values.flatMap((value, at) => {
    const away = rest[at] as number;
    if (Math.abs(away) <= 6 * size) return [];
    const expected = (scaled[at] as number) - away;
    return [{ at, value, usual: logarithmic ? Math.exp(expected) : expected }];
  });
}

/** A figure that is a round power of ten away from its neighbours, as when pounds and thousands are mixed. */
export interface UnitSuspect {
  readonly at: number;
  readonly value: number;
  /** How many times the neighbours' median: about 1000, 100, 0.01, 0.001. */
  readonly times: number;
}

/** Figures at least 60 times as large, or as small, as the median of the twelve around them. */
export function unitSuspects(values: readonly number[]): UnitSuspect[] {
  return values.flatMap((value, at) => {
    const around = [...values.slice(Math.max(0, at - 6), at), ...values.slice(at + 1, at + 7)];
    const usual = median(around.map(Math.abs));
    if (usual === 0 || value === 0 || around.length < 3) return [];
    const times = Math.abs(value) / usual;
    return times >= 60 || times <= 1 / 60 ? [{ at, value, times }] : [];
  });
}
