import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  addMonths,
  financialYear,
  financialYearName,
  month,
  monthName,
  monthsBetween,
  monthsOfQuarter,
  monthsOfYear,
  pence,
  quarterName,
  quarterOf,
  randomFrom,
  readDate,
  readMonth,
} from "#engine/measure";

describe("months", () => {
  it("counts there and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, of, count) => {
          const from = month(`${year}-${String(of).padStart(2, "0")}`);
          expect(monthsBetween(from, addMonths(from, count))).toBe(count);
        },
      ),
    );
  });

  it.each([
    "April 2026",
    "Apr 26",
    "apr-2026",
    "04/2026",
    "4/2026",
    "2026-04",
    "2026/4",
    "2026 April",
    "Apr ’26",
    "Apr. 2026",
  ])("reads %s", (typed) => {
    expect(readMonth(typed)).toEqual({ ok: true, value: "2026-04" });
  });

  it.each(["04/26", "13/2026", "Ap 2026", "2026", "Smarch 2026", ""])("refuses %j", (typed) => {
    expect(readMonth(typed)).toEqual({ ok: false, problems: [{ code: "month-unreadable", typed }] });
  });

  it("says a month in words", () => {
    expect(monthName("2026-12")).toBe("December 2026");
  });

  it.each(["6/11/2026", "06.11.26", "6 Nov 2026", "6th November 2026", "6-Nov-26", "2026-11-06"])(
    "reads the date %s with the day first",
    (typed) => {
      expect(readDate(typed)).toEqual({ ok: true, value: "2026-11-06" });
    },
  );

  it.each(["31/02/2026", "29/2/2025", "11/13/2026", "6 11 2026", "tomorrow"])(
    "refuses the date %s",
    (typed) => {
      expect(readDate(typed)).toMatchObject({ ok: false, problems: [{ code: "date-unreadable" }] });
    },
  );
});

describe("quarters and financial years", () => {
  it("puts every month of a year in its quarter, whenever the year starts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (start) => {
        const months = monthsOfYear(financialYear(2026), start);
        expect(months.map((of) => quarterOf(of, start).slice(5))).toEqual(
          ["Q1", "Q2", "Q3", "Q4"].flatMap((q) => [q, q, q]),
        );
        expect(monthsOfQuarter(quarterOf(months[4]!, start), start)).toEqual(months.slice(3, 6));
      }),
    );
  });

  it("names them", () => {
    expect(quarterName(quarterOf(month("2026-01")))).toBe("Q4 2025/26");
    expect(financialYearName(financialYear(2099))).toBe("2099/00");
  });
});

describe("what only a developer can get wrong is thrown", () => {
  it("refuses part of a penny, and keeps −0 away", () => {
    expect(() => pence(10.1)).toThrow("pence needs a whole number of pence, got 10.1");
    expect(Object.is(pence(-0), 0)).toBe(true);
    expect(() => month("2026-13")).toThrow(RangeError);
  });
});

describe("chance", () => {
  it("is the same for the same seed and stays in its bounds", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 0 }),
        fc.integer({ min: 1, max: 50 }),
        (seed, least, most) => {
          const one = randomFrom(seed);
          const other = randomFrom(seed);
          const draws = Array.from({ length: 20 }, () => one.whole(least, most));
          expect(draws).toEqual(Array.from({ length: 20 }, () => other.whole(least, most)));
          expect(draws.every((draw) => draw >= least && draw <= most)).toBe(true);
          expect(one.unit()).toBeLessThan(1);
        },
      ),
    );
  });
});
