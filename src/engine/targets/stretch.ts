import { normalTail } from "#engine/forecast";
import { ok, refuse, type Result } from "#engine/measure";

/** A target beside the forecast of the same thing. */
export interface Stretch {
  /** Target − forecast, in the unit of both. */
  readonly gap: number;
  /** Target ÷ forecast − 1, as a fraction; null where nothing was forecast. */
  readonly stretch: number | null;
  /** The chance of reaching the target if nothing is done differently, 0 to 1; null where the forecast has no spread. */
  readonly chance: number | null;
}

/**
 * How far a target stands from the forecast, and how likely it is to be reached with no change of plan.
 *
 *   gap = target − forecast;  stretch = target ÷ forecast − 1;  chance = P(N(forecast, spread) ≥ target)
 *
 * The spread is the forecast's standard deviation, and its errors are taken as normal. Refuses a target that is not
 * above nought, and a spread below nought. A target under the forecast is told with a gap and a stretch below nought.
 * @example
 * targetStretch(1100, { expected: 1000, spread: 60 }).value.chance.toFixed(3) // => "0.048"
 * targetStretch(1100, { expected: 1000, spread: null }) // => { ok: true, value: { gap: 100, stretch: 0.1, chance: null } }
 * targetStretch(0, { expected: 1000, spread: 60 }).problems // => [{ code: "target-not-positive", target: 0 }]
 */
export function targetStretch(
  target: number,
  forecast: { readonly expected: number; readonly spread: number | null },
): Result<Stretch> {
  const { expected, spread } = forecast;
  if (!(target > 0)) return refuse({ code: "target-not-positive", target });
  if (spread !== null && !(spread >= 0)) return refuse({ code: "forecast-spread-negative", spread });
  const gap = target - expected;
  return ok({
    gap,
    stretch: expected === 0 ? null : (target - expected) / expected,
    chance: spread === null ? null : spread === 0 ? (gap > 0 ? 0 : 1) : normalTail(gap / spread),
  });
}
