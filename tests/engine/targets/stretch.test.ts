import { normalTail } from "#engine/forecast";
import { targetStretch } from "#engine/targets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const forecast = { expected: 1000, spread: 60 };

describe("a target beside its forecast", () => {
  it("has the gap, the stretch and the chance of the worked example", () => {
    const told = targetStretch(1100, forecast);
    expect(told).toMatchObject({ ok: true, value: { gap: 100, stretch: 0.1 } });
    expect(told.ok && told.value.chance).toBeCloseTo(0.0478, 4);
  });
  it("is reached one time in two when it is the forecast", () => {
    expect(targetStretch(1000, forecast)).toMatchObject({ value: { gap: 0, stretch: 0, chance: 0.5 } });
  });
  it("below the forecast has a gap and a stretch below nought, and a better chance", () => {
    const told = targetStretch(940, forecast);
    expect(told).toMatchObject({ value: { gap: -60, stretch: -0.06 } });
    expect(told.ok && told.value.chance).toBeCloseTo(0.8413, 4);
  });
  it("is certain or impossible when the forecast cannot be out", () => {
    const sure = { expected: 1000, spread: 0 };
    expect(targetStretch(1000, sure)).toMatchObject({ value: { chance: 1 } });
    expect(targetStretch(1000.01, sure)).toMatchObject({ value: { chance: 0 } });
  });
  it("has no chance without a spread, and no stretch on a forecast of nought", () => {
    expect(targetStretch(1100, { expected: 1000, spread: null })).toMatchObject({ value: { chance: null } });
    expect(targetStretch(5, { expected: 0, spread: null })).toMatchObject({
      value: { gap: 5, stretch: null },
    });
  });
  it("is refused when it asks for nothing, or its forecast has a spread below nought", () => {
    for (const target of [0, -1, Number.NaN]) {
      expect(targetStretch(target, forecast)).toEqual({
        ok: false,
        problems: [{ code: "target-not-positive", target }],
      });
    }
    expect(targetStretch(1100, { expected: 1000, spread: -1 })).toMatchObject({
      ok: false,
      problems: [{ code: "forecast-spread-negative" }],
    });
  });
});

describe("the upper tail of the normal curve", () => {
  // Half of erfc(z ÷ √2), by the C library.
  const published = [
    [0.5, 0.308537538725987],
    [1, 0.158655253931457],
    [2.999, 0.0013543365337271066],
    [3, 0.00134989803163009],
    [5, 2.86651571879194e-7],
    [8, 6.22096057427178e-16],
  ] as const;
  it.each(published)("agrees at %d", (z, tail) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-12);
  });
  it("falls as z rises, and the two tails make one", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (z, step) => {
          expect(normalTail(z + step)).toBeLessThanOrEqual(normalTail(z));
          expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
