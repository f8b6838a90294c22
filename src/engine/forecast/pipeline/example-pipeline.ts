import { randomFrom, type RandomSource } from "#engine/measure";
import type { Deal, Stage } from "./deal.ts";
import { dayNumber, dayOfNumber } from "./days.ts";
import { customerName, owners } from "./example-names.ts";

export interface ExamplePipeline {
  readonly firm: string;
  readonly today: string;
  readonly stages: readonly Stage[];
  readonly deals: readonly Deal[];
}

const stages: readonly Stage[] = [
  { name: "Enquiry", chance: 0.1 },
  { name: "Site survey", chance: 0.25 },
  { name: "Proposal", chance: 0.5 },
  { name: "Negotiation", chance: 0.8 },
];

/** How many closed deals ended where: 72 won, and of 232 that reached a proposal 160 lost. */
const closedShares = [108, 88, 122, 38] as const;
const wonShare = 72;
const openShares = [17, 15, 20, 10] as const;
/** Median days at each stage of deals that were won, and at the stage where one was lost. */
const wonDays = [10, 16, 22, 14] as const;
const lostDays = [22, 30, 48, 34] as const;

/** Around a middle, a long tail above it: the shape of sales cycles and of deal values. */
function skewed(random: RandomSource, middle: number, width: number): number {
  const bell = random.unit() + random.unit() + random.unit() + random.unit() - 2;
  return middle * Math.exp(bell * width * 1.7);
}

function dealValue(random: RandomSource): number {
  return Math.max(2_400, Math.round(skewed(random, 24_000, 0.75) / 100) * 100);
}

function movesOf(random: RandomSource, wellGoing: boolean): number {
  const at = random.unit();
  const steps = wellGoing ? [0.66, 0.88, 0.97] : [0.4, 0.68, 0.86];
  return steps.filter((step) => at >= step).length;
}

/** The days on which it entered its stages up to the last, with the day on which it left that one. */
function passage(random: RandomSource, last: number, won: boolean): { days: number[]; end: number } {
  const days: number[] = [];
  let at = 0;
  for (let stage = 0; stage <= last; stage += 1) {
    days.push(at);
    const middle = !won && stage === last ? lostDays[stage] : wonDays[stage];
    at += Math.max(1, Math.round(skewed(random, middle ?? 20, 0.6)));
  }
  return { days, end: at };
}

const entries = (days: readonly number[], start: number): NonNullable<Deal["entered"]> =>
  days.map((day, at) => ({ stage: stages[at]?.name ?? "", on: dayOfNumber(start + day) }));

function closedDeal(random: RandomSource, number: number, last: number, won: boolean, today: number): Deal {
  const { days, end } = passage(random, last, won);
  const closed = today - random.whole(1, 730);
  const start = closed - end;
  const late = random.unit() < 0.4 ? -random.whole(0, 8) : random.whole(2, 70);
  return {
    id: `D${String(1000 + number)}`,
    name: customerName(number),
    value: dealValue(random),
    stage: stages[last]?.name ?? "",
    outcome: won ? "won" : "lost",
    opened: dayOfNumber(start),
    expected: dayOfNumber(closed - late),
    closed: dayOfNumber(closed),
    owner: owners[random.whole(0, owners.length - 1)] ?? "",
    entered: entries(days, start),
    moves: movesOf(random, won),
  };
}

function openDeal(random: RandomSource, number: number, at: number, today: number): Deal {
  const stuck = random.unit() < 0.3;
  const { days } = passage(random, at, true);
  const since = Math.round(skewed(random, stuck ? 75 : 13, 0.45));
  const start = today - since - (days[at] ?? 0);
  const left = wonDays.slice(at).reduce((sum, more) => sum + more, 0);
  const ahead = stuck ? random.whole(-30, 25) : Math.round(skewed(random, left * 1.3, 0.5));
  return {
    id: `D${String(1000 + number)}`,
    name: customerName(number),
    value: dealValue(random),
    stage: stages[at]?.name ?? "",
    outcome: "open",
    opened: dayOfNumber(start),
    expected: dayOfNumber(today + ahead),
    owner: owners[random.whole(0, owners.length - 1)] ?? "",
    entered: entries(days, start),
    moves: movesOf(random, !stuck),
  };
}

/**
 * An invented firm's pipeline: Aldermoor Fire Systems, who fit alarms and sprinklers, with its open deals and two years
 * of closed ones.
 *
 * At Aldermoor a proposal is said to be won one time in two; of 232 that closed, 72 were. The same day and seed give
 * the same deals. `times` makes the firm so many times as large.
 * @example
 * examplePipeline("2026-11-02").deals.length // => 490
 * stageRates(examplePipeline("2026-11-02").deals, examplePipeline("2026-11-02").stages)[2].rate.toFixed(2) // => "0.31"
 */
export function examplePipeline(today: string, times = 1, seed = 16): ExamplePipeline {
  const random = randomFrom(seed);
  const now = dayNumber(today);
  const deals: Deal[] = [];
  const add = (count: number, make: (number: number) => Deal): void => {
    for (let i = 0; i < count * times; i += 1) deals.push(make(deals.length));
  };
  for (const [at, count] of openShares.entries()) add(count, (number) => openDeal(random, number, at, now));
  add(wonShare, (number) => closedDeal(random, number, stages.length - 1, true, now));
  for (const [at, count] of closedShares.entries())
    add(count, (number) => closedDeal(random, number, at, false, now));
  return { firm: "Aldermoor Fire Systems", today, stages, deals };
}
