import fc from "fast-check";
import { expect, it } from "vitest";
import { roundTo } from "#engine/measure";

/** Rounding by moving the point in the written decimal, digit by digit: slow, and plainly right. */
function byDigits(value: number, decimals: number): number {
  const shift = (figure: number, places: number): number => {
    const [digits = "0", exponent = "0"] = figure.toExponential().split("e");
    return Number(`${digits}e${Number(exponent) + places}`);
  };
  const seen = Number(Math.abs(value).toPrecision(15));
  return Math.sign(value) * shift(Math.floor(shift(seen, decimals) + 0.5), -decimals) + 0;
}

it("comes to the same as rounding the written decimal", () => {
  const figure = fc.oneof(
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([whole, places]) => whole / 10 ** places),
  );
  fc.assert(
    fc.property(figure, fc.integer({ min: -3, max: 12 }), (value, decimals) => {
      expect(roundTo(value, decimals)).toBe(byDigits(value, decimals));
    }),
    { numRuns: 5000 },
  );
});

it("comes to the same where a half decides: on it, and a hair beside it", () => {
  const half = fc.tuple(
    fc.integer({ min: 0, max: 1e7 }),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: -3, max: 3 }),
  );
  fc.assert(
    fc.property(half, ([whole, decimals, hairs]) => {
      const value = (whole + 0.5) / 10 ** decimals;
      const beside = value * (1 + hairs * Number.EPSILON);
      expect(roundTo(beside, decimals)).toBe(byDigits(beside, decimals));
    }),
    { numRuns: 5000 },
  );
});
