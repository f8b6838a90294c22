import { ok, refuse, type Result } from "#engine/measure";
import { summarisePanel, type PanelSummary } from "./panel-summary.ts";

/** Somebody whose estimate lies outside the middle half, and who is asked for a reason. */
export interface Outside {
  /** The place in the list of estimates, from 0. */
  readonly at: number;
  readonly side: "below" | "above";
}

export interface ClosedRound {
  readonly summary: PanelSummary;
  readonly outside: readonly Outside[];
}

/**
 * Closes a round: its median and quartiles, and who stands outside them.
 *
 *   outside = estimate < lower quartile, or estimate > upper quartile
 *
 * An estimate on a quartile is inside. Refuses a round in which an estimate is missing (`null`), because a panel that
 * is fed back a part of itself is led by it, and what `summarisePanel` refuses.
 * @example
 * closeRound([80, 95, 100, 110, 150]).value.outside // => [{ at: 0, side: "below" }, { at: 4, side: "above" }]
 * closeRound([80, null, 100, null]).problems // => [{ code: "round-incomplete", missing: 2, people: 4 }]
 */
export function closeRound(estimates: readonly (number | null)[]): Result<ClosedRound> {
  const given = estimates.filter((estimate) => estimate !== null);
  const missing = estimates.length - given.length;
  if (missing > 0) return refuse({ code: "round-incomplete", missing, people: estimates.length });
  const read = summarisePanel(given);
  if (!read.ok) return read;
  const summary = read.value;
  const outside = given.flatMap((estimate, at): Outside[] =>
    estimate < summary.lowerQuartile
      ? [{ at, side: "below" }]
      : estimate > summary.upperQuartile
        ? [{ at, side: "above" }]
        : [],
  );
  return ok({ summary, outside });
}
