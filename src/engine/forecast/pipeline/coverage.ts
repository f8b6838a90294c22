import { ok, refuse, type Result } from "#engine/measure";

export interface Coverage {
  readonly remaining: number;
  /** Open pipeline for each pound still to be sold. */
  readonly coverage: number;
  /** The coverage that this win rate asks for. */
  readonly needed: number;
  /** Open pipeline that this win rate asks for. */
  readonly openNeeded: number;
  /** What is missing; 0 when enough is open. */
  readonly shortfall: number;
}

/**
 * Whether enough is open for what is still to be sold.
 *
 *   coverage = open pipeline ÷ (target − won so far)
 *   needed coverage = 1 ÷ win rate
 *   shortfall = needed coverage × remaining target − open pipeline
 *
 * The win rate has to be of the same kind of deal: all that were opened, by value if large deals are lost more often.
 * Refuses a target that has been met, and a win rate of 0 or over 1.
 * @example
 * pipelineCoverage({ open: 200_000, target: 80_000, won: 0, winRate: 0.25 }).value.coverage // => 2.5
 * pipelineCoverage({ open: 200_000, target: 100_000, won: 20_000, winRate: 0.25 }).value.needed // => 4
 * pipelineCoverage({ open: 200_000, target: 100_000, won: 20_000, winRate: 0.25 }).value.shortfall // => 120_000
 * pipelineCoverage({ open: 1, target: 80_000, won: 80_000, winRate: 0.25 }).problems // => [{ code: "coverage-target-met", target: 80_000, won: 80_000 }]
 */
export function pipelineCoverage({
  open,
  target,
  won,
  winRate,
}: {
  readonly open: number;
  readonly target: number;
  readonly won: number;
  readonly winRate: number;
}): Result<Coverage> {
  if (!(winRate > 0 && winRate <= 1)) return refuse({ code: "coverage-win-rate", winRate });
  const remaining = target - won;
  if (!(remaining > 0)) return refuse({ code: "coverage-target-met", target, won });
  const openNeeded = remaining / winRate;
  return ok({
    remaining,
    coverage: open / remaining,
    needed: 1 / winRate,
    openNeeded,
    shortfall: Math.max(0, openNeeded - open),
  });
}
