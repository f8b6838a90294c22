import { oddsAtAge } from "./age-rule.ts";
import { dayNumber } from "./days.ts";
import type { Deal, Stage } from "./deal.ts";
import { closesWithin } from "./delay-rule.ts";
import type { PipelineHistory } from "./pipeline-history.ts";
import { slipFactor, slipsOf } from "./slip-rule.ts";

/** An open deal with what made its chance. */
export interface WeighedDeal {
  readonly deal: Deal;
  /** Which stage, counted from 0. */
  readonly at: number;
  /** The chance of its stage. */
  readonly stageChance: number;
  /** Days at the stage or since it was opened; null where nobody noted either. */
  readonly age: number | null;
  /** Whether the age is counted at the stage or since the opening. */
  readonly ageSince: "stage" | "opened" | "unknown";
  /** What age multiplies the odds by, and slips the chance. */
  readonly ageOdds: number;
  readonly slips: number;
  readonly slipFactor: number;
  /** The chance after both. */
  readonly chance: number;
  readonly weighted: number;
  /** The chance that it closes within the span, if it is won; 0 without an expected day. */
  readonly due: number;
}

/**
 * A chance after what age and slips take from it.
 *
 *   odds = chance ÷ (1 − chance);  after age = odds × age factor, as a chance again;  then × slip factor
 *
 * Age acts on the odds because it is evidence weighed by Bayes' rule; slips act on the chance because their factor is a
 * ratio of two win rates. The two are taken as independent of one another. Both are at most 1, so the chance never rises.
 * @example
 * adjustedChance(0.5, 0.25, 1) // => 0.2
 * adjustedChance(0.5, 1, 0.8) // => 0.4
 */
export function adjustedChance(chance: number, ageOdds: number, slip: number): number {
  const backing = chance * ageOdds;
  return backing === 0 ? 0 : (backing / (backing + 1 - chance)) * slip;
}

/** How deals are weighed. */
export interface Weighing {
  /** The day that ages and passed dates are judged by. */
  readonly today: string;
  /** First and last day of the span that is forecast. */
  readonly from: string;
  readonly to: string;
  readonly byAge: boolean;
  readonly bySlips: boolean;
}

/**
 * The open deals of a pipeline, each with its chance and what moved it.
 *
 * `chances` has one chance for each stage: opinions, own rates, or a what-if. Deals at other stages are left out.
 */
export function weighDeals(
  deals: readonly Deal[],
  stages: readonly Stage[],
  history: PipelineHistory,
  chances: readonly number[],
  { today, from, to, byAge, bySlips }: Weighing,
): WeighedDeal[] {
  const places = new Map(stages.map(({ name }, at) => [name, at]));
  const now = dayNumber(today);
  const span = { today: now, from: dayNumber(from), to: dayNumber(to) };
  const weighed: WeighedDeal[] = [];
  for (const deal of deals) {
    if (deal.outcome !== "open") continue;
    const at = places.get(deal.stage);
    if (at === undefined) continue;
    const stageChance = chances[at] ?? 0;
    const rule = history.ages[at];
    const entry = deal.entered?.findLast(({ stage }) => stage === deal.stage);
    const byStage =
      entry !== undefined && (rule?.atStage ?? rule?.sinceOpened ?? null) === (rule?.atStage ?? null);
    const start = byStage ? entry.on : deal.opened;
    const curve = byStage ? rule?.atStage : rule?.sinceOpened;
    const age = start === undefined ? null : Math.max(0, now - dayNumber(start));
    const ageOdds = byAge && curve && age !== null ? oddsAtAge(curve, age) : 1;
    const slips = slipsOf(deal, today);
    const slip = bySlips ? slipFactor(history.slips, slips) : 1;
    const chance = adjustedChance(stageChance, ageOdds, slip);
    weighed.push({
      deal,
      at,
      stageChance,
      age,
      ageSince: age === null ? "unknown" : byStage ? "stage" : "opened",
      ageOdds,
      slips,
      slipFactor: slip,
      chance,
      weighted: deal.value * chance,
      due: deal.expected === undefined ? 0 : closesWithin(history.delays, dayNumber(deal.expected), span),
    });
  }
  return weighed;
}
