import { ok, refuse, type Result } from "#engine/measure";
import { bankHolidayTable } from "./bank-holiday-table.ts";
import type { Day } from "./day.ts";

/** A part of the United Kingdom with bank holidays of its own. */
export type Jurisdiction = "england-and-wales" | "scotland" | "northern-ireland";

/** The three jurisdictions, as they are named. */
export const jurisdictions = [
  { id: "england-and-wales", name: "England and Wales", letter: "E" },
  { id: "scotland", name: "Scotland", letter: "S" },
  { id: "northern-ireland", name: "Northern Ireland", letter: "N" },
] as const satisfies readonly {
  readonly id: Jurisdiction;
  readonly name: string;
  readonly letter: string;
}[];

/** A bank holiday on the day on which it is kept. */
export interface BankHoliday {
  readonly day: Day;
  readonly name: string;
}

/** The years that the table holds. */
export const bankHolidayYears = { first: 2024, last: 2028 } as const;

/** Where the table comes from. */
export const bankHolidaySource = "GOV.UK, UK bank holidays";

const rows = bankHolidayTable
  .trim()
  .split("\n")
  .map((line) => {
    const [day = "", where = "", ...name] = line.split(" ");
    return { day, where, name: name.join(" ") };
  });

/**
 * The bank holidays of a year where the person works, in order of date, each on the day on which it is kept.
 *
 * Refuses a year outside the table, because later days may still be moved or added by proclamation.
 *
 * Source: GOV.UK, UK bank holidays.
 * @example
 * bankHolidays("scotland", 2026).value.length // => 10
 * bankHolidays("england-and-wales", 2026).value.at(-1) // => { day: "2026-12-28", name: "Boxing Day (substitute day)" }
 * bankHolidays("scotland", 2031).problems // => [{ code: "bank-holidays-not-known", year: 2031, firstYear: 2024, lastYear: 2028 }]
 */
export function bankHolidays(jurisdiction: Jurisdiction, year: number): Result<readonly BankHoliday[]> {
  const { first: firstYear, last: lastYear } = bankHolidayYears;
  if (!(year >= firstYear && year <= lastYear))
    return refuse({ code: "bank-holidays-not-known", year, firstYear, lastYear });
  const letter = jurisdictions.find(({ id }) => id === jurisdiction)?.letter ?? "E";
  return ok(
    rows
      .filter(({ day, where }) => day.startsWith(`${String(year)}-`) && where.includes(letter))
      .map(({ day, name }) => ({ day, name })),
  );
}
