import { expect, it } from "vitest";
import { equationsIn, valueOf } from "./equations.ts";

it("works out brackets, order of operations, minus and thousands", () => {
  expect(valueOf("(5 × 278 − 15 × 85) ÷ (5 × 55 − 15 × 15)")).toBeCloseTo(2.3, 12);
  expect(valueOf("£1,000 × 10% − −5")).toBe(105);
  expect(valueOf("(1 + 2")).toBeNaN();
});

it("finds sums in prose and tells the right from the wrong", () => {
  expect(
    equationsIn("After 100, 110 and 120 it is (100 + 110 + 120) ÷ 3 = 110, and 20 ÷ 30 = 66.7%."),
  ).toEqual([
    { said: "(100 + 110 + 120) ÷ 3 = 110", agrees: true },
    { said: "20 ÷ 30 = 66.7%", agrees: true },
  ]);
  expect(equationsIn("It is 20 ÷ 30 = 66.6%.")).toEqual([{ said: "20 ÷ 30 = 66.6%", agrees: false }]);
});
