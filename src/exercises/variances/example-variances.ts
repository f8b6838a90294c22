import { exampleSales, usualConventions } from "#engine/control";
import type { Month } from "#engine/measure";
import type { VariancesPlan } from "./variances-draft.ts";

// Lines have no months of their own.
const quarter = { from: "2026-04" as Month, to: "2026-04" as Month };

/** Thornhay’s first quarter, and from when on a variance is looked at. */
export const exampleVariances: VariancesPlan = {
  source: "lines",
  title: "Thornhay Bakery Supplies, April to June 2026",
  lines: exampleSales,
  conventions: usualConventions,
  by: "category",
  plan: quarter,
  actual: quarter,
  amount: 5_000,
  share: 0.05,
  interval: { lower: 1_545_000, upper: 1_697_000 },
};
