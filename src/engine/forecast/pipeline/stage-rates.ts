import type { Deal, Stage } from "./deal.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** What a person's own closed deals say of one stage. */
export interface StageRate {
  readonly stage: string;
  /** Closed deals that reached it: the denominator. */
  readonly reached: number;
  readonly won: number;
  /** Won ÷ reached; null where history cannot tell. */
  readonly rate: number | null;
  /** The rates that 95 samples in 100 of this size agree with. */
  readonly low: number;
  readonly high: number;
  /** Share of those that reached it which also reached the next stage; of the last stage, which were won. */
  readonly movedOn: number | null;
  /** Too few deals to lean on. */
  readonly small: boolean;
  readonly lacks: "nothing" | "closed-deals" | "stages-of-lost-deals";
}

/** Below this many closed deals a rate is shown with a warning: one deal more or less moves it by five points. */
export const fewDeals = 20;
/** Lost deals that may leave their stage unsaid before the rates of later stages are refused. */
const mostUnsaid = 0.2;

/** How far a deal came, counted from 0; −1 where a lost deal does not say. */
export function furthestStage(deal: Deal, places: ReadonlyMap<string, number>): number {
  if (deal.outcome === "won") return places.size - 1;
  let furthest = places.get(deal.stage) ?? -1;
  for (const { stage } of deal.entered ?? []) furthest = Math.max(furthest, places.get(stage) ?? -1);
  return furthest;
}

/**
 * Win rate and conversion by stage reached, from closed deals alone.
 *
 *   win rate of a stage = won ÷ closed deals that reached it
 *   moved on = closed deals that reached the next stage ÷ closed deals that reached this one
 *
 * A won deal counts as having passed every stage, and every deal as having reached the first. Open deals are in no
 * count: how they end is not known. Lost deals that do not say how far they came would flatter the later stages; when
 * more than one in five is silent, those stages have no rate.
 * @example
 * const stages = [{ name: "Meeting", chance: 0.3 }, { name: "Proposal", chance: 0.5 }]
 * const lost = { id: "b", name: "B", value: 1, stage: "Meeting", outcome: "lost" }
 * const won = { id: "a", name: "A", value: 1, stage: "", outcome: "won" }
 * stageRates([won, lost, { ...lost, stage: "Proposal" }], stages).map(({ rate }) => rate) // => [1 / 3, 1 / 2]
 * stageRates([won, lost, { ...lost, stage: "" }], stages).map(({ rate }) => rate) // => [1 / 3, null]
 */
export function stageRates(deals: readonly Deal[], stages: readonly Stage[]): StageRate[] {
  const places = new Map(stages.map(({ name }, at) => [name, at]));
  const stopped = new Float64Array(stages.length);
  let won = 0;
  let unsaid = 0;
  let lost = 0;
  for (const deal of deals) {
    if (deal.outcome === "open") continue;
    if (deal.outcome === "won") {
      won += 1;
      continue;
    }
    lost += 1;
    const furthest = furthestStage(deal, places);
    if (furthest < 0) unsaid += 1;
    else stopped[furthest] = (stopped[furthest] ?? 0) + 1;
  }
  const silent = lost > 0 && unsaid > lost * mostUnsaid;
  const reached = stages.map((_, at) => won + stopped.slice(at).reduce((sum, count) => sum + count, 0));
  if (reached[0] !== undefined) reached[0] += unsaid;
  return stages.map(({ name }, at) => {
    const count = reached[at] ?? 0;
    const lacks = count === 0 ? "closed-deals" : silent && at > 0 ? "stages-of-lost-deals" : "nothing";
    const next = at === stages.length - 1 ? won : (reached[at + 1] ?? 0);
    return {
      stage: name,
      reached: count,
      won,
      rate: lacks === "nothing" ? won / count : null,
      ...wilsonInterval(won, count, 95),
      movedOn: count === 0 || silent ? null : next / count,
      small: count < fewDeals,
      lacks,
    };
  });
}

/**
 * The share of all closed deals that were won, with its denominator: won ÷ (won + lost). Null without closed deals.
 * @example
 * winRate([]) // => { won: 0, closed: 0, rate: null, small: true }
 */
export function winRate(deals: readonly Deal[]): {
  readonly won: number;
  readonly closed: number;
  readonly rate: number | null;
  readonly small: boolean;
} {
  let won = 0;
  let closed = 0;
  for (const { outcome } of deals) {
    if (outcome === "open") continue;
    closed += 1;
    if (outcome === "won") won += 1;
  }
  return { won, closed, rate: closed === 0 ? null : won / closed, small: closed < fewDeals };
}
