import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionOf, openPlay, playWeek, type Decision, type Play, type Scenario } from "#engine/control";
import { runs } from "../../property-runs.ts";
import { scenarios } from "./scenarios.ts";

const anyScenario = fc.constantFrom(...scenarios);
const anySeed = fc.nat(0xffffffff);

/** Decisions as somebody might make them, sensible or not. */
function anyDecision(scenario: Scenario): fc.Arbitrary<Decision> {
  const line = fc.constantFrom(...scenario.lines.map(({ id }) => id), "nowhere");
  const { planned } = scenario.price;
  return fc.oneof(
    fc.record({
      kind: fc.constant("shift" as const),
      from: line,
      to: line,
      amount: fc.integer({ min: 1, max: 200_000 }),
    }),
    fc.record({
      kind: fc.constant("definition" as const),
      to: fc.constantFrom(...scenario.definitions.map(({ id }) => id)),
    }),
    fc.record({
      kind: fc.constant("coach" as const),
      rep: fc.constantFrom(...scenario.reps.map(({ id }) => id), "hire-1"),
      stage: fc.constantFrom(...scenario.stages.map(({ id }) => id)),
    }),
    fc.constant({ kind: "hire" as const }),
    fc.record({
      kind: fc.constant("rephase" as const),
      line,
      share: fc.double({ min: 0.05, max: 1, noNaN: true }),
      weeks: fc.integer({ min: 1, max: 8 }),
    }),
    fc.record({
      kind: fc.constant("reprice" as const),
      price: fc.integer({ min: Math.round(planned * 70), max: Math.round(planned * 130) }),
    }),
    fc.record({ kind: fc.constant("audit" as const), of: fc.oneof(line, fc.constant("records")) }),
  );
}

const anyWeeks = (scenario: Scenario) =>
  fc.array(fc.array(anyDecision(scenario), { maxLength: 4 }), {
    minLength: scenario.weeks,
    maxLength: scenario.weeks,
  });
const anyRun = anyScenario.chain((scenario) => fc.tuple(fc.constant(scenario), anySeed, anyWeeks(scenario)));

const played = (scenario: Scenario, seed: number, weeks: readonly (readonly Decision[])[]): Play =>
  weeks.reduce((play: Play, decisions) => playWeek(play, decisions), openPlay(scenario, seed));
const waiting = (cells: readonly (readonly number[])[]) =>
  cells.reduce((sum, ages) => sum + ages.reduce((part, count) => part + count, 0), 0);

describe("a run, whatever is decided", () => {
  it("loses no lead: delivered is accepted and rejected, accepted is answered, waiting and cold", () => {
    fc.assert(
      fc.property(anyRun, ([scenario, seed, weeks]) => {
        const play = played(scenario, seed, weeks);
        let backlog = waiting(openPlay(scenario, seed).world.backlog);
        for (const { lines, stages } of play.facts) {
          for (const { delivered, accepted, rejected } of lines) expect(accepted + rejected).toBe(delivered);
          const [lead] = stages;
          expect(lead!.entered - lead!.left - lead!.stale).toBe(lead!.open - backlog);
          backlog = lead!.open;
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("loses no deal: what was open and came in, went on, was lost or is open", () => {
    fc.assert(
      fc.property(anyRun, ([scenario, seed, weeks]) => {
        const play = played(scenario, seed, weeks);
        const opening = openPlay(scenario, seed).world.open.map((cells) => waiting([cells]));
        for (const [week, { stages, deals }] of play.facts.entries()) {
          stages.slice(1).forEach(({ entered, left, stale, open }, at) => {
            const before = week === 0 ? opening[at]! : play.facts[week - 1]!.stages[at + 1]!.open;
            expect(before + entered - left - stale).toBe(open);
            expect(entered).toBe(stages[at]!.passed);
          });
          expect(stages.at(-1)!.passed).toBe(deals);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("loses no penny: budgets keep their sum, what is held back is spent, the reserve pays for every change", () => {
    fc.assert(
      fc.property(anyRun, ([scenario, seed, weeks]) => {
        const play = played(scenario, seed, weeks);
        const agreed = scenario.lines.reduce((sum, { budget }) => sum + Math.round(budget * 100), 0);
        expect(play.world.budgets.reduce((sum, budget) => sum + budget, 0)).toBe(agreed);
        expect(play.world.budgets.every((budget) => budget >= 0)).toBe(true);
        expect(play.facts.reduce((sum, { spent }) => sum + spent, 0)).toBe(agreed * scenario.weeks);
        const paid = play.facts.reduce((sum, facts) => sum + facts.paid, 0);
        expect(play.world.reserve + paid).toBe(Math.round(scenario.costs.reserve * 100));
        expect(play.world.reserve).toBeGreaterThanOrEqual(0);
        for (const facts of play.facts) expect(Number.isInteger(contributionOf(facts))).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  });

  it("counts in whole ones, none below nought", () => {
    fc.assert(
      fc.property(anyRun, ([scenario, seed, weeks]) => {
        for (const facts of played(scenario, seed, weeks).facts) {
          const counts = [
            ...facts.lines.flatMap((line) => Object.values(line) as number[]),
            ...facts.stages.flatMap((stage) => Object.values(stage) as number[]),
            ...facts.reps.flatMap(({ left, passed, days }) => [...left, ...passed, days]),
            facts.deals,
            facts.customers,
            facts.churned,
          ];
          expect(counts.filter((count) => !Number.isInteger(count) || count < 0)).toEqual([]);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("comes out the same from the same seed and decisions, and a beginning of them gives the beginning of the run", () => {
    fc.assert(
      fc.property(anyRun, fc.nat(25), ([scenario, seed, weeks], cut) => {
        const whole = played(scenario, seed, weeks);
        expect(played(scenario, seed, weeks).facts).toEqual(whole.facts);
        expect(played(scenario, seed, weeks.slice(0, cut)).facts).toEqual(whole.facts.slice(0, cut));
      }),
      { numRuns: runs(10) },
    );
  });
});
