import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountAtChance, spanTotal, stretchSheet, targetStretch } from "#engine/targets";
import { evaluateSheet } from "#engine/worksheet";
import "../../property-runs.ts";

const code = (result: { ok: boolean; problems?: readonly { code: string }[] }) => result.problems?.[0]?.code;

describe("an amount at a chance", () => {
  it("is the target whose chance is that", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1000, max: 1e7 }),
        fc.integer({ min: 1, max: 300 }),
        (chance, expected, spread) => {
          const amount = amountAtChance(chance, { expected, spread });
          if (!amount.ok) throw new Error("refused");
          const back = targetStretch(amount.value, { expected, spread });
          expect(back.ok && back.value.chance).toBeCloseTo(chance, 6);
        },
      ),
    );
  });
  it("is refused for certainty, for nothing, and for a spread below nought", () => {
    for (const chance of [0, 1, -0.1, Number.NaN])
      expect(code(amountAtChance(chance, { expected: 10, spread: 1 }))).toBe("chance-outside");
    expect(code(amountAtChance(0.5, { expected: 10, spread: -1 }))).toBe("forecast-spread-negative");
  });
});

describe("a span from its periods", () => {
  it("is widest when all miss to one side, and √n as wide as a period when each misses for itself", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 24 }), (spreads) => {
        const figures = spreads.map(() => 100);
        const [together, apart] = (["together", "apart"] as const).map((rule) =>
          spanTotal(figures, spreads, rule),
        );
        if (!together?.ok || !apart?.ok) throw new Error("refused");
        expect(together.value.expected).toBe(apart.value.expected);
        expect(apart.value.spread).toBeLessThanOrEqual(together.value.spread + 1e-9);
      }),
    );
    const twelve = spanTotal(Array(12).fill(100), Array(12).fill(10), "apart");
    expect(twelve.ok && twelve.value.spread).toBeCloseTo(34.641, 3);
  });
  it("is refused without periods, with rows that differ, and with a spread below nought", () => {
    expect(code(spanTotal([], [], "apart"))).toBe("span-lengths");
    expect(code(spanTotal([1], [1, 2], "apart"))).toBe("span-lengths");
    expect(code(spanTotal([1], [-1], "together"))).toBe("forecast-spread-negative");
  });
});

describe("the sheet of a target", () => {
  it("works the checked example: 1,100 against 1,000 with a spread of 60", () => {
    const sheet = stretchSheet({ unit: "units", target: 1100, expected: 1000, spread: 60, baseline: 950 });
    if (!sheet.ok) throw new Error("refused");
    const { value } = evaluateSheet(sheet.value);
    expect(value("gap")).toBe(100);
    expect(value("stretch")).toBeCloseTo(0.1, 9);
    expect(value("distance")).toBeCloseTo(1.667, 3);
    expect(value("chance")).toBeCloseTo(0.048, 3);
    expect(value("growth")).toBeCloseTo(0.1579, 4);
  });
  it("leaves out what cannot be told", () => {
    const sheet = stretchSheet({ unit: "units", target: 5, expected: 0, spread: null, baseline: 0 });
    if (!sheet.ok) throw new Error("refused");
    expect(sheet.value.cells.map(({ name }) => name)).toEqual(["target", "forecast", "gap"]);
    expect(code(stretchSheet({ unit: "units", target: 0, expected: 1, spread: 1, baseline: 1 }))).toBe(
      "target-not-positive",
    );
  });
});
