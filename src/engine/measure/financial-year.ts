import type { Brand } from "./brand.ts";
import { addMonths, month, monthOfYear, yearOf, type Month } from "./month.ts";

/** A financial year by the calendar year in which it starts: 2026 is 2026/27 where years start in April. */
export type FinancialYear = Brand<number, "financial-year">;

/** The month in which a financial year starts, unless the case says otherwise. */
export const april = 4;

/**
 * A financial year by the calendar year in which it starts.
 *
 * @example
 * financialYear(2026) // => 2026
 */
export function financialYear(startsIn: number): FinancialYear {
  if (!Number.isInteger(startsIn)) throw new RangeError(`financialYear needs a whole year, got ${startsIn}`);
  return startsIn as FinancialYear;
}

/**
 * The financial year that a month falls in.
 *
 * @example
 * financialYearOf(month("2027-03")) // => 2026
 */
export function financialYearOf(of: Month, startsInMonth: number = april): FinancialYear {
  return financialYear(yearOf(of) - (monthOfYear(of) < startsInMonth ? 1 : 0));
}

/**
 * The twelve months of a financial year.
 *
 * @example
 * monthsOfYear(financialYear(2026))[11] // => "2027-03"
 */
export function monthsOfYear(year: FinancialYear, startsInMonth: number = april): Month[] {
  const first = month(`${String(year).padStart(4, "0")}-${String(startsInMonth).padStart(2, "0")}`);
  return Array.from({ length: 12 }, (_, at) => addMonths(first, at));
}

/**
 * A financial year in words; a plain year where it is the calendar year.
 *
 * @example
 * financialYearName(financialYear(2026)) // => "2026/27"
 * financialYearName(financialYear(2026), 1) // => "2026"
 */
export function financialYearName(year: FinancialYear, startsInMonth: number = april): string {
  return startsInMonth === 1 ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}
