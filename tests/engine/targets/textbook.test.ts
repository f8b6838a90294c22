import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Result } from "#engine/measure";
import {
  acquisitionCost,
  conversionChain,
  lifetimeRatio,
  lifetimeValue,
  payback,
  peopleByCalls,
  reverseFunnel,
  salesCapacity,
} from "#engine/targets";

interface Published {
  readonly id: string;
  readonly subtopic: string;
  /** Each problem has inputs of its own, known to its own working only. */
  readonly inputs: ReturnType<typeof JSON.parse>;
  readonly published_answer: readonly { name: string; value: number; tolerance: number }[];
}

const problems = JSON.parse(
  readFileSync(new URL("../../reference/textbook-activity.json", import.meta.url), "utf8"),
) as readonly Published[];

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

type Working = (inputs: Published["inputs"]) => Record<string, number>;

const workings: Record<string, Working> = {
  P13: ({ cpa }) => ({ cpa: sure(acquisitionCost(cpa[0], cpa[1])) }),
  P16: ({ A, B, capacity }) => {
    const classes = [A, B].map(([accounts, calls], at) => ({ name: String(at), accounts, calls }));
    const { work, whole } = sure(peopleByCalls(classes, { callsADay: capacity, days: 1 }));
    return { calls: work, reps: whole };
  },
  P21: ({ deals, rates }) => {
    const stages = rates.map((rate: number, at: number) => ({ name: String(at), rate }));
    const { needed } = sure(reverseFunnel({ target: deals, won: 0, dealSize: 1, stages, rounding: "up" }));
    const [proposals = NaN, second = NaN, first = NaN, calls = NaN] = needed;
    return { proposals, second, first, calls };
  },
  P24: ({ v, r }) => {
    const [, leads = NaN, mql = NaN, sql = NaN, opp = NaN, won = NaN] = sure(conversionChain(v, r)).counts;
    return { leads, mql, sql, opp, won };
  },
  P32: ({ ramped, ramping }) => {
    const line = ([people, quota, share]: [number, number, number]) => ({ people, quota, share });
    const of = (...lines: [number, number, number][]) => sure(salesCapacity(lines.map(line)));
    return { r1: of(ramped), r2: of(ramping), total: of(ramped, ramping) };
  },
  // This source takes revenue for the value and margin for the payback.
  P34: ({ spend, n, arpu, churn, gm }) => {
    const cac = sure(acquisitionCost(spend, n));
    const ltv = sure(lifetimeValue({ margin: arpu, churn })).simple;
    return { cac, ltv, ratio: sure(lifetimeRatio(ltv, cac)), payback: sure(payback(cac, gm)) };
  },
  P36: ({ arpa, gm, churn }) => ({ ltv: sure(lifetimeValue({ margin: arpa * gm, churn })).simple }),
  // A multiple of 3 to 8 of the margin is what a churn of one third to one eighth comes to.
  P51: ({ m, lo, hi }) => ({
    lo: sure(lifetimeValue({ margin: m, churn: 1 / lo })).simple,
    hi: sure(lifetimeValue({ margin: m, churn: 1 / hi })).simple,
  }),
};

describe("published answers, each by the convention of its source", () => {
  it.each(problems.map((problem) => [problem.id, problem.subtopic, problem] as const))(
    "%s: %s",
    (id, _subtopic, { inputs, published_answer }) => {
      const own = workings[id]?.(inputs) ?? {};
      expect(published_answer.length).toBeGreaterThan(0);
      for (const { name, value, tolerance } of published_answer)
        expect(Math.abs((own[name] ?? NaN) - value), `${id} ${name}`).toBeLessThanOrEqual(tolerance);
    },
  );
});
