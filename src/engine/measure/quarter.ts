import type { Brand } from "./brand.ts";
import { april, financialYear, financialYearName, financialYearOf, monthsOfYear } from "./financial-year.ts";
import { monthsBetween, type Month } from "./month.ts";

/** Three months from the financial year's start, such as `2026-Q1`; the year is the one in which the financial year starts. */
export type Quarter = Brand<string, "quarter">;

/**
 * A quarter from its text.
 *
 * @example
 * quarter("2026-Q1") // => "2026-Q1"
 */
export function quarter(text: string): Quarter {
  if (!/^\d{4}-Q[1-4]$/.test(text)) throw new RangeError(`quarter needs text like 2026-Q1, got ${text}`);
  return text as Quarter;
}

/**
 * The quarter that a month falls in.
 *
 * @example
 * quarterOf(month("2026-07")) // => "2026-Q2"
 * quarterOf(month("2026-07"), 1) // => "2026-Q3"
 */
export function quarterOf(of: Month, startsInMonth: number = april): Quarter {
  const year = financialYearOf(of, startsInMonth);
  const first = monthsOfYear(year, startsInMonth)[0] ?? of;
  return quarter(`${String(year).padStart(4, "0")}-Q${Math.floor(monthsBetween(first, of) / 3) + 1}`);
}

/**
 * The three months of a quarter.
 *
 * @example
 * monthsOfQuarter(quarter("2026-Q1")) // => ["2026-04", "2026-05", "2026-06"]
 */
export function monthsOfQuarter(of: Quarter, startsInMonth: number = april): Month[] {
  const from = (Number(of.slice(6)) - 1) * 3;
  return monthsOfYear(financialYear(Number(of.slice(0, 4))), startsInMonth).slice(from, from + 3);
}

/**
 * A quarter in words.
 *
 * @example
 * quarterName(quarter("2026-Q1")) // => "Q1 2026/27"
 */
export function quarterName(of: Quarter, startsInMonth: number = april): string {
  return `Q${of.slice(6)} ${financialYearName(financialYear(Number(of.slice(0, 4))), startsInMonth)}`;
}
