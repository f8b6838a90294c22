import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { watchSignal } from "#engine/forecast";
import "../../property-runs.ts";

const pairs = (...errors: number[]) => errors.map((error) => ({ actual: 100 + error, forecast: 100 }));

describe("the tracking signal and its limits", () => {
  it("is breached by a steady miss in the period after the limit, and not by one that swings", () => {
    expect(watchSignal(pairs(5, 5, 5, 5, 5, 5), 4).breach).toBe(4);
    expect(watchSignal(pairs(-5, -5, -5, -5), 3).breach).toBe(3);
    expect(watchSignal(pairs(5, -5, 5, -5, 5, -5), 3).breach).toBeNull();
  });
  it("has nothing to say of no figures, or of a forecast without error", () => {
    expect(watchSignal([], 4)).toEqual({ signals: [], breach: null });
    expect(watchSignal(pairs(0, 0), 4)).toEqual({ signals: [null, null], breach: null });
  });
  it("is never breached sooner by a wider limit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 24 }), (errors) => {
        const [tight, wide] = [3, 6].map((limit) => watchSignal(pairs(...errors), limit).breach ?? Infinity);
        expect(tight).toBeLessThanOrEqual(wide ?? Infinity);
      }),
    );
  });
});
