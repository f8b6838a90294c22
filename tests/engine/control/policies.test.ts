import { describe, expect, it } from "vitest";
import { blindShifts, noAction, playPolicy, referencePolicy, resultOf, type Policy } from "#engine/control";
import { gainOf } from "./policy-gain.ts";
import { scenarios } from "./scenarios.ts";

const seeds = 40;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "%s over 40 seeds",
  (_, scenario) => {
    const totals = (policy: Policy): number[] =>
      Array.from({ length: seeds }, (_seed, at) => resultOf(playPolicy(scenario, at + 1, policy)).total);

    it("rewards a manager who reads the board, and does not reward blind shifts of budget", () => {
      const none = totals(noAction);
      const [reference, blind] = [gainOf(totals(referencePolicy), none), gainOf(totals(blindShifts), none)];
      // Two thousand pounds is less than the smallest mean gain over 1,000 seeds by more than half.
      expect(reference.mean).toBeGreaterThan(2_000_00);
      expect(reference.low).toBeGreaterThan(0);
      expect(blind.low).toBeLessThanOrEqual(0);
      expect(blind.mean).toBeLessThan(reference.mean / 2);
    });
  },
);
