import type { ImportedCell } from "./imported-table.ts";

export type Precision = "day" | "month" | "quarter" | "year";

/** A date as it was written: a period of the year, and a day where one was given. */
export interface PeriodRead {
  readonly precision: Precision;
  readonly year: number;
  /** Month 1 to 12 for a day or month, quarter 1 to 4, 1 for a year. */
  readonly period: number;
  readonly day?: number;
}

/** How a whole column writes its dates; one date alone cannot tell 03/04/2026 from 04/03/2026. */
export interface DateHabit {
  readonly dayFirst: boolean;
  /** 2024/25 is a financial year, not a month. */
  readonly splitYears: boolean;
  /** Plain numbers are a spreadsheet's day numbers. */
  readonly serials: boolean;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullMonthNames =
  /^(january|february|march|april|may|june|july|august|sept?|september|october|november|december|[a-z]{3})\.?$/;

function monthNumber(name: string): number | null {
  const lower = name.toLowerCase();
  const at = fullMonthNames.test(lower) ? monthNames.indexOf(lower.slice(0, 3)) : -1;
  return at < 0 ? null : at + 1;
}

/** '25 is 2025 and '98 is 1998: sales histories look back, and seldom to before 1970. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const plausible = (year: number): boolean => year >= 1900 && year <= 2200;

function day(year: number, month: number, dayOfMonth: number): PeriodRead | null {
  if (!plausible(year) || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month))
    return null;
  return { precision: "day", year, period: month, day: dayOfMonth };
}
function monthOf(year: number, month: number | null): PeriodRead | null {
  return plausible(year) && month !== null && month >= 1 && month <= 12
    ? { precision: "month", year, period: month }
    : null;
}
function quarterOf(year: number, quarter: number): PeriodRead | null {
  return plausible(year) ? { precision: "quarter", year, period: quarter } : null;
}
function yearOf(year: number): PeriodRead | null {
  return plausible(year) ? { precision: "year", year, period: 1 } : null;
}

/** Day 1 is 1 January 1900, and the nonexistent 29 February 1900 is counted, so day 25569 is 1 January 1970. */
function fromSerial(serial: number): PeriodRead | null {
  if (serial < 18_264 || serial > 73_050) return null;
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const isSplitYear = (first: string, second: string): boolean => Number(second) === (Number(first) + 1) % 100;

type Form = readonly [
  pattern: RegExp,
  read: (parts: readonly string[], habit: DateHabit) => PeriodRead | null,
];
const time = String.raw`(?:[T ,]+\d{1,2}:\d{2}.*)?`;
const forms: readonly Form[] = [
  [
    new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`),
    ([y = "", m = "", d = ""]) => day(+y, +m, +d),
  ],
  [
    new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})${time}$`),
    ([a = "", b = "", y = ""], { dayFirst }) =>
      dayFirst ? day(fullYear(y), +b, +a) : day(fullYear(y), +a, +b),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y = "", m = "", d = ""]) => day(+y, +m, +d)],
  [
    new RegExp(
      String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[-/ ]([a-z]+\.?)[-/ ,]+'?(\d{4}|\d{2})${time}$`,
      "i",
    ),
    ([d = "", name = "", y = ""]) => day(fullYear(y), monthNumber(name) ?? 0, +d),
  ],
  [
    /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([name = "", d = "", y = ""]) => day(+y, monthNumber(name) ?? 0, +d),
  ],
  [
    /^(?:fy ?)?(\d{4})[-/–](\d{2})$/i,
    ([a = "", b = ""], { splitYears }) =>
      splitYears ? (isSplitYear(a, b) ? yearOf(+a) : null) : monthOf(+a, +b),
  ],
  [/^(\d{4})[-/. ]?m?(\d{1,2})$/i, ([y = "", m = ""]) => monthOf(+y, +m)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m = "", y = ""]) => monthOf(+y, +m)],
  [/^([a-z]+\.?)[-/ ,]*'?(\d{4}|\d{2})$/i, ([name = "", y = ""]) => monthOf(fullYear(y), monthNumber(name))],
  [/^(\d{4})[-/ ]*([a-z]+\.?)$/i, ([y = "", name = ""]) => monthOf(+y, monthNumber(name))],
  [/^(\d{4})[-/ ]*q([1-4])$/i, ([y = "", q = ""]) => quarterOf(+y, +q)],
  [/^q([1-4])[-/ ]*'?(\d{4}|\d{2})$/i, ([q = "", y = ""]) => quarterOf(fullYear(y), +q)],
  [/^(?:fy ?)?(\d{4})$/i, ([y = ""]) => yearOf(+y)],
];

/** One cell as a date, by the habit of its column; null when it is none. */
export function readPeriod(cell: ImportedCell, habit: DateHabit): PeriodRead | null {
  if (cell === null) return null;
  if (habit.serials && (typeof cell === "number" || /^\d{5}(\.\d+)?$/.test(cell)))
    return fromSerial(Number(cell));
  const text = String(cell);
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const found = match && read(match.slice(1), habit);
    if (found) return found;
  }
  return null;
}

const numericDate = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})(?:[T ,]|$)/;
const splitYear = /^(?:fy ?)?(\d{4})[-/–](\d{2})$/i;

export interface HabitFound {
  readonly habit: DateHabit;
  /** No date in the column tells the day from the month, so the British order was taken. */
  readonly orderAssumed: boolean;
}

/** How this column writes its dates. Day before month unless a figure above 12 says otherwise. */
export function dateHabit(cells: readonly ImportedCell[]): HabitFound {
  let numeric = 0;
  let firstAbove = 0;
  let secondAbove = 0;
  let split = 0;
  let splitOrMonth = 0;
  let serial = 0;
  let filled = 0;
  for (const cell of cells) {
    if (cell === null) continue;
    filled += 1;
    const text = String(cell);
    const date = numericDate.exec(text);
    if (date) {
      numeric += 1;
      if (Number(date[1]) > 12) firstAbove += 1;
      if (Number(date[2]) > 12) secondAbove += 1;
    }
    const pair = splitYear.exec(text);
    if (pair) {
      splitOrMonth += 1;
      if (isSplitYear(pair[1] ?? "", pair[2] ?? "")) split += 1;
    }
    if (/^\d{5}(\.\d+)?$/.test(text) && fromSerial(Number(text))) serial += 1;
  }
  return {
    habit: {
      dayFirst: firstAbove >= secondAbove,
      splitYears: splitOrMonth > 0 && split === splitOrMonth && splitOrMonth > 1,
      serials: serial > filled * 0.8,
    },
    orderAssumed: numeric > 0 && firstAbove === 0 && secondAbove === 0,
  };
}
