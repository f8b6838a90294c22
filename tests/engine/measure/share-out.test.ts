import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { shareOut } from "#engine/measure";

describe("sharing out", () => {
  it("always sums to the total, and is never a whole part away from the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
        fc.array(fc.oneof(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 20,
        }),
        (total, weights) => {
          const shared = shareOut(total, weights);
          const sum = weights.reduce((a, b) => a + b, 0);
          expect(shared.ok).toBe(sum > 0);
          if (!shared.ok) return;
          expect(shared.value.reduce((a, b) => a + b, 0)).toBe(total + 0);
          shared.value.forEach((share, at) =>
            expect(Math.abs(share - (total * (weights[at] ?? 0)) / sum)).toBeLessThan(1 + 1e-6),
          );
        },
      ),
    );
  });

  it("gives the odd one to the share that lost most by rounding, the earlier first", () => {
    expect(shareOut(100, [1, 1, 1])).toEqual({ ok: true, value: [34, 33, 33] });
    expect(shareOut(-100, [1, 1, 1])).toEqual({ ok: true, value: [-34, -33, -33] });
    expect(shareOut(1, [0, 1])).toEqual({ ok: true, value: [0, 1] });
  });

  it.each([
    [9007199254740976, [58, 27, 93]],
    [9007199254740970, [42, 11]],
  ])(
    "sums to %d too, where rounding down loses nothing and binary fractions give one too many",
    (total, weights) => {
      const shared = shareOut(total, weights);
      expect(shared.ok && shared.value.reduce((a, b) => a + b, 0)).toBe(total);
    },
  );

  it("refuses part of a penny and weights that cannot be shares", () => {
    expect(shareOut(1.5, [1])).toMatchObject({ ok: false, problems: [{ code: "total-not-whole" }] });
    expect(shareOut(1, [1, -1])).toMatchObject({
      ok: false,
      problems: [{ code: "weight-negative", place: 2 }],
    });
    expect(shareOut(1, [])).toMatchObject({ ok: false, problems: [{ code: "weights-sum-to-nought" }] });
  });
});
