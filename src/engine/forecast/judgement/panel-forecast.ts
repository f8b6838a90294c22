import { ok, refuse, type Result } from "#engine/measure";
import type { PanelSummary } from "./panel-summary.ts";

/** How far apart the quartiles of a normal distribution stand, in standard deviations. */
const quartilesApart = 1.3489795003921634;

export interface PanelForecast {
  /** The median of the last round. */
  readonly expected: number;
  /** Standard deviation that the panel's disagreement stands for; null where nobody disagreed. */
  readonly spread: number | null;
  /** The round that the spread is taken from, from 1: that in which the panel stood furthest apart. */
  readonly spreadFromRound: number;
}

/**
 * What a panel says as a forecast with a spread.
 *
 *   expected = median of the last round;  spread = widest (upper − lower quartile) of any round ÷ 1.349
 *
 * The quartiles of a normal distribution stand 1.349 standard deviations apart. The widest round counts, usually the
 * first: feedback draws estimates together whether or not anybody has learned anything, so the last round looks surer
 * than it is. Even so, this measures how far people disagree, and not how wrong they may be together: what all of them
 * overlook is in no spread. A panel of one mind gives `null`, because agreement is not certainty. Refuses no round.
 * @example
 * const rounds = [summarisePanel([80, 95, 100, 110, 150]).value, summarisePanel([92, 98, 100, 104, 115]).value];
 * panelForecast(rounds).value.expected // => 100
 * panelForecast(rounds).value.spread.toFixed(2) // => "11.12"
 */
export function panelForecast(rounds: readonly PanelSummary[]): Result<PanelForecast> {
  const last = rounds.at(-1);
  if (!last) return refuse({ code: "panel-no-round" });
  const widest = Math.max(...rounds.map(({ middleSpread }) => middleSpread));
  return ok({
    expected: last.median,
    spread: widest === 0 ? null : widest / quartilesApart,
    spreadFromRound: rounds.findIndex(({ middleSpread }) => middleSpread === widest) + 1,
  });
}
