import { ok, refuse, type Result } from "#engine/measure";

/** How the misses of single periods go together over a span: all to one side, or each for itself. */
export type MissRule = "together" | "apart";

/**
 * The forecast of a whole span from the forecasts of its periods.
 *
 *   expected = Σ forecasts
 *   spread   = Σ spreads ("together": every period misses to the same side, the widest it can be)
 *            = √ Σ spreads² ("apart": a miss says nothing of the next, so misses partly cancel)
 *
 * What really happens lies between the two. Refuses rows of different lengths, empty ones, and a spread below nought.
 * @example
 * spanTotal([100, 110], [3, 4], "together") // => { ok: true, value: { expected: 210, spread: 7 } }
 * spanTotal([100, 110], [3, 4], "apart") // => { ok: true, value: { expected: 210, spread: 5 } }
 * spanTotal([100], [], "apart").problems // => [{ code: "span-lengths", figures: 1, spreads: 0 }]
 */
export function spanTotal(
  figures: readonly number[],
  spreads: readonly number[],
  rule: MissRule,
): Result<{ readonly expected: number; readonly spread: number }> {
  if (figures.length === 0 || figures.length !== spreads.length)
    return refuse({ code: "span-lengths", figures: figures.length, spreads: spreads.length });
  const negative = spreads.find((spread) => !(spread >= 0));
  if (negative !== undefined) return refuse({ code: "forecast-spread-negative", spread: negative });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const spread = rule === "together" ? sum(spreads) : Math.sqrt(sum(spreads.map((one) => one ** 2)));
  return ok({ expected: sum(figures), spread });
}
