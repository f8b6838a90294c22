import { quantile } from "../statistics/quantile.ts";
import { dayNumber } from "./days.ts";
import type { Deal, Stage } from "./deal.ts";
import { furthestStage } from "./stage-rates.ts";

/** How the odds of a deal fall with its age: a staircase that never rises. */
export interface AgeCurve {
  /** Ages in days at which a step comes, rising. */
  readonly ages: Float64Array;
  /** What the odds are multiplied by from that age on. */
  readonly odds: Float64Array;
  readonly won: number;
  readonly lost: number;
  /** Days within which half, and nine in ten, of the won deals were through. */
  readonly usual: number;
  readonly slow: number;
}

/** The curves of one stage: by days at the stage, and by days since the deal was opened. */
export interface StageAge {
  readonly atStage: AgeCurve | null;
  readonly sinceOpened: AgeCurve | null;
}

/** Fewer won or lost deals than this make no curve. */
const leastDeals = 10;

/**
 * How much staying open so long speaks against a deal, from how long won and lost deals stayed.
 *
 *   odds × (share of won deals that took longer) ÷ (share of lost deals that took longer)
 *
 * This is Bayes' rule in odds form, with "still there after so many days" as the evidence and the person's own closed
 * deals as its likelihood. Two cautions are added: the factor never exceeds 1 and never rises again with age, for age is
 * no merit; and past the longest won deal half a deal is counted, so that no chance becomes nought by lack of cases.
 * Null with fewer than ten won or ten lost deals.
 * @example
 * const ten = (days) => Array.from({ length: 10 }, () => days)
 * oddsAtAge(ageCurve([...ten(10), ...ten(30)], [...ten(10), ...ten(60)]), 40) // => 0.05
 * ageCurve([10], [20]) // => null
 */
export function ageCurve(won: readonly number[], lost: readonly number[]): AgeCurve | null {
  if (won.length < leastDeals || lost.length < leastDeals) return null;
  const wins = Float64Array.from(won).sort();
  const losses = Float64Array.from(lost).sort();
  const ages = Float64Array.from(new Set([...won, ...lost])).sort();
  const odds = new Float64Array(ages.length);
  let least = 1;
  let winsBy = 0;
  let lossesBy = 0;
  for (const [at, age] of ages.entries()) {
    while (winsBy < wins.length && (wins[winsBy] ?? 0) <= age) winsBy += 1;
    while (lossesBy < losses.length && (losses[lossesBy] ?? 0) <= age) lossesBy += 1;
    const stillWon = Math.max(wins.length - winsBy, 0.5) / wins.length;
    const stillLost = Math.max(losses.length - lossesBy, 0.5) / losses.length;
    least = Math.min(least, stillWon / stillLost);
    odds[at] = least;
  }
  return {
    ages,
    odds,
    won: won.length,
    lost: lost.length,
    usual: quantile(won, 0.5),
    slow: quantile(won, 0.9),
  };
}

/**
 * What the odds of a deal of this age are multiplied by: 1 while it is young.
 * @example
 * oddsAtAge(ageCurve(Array(10).fill(10), Array(10).fill(50)), 9) // => 1
 */
export function oddsAtAge({ ages, odds }: AgeCurve, age: number): number {
  let low = 0;
  let high = ages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ages[middle] ?? 0) <= age) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 1 : (odds[low - 1] ?? 1);
}

/** Days spent at a stage: until the next stage that was entered, or until the deal closed. Null where a day is missing. */
function daysAtStage(deal: Deal, stage: string, end: number): number | null {
  const from = deal.entered?.find((one) => one.stage === stage);
  if (!from) return null;
  const start = dayNumber(from.on);
  let left = end;
  for (const { stage: other, on } of deal.entered ?? []) {
    const day = dayNumber(on);
    if (other !== stage && day >= start && day < left) left = day;
  }
  return left < start ? null : left - start;
}

/** How age speaks at each stage, from closed deals. A stage without enough of them has no curve. */
export function ageRules(deals: readonly Deal[], stages: readonly Stage[]): StageAge[] {
  const places = new Map(stages.map(({ name }, at) => [name, at]));
  const lengths = stages.map(() => ({
    atStage: { won: [] as number[], lost: [] as number[] },
    sinceOpened: { won: [] as number[], lost: [] as number[] },
  }));
  for (const deal of deals) {
    if (deal.outcome === "open" || deal.closed === undefined) continue;
    const end = dayNumber(deal.closed);
    const furthest = furthestStage(deal, places);
    const whole = deal.opened === undefined ? -1 : end - dayNumber(deal.opened);
    for (let at = 0; at <= furthest; at += 1) {
      const stage = lengths[at];
      if (!stage) break;
      if (whole >= 0) stage.sinceOpened[deal.outcome].push(whole);
      const spent = daysAtStage(deal, stages[at]?.name ?? "", end);
      if (spent !== null) stage.atStage[deal.outcome].push(spent);
    }
  }
  return lengths.map(({ atStage, sinceOpened }) => ({
    atStage: ageCurve(atStage.won, atStage.lost),
    sinceOpened: ageCurve(sinceOpened.won, sinceOpened.lost),
  }));
}
