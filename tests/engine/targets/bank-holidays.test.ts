import { describe, expect, it } from "vitest";
import { bankHolidays, type Jurisdiction, weekday } from "#engine/targets";

/** Easter Sunday by the anonymous Gregorian computus, worked here apart from the table. */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}

const aDay = 86_400_000;
const text = (at: number): string => new Date(at).toISOString().slice(0, 10);
const dayOfWeek = (at: number): number => new Date(at).getUTCDay();
const on = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);
function firstMonday(year: number, month: number): number {
  let at = on(year, month, 1);
  while (dayOfWeek(at) !== 1) at += aDay;
  return at;
}
function lastMonday(year: number, month: number): number {
  let at = on(year, month, 31);
  while (dayOfWeek(at) !== 1) at -= aDay;
  return at;
}
/** The next day that is neither at the weekend nor taken by an earlier holiday. */
function substitute(at: number, taken: readonly number[]): number {
  let moved = at;
  while ([0, 6].includes(dayOfWeek(moved)) || taken.includes(moved)) moved += aDay;
  return moved;
}

/** The holidays of a year by their rules. */
function byRule(jurisdiction: Jurisdiction, year: number): string[] {
  const found: number[] = [];
  const keep = (at: number) => found.push(substitute(at, found));
  const scotland = jurisdiction === "scotland";
  keep(on(year, 1, 1));
  if (scotland) keep(on(year, 1, 2));
  if (jurisdiction === "northern-ireland") {
    keep(on(year, 3, 17));
    keep(on(year, 7, 12));
  }
  keep(easter(year) - 2 * aDay);
  if (!scotland) keep(easter(year) + aDay);
  keep(firstMonday(year, 5));
  keep(lastMonday(year, 5));
  keep(scotland ? firstMonday(year, 8) : lastMonday(year, 8));
  if (scotland) keep(on(year, 11, 30));
  keep(on(year, 12, 25));
  keep(on(year, 12, 26));
  // The one day by proclamation in these years.
  if (scotland && year === 2026) found.push(on(2026, 6, 15));
  return found.sort((a, b) => a - b).map(text);
}

const years = [2024, 2025, 2026, 2027, 2028];
const places: Jurisdiction[] = ["england-and-wales", "scotland", "northern-ireland"];
const days = (jurisdiction: Jurisdiction, year: number): string[] => {
  const found = bankHolidays(jurisdiction, year);
  return found.ok ? found.value.map(({ day }) => day) : [];
};

describe.each(places)("bank holidays in %s", (place) => {
  it.each(years)("of %i are those that the rules give", (year) => {
    expect(days(place, year)).toEqual(byRule(place, year));
  });

  it("fall on weekdays", () => {
    for (const day of years.flatMap((year) => days(place, year))) expect(weekday(day)).toBeLessThan(6);
  });

  it.each([2023, 2029, 0, Number.NaN])(
    "are refused for the year %s, which the table does not hold",
    (year) => {
      expect(bankHolidays(place, year)).toMatchObject({
        ok: false,
        problems: [{ code: "bank-holidays-not-known", firstYear: 2024, lastYear: 2028 }],
      });
    },
  );
});

describe("as GOV.UK published them", () => {
  it.each([
    [
      "england-and-wales",
      2024,
      "2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
    ],
    [
      "england-and-wales",
      2025,
      "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
    ],
    [
      "england-and-wales",
      2026,
      "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
    ],
    [
      "scotland",
      2024,
      "2024-01-01 2024-01-02 2024-03-29 2024-05-06 2024-05-27 2024-08-05 2024-12-02 2024-12-25 2024-12-26",
    ],
    [
      "scotland",
      2026,
      "2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-06-15 2026-08-03 2026-11-30 2026-12-25 2026-12-28",
    ],
    [
      "northern-ireland",
      2024,
      "2024-01-01 2024-03-18 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-07-12 2024-08-26 2024-12-25 2024-12-26",
    ],
    [
      "northern-ireland",
      2025,
      "2025-01-01 2025-03-17 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-07-14 2025-08-25 2025-12-25 2025-12-26",
    ],
  ] as const)("%s %i", (place, year, published) => {
    expect(days(place, year).join(" ")).toBe(published);
  });
});
