import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coverageSheet,
  type Deal,
  dealSheet,
  examplePipeline,
  forecastPipeline,
  ownChances,
  pipelineCoverage,
  pipelineHistory,
  pipelineSheet,
  salesVelocity,
  slipRule,
  stageRates,
  velocitySheet,
  type Weighing,
  weightedPipeline,
} from "#engine/forecast";
import type { Result } from "#engine/measure";
import { evaluateSheet } from "#engine/worksheet";

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const example = examplePipeline("2026-11-02");
const weighing: Weighing = {
  today: "2026-11-02",
  from: "2026-10-01",
  to: "2026-12-31",
  byAge: true,
  bySlips: true,
};
const history = pipelineHistory(example.deals, example.stages);
const own = ownChances(history, example.stages);
const forecast = (chances: readonly number[] = own, change: Partial<Weighing> = {}, deals = example.deals) =>
  valueOf(forecastPipeline(deals, example.stages, history, chances, { ...weighing, ...change }));

describe("checked examples", () => {
  it("weights £86k of £200k, covers 2.5 where 4.0 is needed and £120k is short, sells £2,000 a day", () => {
    expect(valueOf(weightedPipeline([40e3, 60e3, 100e3], [0.9, 0.5, 0.2]))).toMatchObject({
      total: 200e3,
      weighted: 86e3,
    });
    expect(valueOf(pipelineCoverage({ open: 200e3, target: 80e3, won: 0, winRate: 0.25 }))).toEqual({
      remaining: 80e3,
      coverage: 2.5,
      needed: 4,
      openNeeded: 320e3,
      shortfall: 120e3,
    });
    expect(valueOf(salesVelocity({ deals: 40, value: 12e3, winRate: 0.25, days: 60 }))).toBe(2000);
    expect(valueOf(salesVelocity({ deals: 100, value: 50e3, winRate: 0.25, days: 60 }))).toBeCloseTo(
      20_833.33,
      2,
    );
    expect(valueOf(salesVelocity({ deals: 50, value: 10e3, winRate: 0.2, days: 30 }))).toBeCloseTo(
      3333.33,
      2,
    );
  });
});

describe("the invented firm", () => {
  it("wins 72 of 232 proposals, which opinion puts at one in two", () => {
    const [enquiry, survey, proposal, negotiation] = stageRates(example.deals, example.stages);
    expect([enquiry, survey, proposal, negotiation].map((one) => [one?.won, one?.reached])).toEqual([
      [72, 428],
      [72, 320],
      [72, 232],
      [72, 110],
    ]);
    expect(proposal?.rate).toBeCloseTo(0.31, 2);
    expect(example.stages[2]?.chance).toBe(0.5);
    expect(enquiry?.movedOn).toBeCloseTo(320 / 428);
  });
  it("is worth less by its history than by opinion, and less again by age and slips", () => {
    const opinion = forecast(
      example.stages.map(({ chance }) => chance),
      { byAge: false, bySlips: false },
    ).weighted;
    const plain = forecast(own, { byAge: false, bySlips: false }).weighted;
    expect(plain).toBeLessThan(opinion);
    expect(forecast(own, { bySlips: false }).weighted).toBeLessThan(plain);
    expect(forecast().weighted).toBeLessThan(forecast(own, { bySlips: false }).weighted);
  });
  it("has slips and delays that its history can speak of", () => {
    expect(history.slips.from).toBe("history");
    expect(history.delays.from).toBe("history");
    expect(history.ages.every(({ atStage }) => atStage !== null)).toBe(true);
    const { span } = forecast();
    expect(span.weighted).toBeLessThan(forecast().weighted);
    expect(span.weighted).toBeGreaterThan(0);
    expect(span.wonDeals).toBeGreaterThan(0);
  });
});

describe("worksheets equal the kernel", () => {
  it("by stage and by deal", () => {
    const worked = forecast();
    for (const sheet of [pipelineSheet(worked), dealSheet(worked)]) {
      const figures = evaluateSheet(valueOf(sheet));
      expect(figures.problems).toEqual([]);
      expect(figures.value("openPipeline")).toBeCloseTo(worked.total, 4);
      expect(figures.value("weightedPipeline")).toBeCloseTo(worked.weighted, 4);
      expect(figures.value("sigma")).toBeCloseTo(worked.spread, 4);
    }
  });
  it("for coverage and velocity", () => {
    const asked = { open: 200e3, target: 100e3, won: 20e3, winRate: 0.25 };
    const figures = evaluateSheet(valueOf(coverageSheet(asked)));
    for (const [name, value] of Object.entries(valueOf(pipelineCoverage(asked))))
      expect(figures.value(name)).toBe(value);
    const velocity = { deals: 40, value: 12e3, winRate: 0.25, days: 60 };
    expect(evaluateSheet(valueOf(velocitySheet(velocity))).value("velocity")).toBe(2000);
  });
  it("refuses to list more deals than anybody reads", () => {
    const large = examplePipeline("2026-11-02", 10);
    const many = valueOf(forecastPipeline(large.deals, large.stages, history, own, weighing));
    expect(dealSheet(many)).toMatchObject({ ok: false, problems: [{ code: "pipeline-sheet-long" }] });
    expect(pipelineSheet(many).ok).toBe(true);
  });
});

