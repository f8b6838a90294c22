import { parse } from "chrono-node/en";
import { monthNames } from "#engine/measure";

/** A day as “2026-11-24”. */
export type Day = string;

export interface DateRules {
  /** The day that “next quarter” and “within 12 months” are counted from. */
  readonly today: Day;
  /** First month of the financial year, 1 to 12; April when left out. */
  readonly yearStart?: number;
}

const iso = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
/** The last day of the month that many months after January of the year. */
const monthEnd = (year: number, month: number): Day => iso(year, month + 1, 0);
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  "twenty-four": 24,
  twenty: 20,
};

function afterSpan(words: string, { today }: DateRules): Day | null {
  const found =
    /(?:(\d{1,3})|\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|twenty))[\s-](?:calendar |working |trading )?(day|week|month|quarter|year)/i.exec(
      words,
    );
  const next = /\b(?:next|coming) (year|quarter|month|week)\b/i.exec(words);
  const unit = (
    found?.[3] ?? (/^(?:within|over|during)/i.test(words) ? next?.[1] : undefined)
  )?.toLowerCase();
  if (unit === undefined) return null;
  const size = found ? Number(found[1] ?? counts[(found[2] ?? "").toLowerCase()] ?? 1) : 1;
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  if (unit === "day" || unit === "week") return iso(year, month, day + size * (unit === "day" ? 1 : 7));
  const months = size * { month: 1, quarter: 3, year: 12 }[unit as "month" | "quarter" | "year"];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(year, month + months, Math.min(day, last));
}

/** The year in which a financial year ends: “FY26/27” and, by the usual British reading, “FY27” end in 2027. */
function financialEnd(words: string, start: number): Day | null {
  const found =
    /(?:FY|(?:financial|fiscal|tax) (?:year )?)\s?['’]?((?:20)?\d\d)(?:\s?[/–-]\s?((?:20)?\d\d))?/i.exec(
      words,
    ) ?? /\b(20\d\d)\s?[/–-]\s?((?:20)?\d\d)\b/.exec(words);
  if (!found) return null;
  const year = fullYear(found[2] ?? found[1] ?? "");
  return monthEnd(year, start === 1 ? 12 : start - 1);
}

function quarterEnd(words: string, { today, yearStart = 4 }: DateRules): Day | null {
  const short =
    /\b(?:EO)?(Q|H)([1-4])\b/i.exec(words) ??
    /\b(first|second|third|fourth|final)\s(quarter|half)/i.exec(words);
  if (!short) return null;
  const ordinal = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }[(short[1] ?? "").toLowerCase()];
  const length = /^(?:H|half)$/i.test(ordinal ? (short[2] ?? "") : (short[1] ?? "")) ? 6 : 3;
  const number = ordinal ? Math.min(ordinal, 12 / length) : Number(short[2]);
  const fiscal = financialEnd(words, yearStart);
  if (fiscal) {
    const end = Number(fiscal.slice(0, 4));
    return monthEnd(yearStart === 1 ? end : end - 1, yearStart - 1 + number * length);
  }
  const [thisYear = 0] = today.split("-").map(Number);
  const year = /\b(20\d\d)\b/.exec(words)?.[1] ?? /[/'’-](\d\d)\b/.exec(words)?.[1];
  const end = monthEnd(year ? fullYear(year) : thisYear, number * length);
  return year || end >= today ? end : monthEnd(thisYear + 1, number * length);
}

function relativeEnd(words: string, { today, yearStart = 4 }: DateRules): Day | null {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const found = /\b(?:financial|fiscal|tax)?\s?(?:year|quarter|month|half)\b|year[- ]end|EO[QYM]/i.exec(
    words,
  );
  if (!found) return null;
  const ahead = /\b(?:next|following|coming|new)\b/i.test(words) ? 1 : 0;
  if (/quarter|EOQ/i.test(words)) return monthEnd(year, (Math.ceil(month / 3) + ahead) * 3);
  if (/month|EOM/i.test(words)) return monthEnd(year, month + ahead);
  if (/half/i.test(words)) return monthEnd(year, (Math.ceil(month / 6) + ahead) * 6);
  if (/financial|fiscal|tax|year[- ]end/i.test(words)) {
    const end = yearStart === 1 ? 12 : yearStart - 1;
    return monthEnd(year + (month > end ? 1 : 0) + ahead, end);
  }
  return monthEnd(year + ahead, 12);
}

/**
 * The day on which a deadline's words end, counted from a day that is passed in; null where the words fix no day.
 *
 * A quarter, a half and a year end on their last day. Bare quarters are of the calendar, those beside a financial year
 * are of that year, which begins in `yearStart` (April when left out) and is named after the year it ends in.
 * @example
 * resolveDeadline("by the end of next quarter", { today: "2026-11-24" }) // => "2027-03-31"
 * resolveDeadline("within 12 months", { today: "2026-11-24" }) // => "2027-11-24"
 * resolveDeadline("in FY26/27", { today: "2026-11-24" }) // => "2027-03-31"
 * resolveDeadline("by 30 June 2027", { today: "2026-11-24" }) // => "2027-06-30"
 * resolveDeadline("Q1 2027", { today: "2026-11-24" }) // => "2027-03-31"
 * resolveDeadline("by month 6", { today: "2026-11-24" }) // => null
 */
export function resolveDeadline(words: string, rules: DateRules): Day | null {
  const start = rules.yearStart ?? 4;
  if (/\b(?:year|month|week|quarter|day)\s(?:\d|one|two|three)/i.test(words)) return null;
  const quarterly = quarterEnd(words, rules);
  if (quarterly) return quarterly;
  const months = new RegExp(monthNames.map((name) => name.slice(0, 3)).join("|"), "i");
  if (!months.test(words)) {
    const financial = financialEnd(words, start);
    if (financial) return financial;
    const lapse = afterSpan(words, rules);
    if (lapse) return lapse;
    const relative = relativeEnd(words, rules);
    const year = /\b(20\d\d)\b/.exec(words)?.[1];
    if (year && !/\d[/.-]\d/.test(words)) return monthEnd(Number(year), 12);
    if (relative) return relative;
  }
  // A day is read the British way, 3/4/2027 as the third of April.
  const british = words.replace(
    /(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)/,
    (_whole, day: string, month: string, year: string) => iso(fullYear(year), Number(month), Number(day)),
  );
  const reference = new Date(`${rules.today}T12:00:00Z`);
  const found = parse(british, { instant: reference, timezone: 0 }, { forwardDate: true }).at(-1);
  if (!found) return null;
  const date = found.end ?? found.start;
  const [year, month, day] = [date.get("year") ?? 0, date.get("month") ?? 1, date.get("day") ?? 1];
  return date.isCertain("day") ? iso(year, month, day) : monthEnd(year, month);
}
