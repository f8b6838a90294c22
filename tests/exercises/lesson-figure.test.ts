import { describe, expect, it } from "vitest";
import type { SalesSeries } from "#engine/forecast";
import { lessonFigure } from "../../src/exercises/lesson/lesson-figure.ts";

/** Three years of quarters, the last a tenth above the one before. */
const quarters: SalesSeries = {
  id: "quarters",
  title: "Quarters",
  unit: "units",
  frequency: 4,
  start: { year: 2024, period: 1 },
  values: [90, 110, 90, 150, 100, 120, 80, 140, 110, 132, 88, 154],
};
const held = { hold: 4, method: "seasonal-naive" } as const;

describe("figures that a lesson asks for", () => {
  it("averages the forecasts of several methods before it measures them", () => {
    // Same quarter last year: 100, 120, 80, 140. The mean of the first two years: 110 throughout.
    const combined = { ...held, averagedWith: ["mean"] } as const;
    expect(lessonFigure(quarters, "forecast 1", combined)).toBe(105);
    expect(lessonFigure(quarters, "mae", combined)).toBeCloseTo((5 + 17 + 7 + 29) / 4, 10);
  });

  it("gives a combined forecast no interval", () => {
    const combined = { ...held, averagedWith: ["mean"] } as const;
    expect(() => lessonFigure(quarters, "upper95 1", combined)).toThrow("There is no upper 1 here");
  });

  it("reads the chance of a raised forecast off the interval", () => {
    const whole = { method: "seasonal-naive" } as const;
    const spread = lessonFigure(quarters, "spread 1", whole);
    const top = lessonFigure(quarters, "upper95 1", whole);
    const forecast = lessonFigure(quarters, "forecast 1", whole);
    expect(top - forecast).toBeCloseTo(1.96 * spread, 10);
    expect(lessonFigure(quarters, "raised 1 0.05", whole)).toBeCloseTo(forecast * 1.05, 10);
    expect(lessonFigure(quarters, `chance 1 ${String(top / forecast - 1)}`, whole)).toBeCloseTo(0.025, 4);
    expect(lessonFigure(quarters, "chance 1 0", whole)).toBeCloseTo(0.5, 10);
  });

  it("sets forecasts together against a span of the past, raised or not", () => {
    // Same quarter last year for all four: 110, 132, 88 and 154, which is 484; the year before came to 440.
    const ahead = { method: "seasonal-naive", horizon: 4 } as const;
    expect(lessonFigure(quarters, "ahead-change 4 2025-Q1 2025-Q4", ahead)).toBeCloseTo(0.1, 10);
    expect(lessonFigure(quarters, "ahead-change 4 2025-Q1 2025-Q4 0.05", ahead)).toBeCloseTo(0.155, 10);
    expect(lessonFigure(quarters, "ahead-gap 4 2025-Q1 2025-Q4 0.2", ahead)).toBeCloseTo(528 - 484, 10);
    expect(lessonFigure(quarters, "ahead-stretch 4 2025-Q1 2025-Q4 0.2", ahead)).toBeCloseTo(44 / 484, 10);
    expect(lessonFigure(quarters, "sum-change 2025-Q1 2025-Q4 2026-Q1 2026-Q4", {})).toBeCloseTo(0.1, 10);
  });

  it("splits a change in sales into what was spent and what it brought", () => {
    // A year of 10 a quarter that brought 440, then a year of 12 a quarter that brought 484.
    const driven = {
      ...quarters,
      driver: { values: [10, 10, 10, 10, 10, 10, 10, 10, 12, 12, 12, 12] },
    };
    const years = "2025-Q1 2025-Q4 2026-Q1 2026-Q4";
    expect(lessonFigure(driven, "driver spent 2026-Q1 2026-Q4", {})).toBe(48);
    expect(lessonFigure(driven, "driver yield 2025-Q1 2025-Q4", {})).toBeCloseTo(11, 10);
    expect(lessonFigure(driven, "driver cost 2025-Q1 2025-Q4", {})).toBeCloseTo(1 / 11, 10);
    expect(lessonFigure(driven, `driver spent-change ${years}`, {})).toBeCloseTo(0.2, 10);
    const bySpending = lessonFigure(driven, `driver spending-effect ${years}`, {});
    const byYield = lessonFigure(driven, `driver yield-effect ${years}`, {});
    expect(bySpending).toBeCloseTo(88, 10);
    expect(byYield).toBeCloseTo(-44, 10);
    expect(bySpending + byYield).toBeCloseTo(484 - 440, 10);
  });

  it("counts how often a trigger would have fired, a run that goes on once", () => {
    // On the year before: 2025 +11%, +9%, −11%, −7%; 2026 +10%, +10%, +10%, +10%.
    const over = "2025-Q1 2026-Q4";
    expect(lessonFigure(quarters, `alarms 1 -0.02 ${over}`, {})).toBe(1);
    expect(lessonFigure(quarters, `alarms 2 -0.02 ${over}`, {})).toBe(1);
    expect(lessonFigure(quarters, `alarms 3 -0.02 ${over}`, {})).toBe(0);
    expect(lessonFigure(quarters, `alarms 1 -0.08 ${over}`, {})).toBe(1);
    expect(lessonFigure(quarters, `alarms 2 -0.08 ${over}`, {})).toBe(0);
    expect(() => lessonFigure(quarters, "alarms 1 -0.02 2024-Q1 2026-Q4", {})).toThrow("needs a year before");
  });
});
