import { planFrom } from "#engine/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, moved, placeOn, spanWords } from "../../src/exercises/plan-actions/calendar.ts";
import { runs } from "../property-runs.ts";

const year = calendarOf(planFrom({ from: "2026-04", to: "2027-03" }))!;

describe("the calendar beside the actions", () => {
  it("holds the months of the plan, and none while they are not said", () => {
    expect(year).toMatchObject({ days: 365, words: "April 2026 to March 2027", first: "2026-04-01" });
    expect(year.months).toHaveLength(12);
    expect(calendarOf(planFrom({}))).toBeNull();
    expect(calendarOf(planFrom({ from: "2027-03", to: "2026-04" }))).toBeNull();
  });

  it("places spans by the day, and cuts off what lies outside", () => {
    expect(placeOn(year, "2026-04-01", "2027-03-31")).toEqual({ from: 0, to: 1 });
    expect(placeOn(year, "2025-01-01", "2026-04-01")).toEqual({ from: 0, to: 1 / 365 });
    expect(placeOn(year, "2027-04-01", "2027-05-01")).toBeNull();
    expect(placeOn(year, "2026-05-02", "2026-05-01")).toBeNull();
  });

  it("moves a span without changing its length, and never turns it round", () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(n * 86_400_000 + 1.5e12).toISOString().slice(0, 10));
    const length = ({ start, end }: { start: string; end: string }): number =>
      Date.parse(end) - Date.parse(start);
    fc.assert(
      fc.property(day, fc.nat({ max: 400 }), fc.integer({ min: -500, max: 500 }), (start, days, by) => {
        const span = { start, end: moved({ start, end: start }, days, "end").end };
        expect(length(moved(span, by, "both"))).toBe(length(span));
        expect(moved(moved(span, by, "both"), -by, "both")).toEqual(span);
        for (const only of ["start", "end"] as const)
          expect(length(moved(span, by, only))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(200) },
    );
  });

  it("says the year once", () => {
    expect(spanWords("2026-04-05", "2026-09-24")).toBe("5 April to 24 September 2026");
    expect(spanWords("2026-04-05", "2027-03-31")).toBe("5 April 2026 to 31 March 2027");
    expect(spanWords(null, null)).toBe("");
  });
});
