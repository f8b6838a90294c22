import { ok, refuse, type Result } from "#engine/measure";

/** Two measures of one chain: what goes in at the top, and what comes of it. */
export interface ChainLink {
  readonly plannedCount: number;
  readonly plannedOutcome: number;
  readonly actualCount: number;
  readonly actualOutcome: number;
}

export interface GreenRedSplit {
  readonly plannedRate: number;
  readonly actualRate: number;
  /** Of the plan, what came in; 1.05 is 105%. */
  readonly countShare: number;
  readonly outcomeShare: number;
  /** Outcome that more or fewer at the top made, at the planned rate. */
  readonly fromCount: number;
  /** Outcome that a better or worse rate made, on what came in. */
  readonly fromRate: number;
  readonly gap: number;
  /** Enough came in, and too little came of it. */
  readonly disconnected: boolean;
}

/**
 * Splits a gap at the bottom of a chain into how many came in and how many of them went on.
 *
 *   from count = (actual − planned count) × planned rate;  from rate = (actual − planned rate) × actual count
 *
 * The two sum to the gap. Disconnected: the count is green, at 100% of the plan or more, and the outcome red, below `redBelow`
 * of it. Refuses counts that are not above nought, and more outcomes than there were.
 * @example
 * const leads = { plannedCount: 1_000, plannedOutcome: 200, actualCount: 1_050, actualOutcome: 160 };
 * const split = greenRedSplit(leads).value;
 * [split.countShare, split.outcomeShare, split.disconnected] // => [1.05, 0.8, true]
 * [split.fromCount, split.fromRate, split.gap] // => [10, -50, -40]
 */
export function greenRedSplit(link: ChainLink, redBelow = 0.9): Result<GreenRedSplit> {
  const { plannedCount, plannedOutcome, actualCount, actualOutcome } = link;
  for (const [when, count, outcome] of [
    ["plan", plannedCount, plannedOutcome],
    ["actual", actualCount, actualOutcome],
  ] as const) {
    if (!(count > 0 && Number.isFinite(count))) return refuse({ code: "chain-count-none", when, count });
    if (!(outcome >= 0 && outcome <= count))
      return refuse({ code: "chain-outcome-outside", when, outcome, count });
  }
  if (plannedOutcome === 0)
    return refuse({ code: "chain-outcome-outside", when: "plan", outcome: 0, count: plannedCount });
  const plannedRate = plannedOutcome / plannedCount;
  const actualRate = actualOutcome / actualCount;
  const countShare = actualCount / plannedCount;
  const outcomeShare = actualOutcome / plannedOutcome;
  return ok({
    plannedRate,
    actualRate,
    countShare,
    outcomeShare,
    fromCount: (actualCount - plannedCount) * plannedRate,
    fromRate: (actualRate - plannedRate) * actualCount,
    gap: actualOutcome - plannedOutcome,
    disconnected: countShare >= 1 && outcomeShare < redBelow,
  });
}