describe("whatever the deals", () => {
  const dealsOf = fc.array(
    fc.record({
      value: fc.integer({ min: 0, max: 500_000 }),
      at: fc.integer({ min: 0, max: 3 }),
      age: fc.integer({ min: 0, max: 300 }),
      ahead: fc.integer({ min: -90, max: 200 }),
      moves: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 40 },
  );
  const day = (offset: number): string => new Date(Date.UTC(2026, 10, 2 + offset)).toISOString().slice(0, 10);
  const toDeals = (drawn: typeof dealsOf extends fc.Arbitrary<infer Drawn> ? Drawn : never): Deal[] =>
    drawn.map(({ value, at, age, ahead, moves }, id) => ({
      id: String(id),
      name: String(id),
      value,
      stage: example.stages[at]?.name ?? "",
      outcome: "open",
      opened: day(-age),
      expected: day(ahead),
      moves,
    }));
  it("the weighted pipeline is at most the total, and the sums by stage are those by deal", () => {
    fc.assert(
      fc.property(dealsOf, (drawn) => {
        const worked = forecast(own, {}, toDeals(drawn));
        expect(worked.weighted).toBeLessThanOrEqual(worked.total + 1e-6);
        expect(worked.span.weighted).toBeLessThanOrEqual(worked.weighted + 1e-6);
        expect(worked.stages.reduce((sum, { weighted }) => sum + weighted, 0)).toBeCloseTo(
          worked.deals.reduce((sum, { weighted }) => sum + weighted, 0),
          4,
        );
        for (const { chance, stageChance } of worked.deals) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(stageChance + 1e-12);
        }
      }),
    );
  });
  it("a better chance at any stage never lowers the sum; nor does age or a slip raise it", () => {
    fc.assert(
      fc.property(
        dealsOf,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 60 }),
        (drawn, at, more) => {
          const before = forecast(own, {}, toDeals(drawn)).weighted;
          const raised = own.map((chance, i) => (i === at ? Math.min(1, chance + 0.1) : chance));
          expect(forecast(raised, {}, toDeals(drawn)).weighted).toBeGreaterThanOrEqual(before - 1e-6);
          const older = drawn.map((one) => ({ ...one, age: one.age + more, moves: one.moves + 1 }));
          expect(forecast(own, {}, toDeals(older)).weighted).toBeLessThanOrEqual(before + 1e-6);
        },
      ),
    );
  });
});

describe("history that is thin or silent", () => {
  const lost: Deal = { id: "l", name: "L", value: 1, stage: "", outcome: "lost" };
  it("gives no rate to later stages when lost deals do not say how far they came", () => {
    const deals = [
      ...Array.from({ length: 30 }, (_, i) => ({ ...lost, id: String(i) })),
      { ...lost, id: "w", outcome: "won" as const },
    ];
    expect(stageRates(deals, example.stages).map(({ rate, lacks }) => [rate, lacks])).toEqual([
      [1 / 31, "nothing"],
      [null, "stages-of-lost-deals"],
      [null, "stages-of-lost-deals"],
      [null, "stages-of-lost-deals"],
    ]);
    expect(ownChances(pipelineHistory(deals, example.stages), example.stages).slice(1)).toEqual([
      0.25, 0.5, 0.8,
    ]);
  });
  it("takes the stated factor for slips until ten closed deals speak", () => {
    const slipped = Array.from({ length: 40 }, (_, i): Deal => ({
      ...lost,
      id: String(i),
      outcome: i % 4 === 0 ? "won" : "lost",
      moves: i < 20 ? 0 : 1,
    }));
    expect(slipRule(slipped, 0.5).factors).toEqual([1, 1, 0.5, 0.25]);
    expect(slipRule(slipped, 0.5).from).toBe("history");
  });
  it("refuses what cannot be worked, naming the deal", () => {
    const deal: Deal = { id: "a", name: "A", value: 1, stage: "Proposal", outcome: "open" };
    const codes = (deals: Deal[], chances: readonly number[] = own): unknown => {
      const result = forecastPipeline(deals, example.stages, history, chances, weighing);
      return result.ok || result.problems.map(({ code, where }) => [code, where]);
    };
    expect(codes([{ ...deal, value: -5 }])).toEqual([["pipeline-value", "A"]]);
    expect(codes([{ ...deal, value: NaN }])).toEqual([["pipeline-value", "A"]]);
    expect(codes([{ ...deal, stage: "Nowhere" }])).toEqual([["pipeline-stage-unknown", "A"]]);
    expect(codes([{ ...deal, opened: "2026-02-31" }])).toEqual([["pipeline-day", "A"]]);
    expect(codes([deal, deal])).toEqual([["pipeline-deal-twice", "A"]]);
    expect(codes([deal], [0.1, 0.2, 50, 0.4])).toEqual([["pipeline-chance", "Proposal"]]);
    expect(codes([deal], [0.1])).toEqual([["pipeline-lengths", undefined]]);
  });
});

it("ten thousand deals come to what their stages come to", () => {
  const large = examplePipeline("2026-11-02", 161);
  const open = large.deals.filter(({ outcome }) => outcome === "open").slice(0, 10_000);
  const { deals, stages, weighted } = valueOf(forecastPipeline(open, large.stages, history, own, weighing));
  expect(deals.length).toBe(9982);
  expect(stages.reduce((sum, stage) => sum + stage.weighted, 0)).toBeCloseTo(weighted, 4);
});
