import { ageRules, type StageAge } from "./age-rule.ts";
import type { Deal, Stage } from "./deal.ts";
import { delayRule, type DelayRule } from "./delay-rule.ts";
import { slipRule, type SlipRule } from "./slip-rule.ts";
import { stageRates, winRate, type StageRate } from "./stage-rates.ts";
import { wonCycle } from "./velocity.ts";

/** All that a person's closed deals say. Read once; a change of a stage's chance does not touch it. */
export interface PipelineHistory {
  readonly rates: readonly StageRate[];
  readonly ages: readonly StageAge[];
  readonly slips: SlipRule;
  readonly delays: DelayRule;
  readonly overall: ReturnType<typeof winRate>;
  readonly cycle: ReturnType<typeof wonCycle>;
}

/** Opinions that stand in where history is silent. */
export interface StandIns {
  /** What each slip multiplies a chance by. */
  readonly slipFactor: number;
  /** Days from today to the close of a deal whose date has passed. */
  readonly lateDays: number;
}

/** A fifth off for each slip, and a month for what is overdue: opinions, until history says otherwise. */
export const usualStandIns: StandIns = { slipFactor: 0.8, lateDays: 30 };

/**
 * Reads the closed deals of a pipeline: rates by stage, what age and slips have meant, how late deals closed.
 * @example
 * pipelineHistory([], [{ name: "Proposal", chance: 0.5 }]).rates[0].lacks // => "closed-deals"
 */
export function pipelineHistory(
  deals: readonly Deal[],
  stages: readonly Stage[],
  standIns: StandIns = usualStandIns,
): PipelineHistory {
  return {
    rates: stageRates(deals, stages),
    ages: ageRules(deals, stages),
    slips: slipRule(deals, standIns.slipFactor),
    delays: delayRule(deals, standIns.lateDays),
    overall: winRate(deals),
    cycle: wonCycle(deals),
  };
}

/**
 * The chance of each stage: from the person's own closed deals where there are any, else the opinion.
 * @example
 * ownChances(pipelineHistory([], [{ name: "Proposal", chance: 0.5 }]), [{ name: "Proposal", chance: 0.5 }]) // => [0.5]
 */
export function ownChances({ rates }: PipelineHistory, stages: readonly Stage[]): number[] {
  return stages.map(({ chance }, at) => rates[at]?.rate ?? chance);
}
