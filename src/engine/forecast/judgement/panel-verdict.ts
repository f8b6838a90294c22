import { ok, refuse, type Result } from "#engine/measure";
import type { PanelSummary } from "./panel-summary.ts";

/** When a panel stops, settled before the first round. */
export interface StopRule {
  /** Agreed: the middle spread is at most this share of the median. A fraction. */
  readonly agreedBelow: number;
  /** Settled: the median moved by less than this share of itself since the round before. A fraction. */
  readonly settledBelow: number;
  /** At most so many rounds, whatever comes out. */
  readonly mostRounds: number;
}

/** What is usual: a tenth for agreement, two per cent for movement, three rounds. */
export const usualStopRule: StopRule = { agreedBelow: 0.1, settledBelow: 0.02, mostRounds: 3 };

export interface PanelVerdict {
  readonly stop: boolean;
  readonly because: "agreed" | "settled" | "rounds" | null;
  /** Middle spread ÷ median of the last round; null where the median is nought. */
  readonly spreadShare: number | null;
  /** Movement of the median ÷ the median before; null in the first round, or where that was nought. */
  readonly moved: number | null;
}

/**
 * Whether a panel stops after its last round, and the figures that decide it.
 *
 *   agreed: (upper quartile − lower quartile) ÷ median ≤ share set;  settled: |median − median before| ÷ median before < share set;
 *   or the number of rounds is reached
 *
 * The three are looked at in this order. A panel that settles without agreeing has told something too: that people
 * who know disagree. Refuses no round, shares outside 0 to 1, and fewer rounds than one.
 * @example
 * const [first, second] = [summarisePanel([80, 95, 100, 110, 150]).value, summarisePanel([92, 98, 100, 104, 115]).value];
 * panelVerdict([first], usualStopRule).value // => { stop: false, because: null, spreadShare: 0.15, moved: null }
 * panelVerdict([first, second], usualStopRule).value // => { stop: true, because: "agreed", spreadShare: 0.06, moved: 0 }
 * panelVerdict([], usualStopRule).problems // => [{ code: "panel-no-round" }]
 */
export function panelVerdict(rounds: readonly PanelSummary[], rule: StopRule): Result<PanelVerdict> {
  const { agreedBelow, settledBelow, mostRounds } = rule;
  const last = rounds.at(-1);
  if (!last) return refuse({ code: "panel-no-round" });
  for (const [where, share] of Object.entries({ agreedBelow, settledBelow })) {
    if (!(share >= 0 && share <= 1)) return refuse({ code: "stop-share-outside", where, share });
  }
  if (!(mostRounds >= 1)) return refuse({ code: "stop-rounds-too-few", rounds: mostRounds });
  const before = rounds.at(-2);
  const spreadShare = last.median === 0 ? null : last.middleSpread / last.median;
  const moved = before && before.median !== 0 ? Math.abs(last.median - before.median) / before.median : null;
  const because =
    spreadShare !== null && spreadShare <= agreedBelow
      ? "agreed"
      : moved !== null && moved < settledBelow
        ? "settled"
        : rounds.length >= mostRounds
          ? "rounds"
          : null;
  return ok({ stop: because !== null, because, spreadShare, moved });
}
