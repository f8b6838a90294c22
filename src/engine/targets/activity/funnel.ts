import { ok, type Problem, refuse, type Result, roundUpTo } from "#engine/measure";

/** A step before the order: how much of it there is leads to the step after it. */
export interface FunnelStage {
  readonly name: string;
  /** The share of these that leads to the stage nearer the order, as a fraction. */
  readonly rate: number;
}

/** What is to be won, and the way to it: stages from the one nearest the order back to the first contact. */
export interface FunnelQuestion {
  readonly target: number;
  /** Already won of the target. */
  readonly won: number;
  /** Revenue of an average deal. */
  readonly dealSize: number;
  readonly stages: readonly FunnelStage[];
  /** Whether each stage is rounded up to whole ones, or carried on as it is. */
  readonly rounding: "up" | "none";
}

/** How many are needed, from the deals back to the first contact. */
export interface FunnelAnswer {
  /** Target − already won. */
  readonly toWin: number;
  readonly deals: number;
  /** For each stage, in the order of the question. */
  readonly needed: readonly number[];
}

/** A count beyond which nobody plans, and figures on a page stop meaning anything. */
const mostOfAStage = 1_000_000_000;

function checkFunnel({ target, won, dealSize, stages }: FunnelQuestion): Problem[] {
  if (!(target > 0)) return [{ code: "target-not-positive", target }];
  return [
    ...(won < 0 ? [{ code: "won-negative", won }] : []),
    ...(won >= target ? [{ code: "target-already-won", target, won }] : []),
    ...(dealSize > 0 ? [] : [{ code: "deal-size-not-positive", worth: dealSize }]),
    ...(stages.length === 0 ? [{ code: "funnel-no-stage" }] : []),
    ...stages.flatMap(({ name: stage, rate }, at) =>
      rate > 0
        ? rate > 1
          ? [{ code: "conversion-above-all", where: `stage ${String(at + 1)}`, stage, rate }]
          : []
        : [{ code: "conversion-not-positive", where: `stage ${String(at + 1)}`, stage, rate }],
    ),
  ];
}

/**
 * Goes from a revenue target back to the deals, and from each stage back to the one before it.
 *
 *   deals = (target − already won) ÷ deal size;  stage = the stage after it ÷ its conversion
 *
 * Each is rounded up to whole ones before the next is worked, because part of a meeting cannot be held; `rounding: "none"`
 * carries the parts on, as other texts do, and ends a little lower. Pounds, counts, rates as fractions.
 *
 * Refuses a target not above nought or already won, a deal of no size, no stage, and a conversion not above nought or
 * above 1.
 * @example
 * const stages = [{ name: "Opportunities", rate: 0.25 }, { name: "Meetings", rate: 0.4 }, { name: "Contacts", rate: 0.1 }];
 * reverseFunnel({ target: 600_000, won: 0, dealSize: 12_000, stages, rounding: "up" }).value // => { toWin: 600_000, deals: 50, needed: [200, 500, 5_000] }
 * reverseFunnel({ target: 5, won: 0, dealSize: 2, stages: [{ name: "Meetings", rate: 0.5 }], rounding: "none" }).value.needed // => [5]
 * reverseFunnel({ target: 5, won: 0, dealSize: 2, stages: [{ name: "Meetings", rate: 0 }], rounding: "up" }).problems // => [{ code: "conversion-not-positive", where: "stage 1", stage: "Meetings", rate: 0 }]
 */
export function reverseFunnel(question: FunnelQuestion): Result<FunnelAnswer> {
  const problems = checkFunnel(question);
  if (problems.length > 0) return refuse(...problems);
  const { target, won, dealSize, stages, rounding } = question;
  const whole = (count: number): number => (rounding === "up" ? roundUpTo(count, 0) : count);
  const toWin = target - won;
  const deals = whole(toWin / dealSize);
  const needed: number[] = [];
  for (const { name: stage, rate } of stages) {
    const count = whole((needed.at(-1) ?? deals) / rate);
    if (!(count <= mostOfAStage)) return refuse({ code: "funnel-out-of-reach", stage, most: mostOfAStage });
    needed.push(count);
  }
  return ok({ toWin, deals, needed });
}
