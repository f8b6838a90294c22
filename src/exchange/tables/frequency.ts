import type { PeriodRead } from "./dates.ts";
import type { DatedRow } from "./dated-rows.ts";
import type { Notes } from "./notes.ts";

/** How many figures a year has. */
export type Frequency = 1 | 4 | 12;

export interface Period {
  readonly year: number;
  readonly period: number;
}

interface FrequencyFound {
  readonly frequency: Frequency;
  /** For each dated row, how many periods it lies after the first. */
  readonly periods: readonly number[];
  /** Rows of one period are parts of it, to be added up. */
  readonly summed: boolean;
}

const isMonthly = ({ precision }: PeriodRead): boolean => precision === "day" || precision === "month";

/** Months, quarters or years since year nought, by what the dates can tell. */
const ordinal = (read: PeriodRead): number =>
  isMonthly(read)
    ? read.year * 12 + read.period - 1
    : read.precision === "quarter"
      ? read.year * 4 + read.period - 1
      : read.year;

export function periodAt(read: PeriodRead, frequency: Frequency): Period {
  if (!isMonthly(read)) return { year: read.year, period: read.period };
  return { year: read.year, period: Math.ceil(read.period / (12 / frequency)) };
}

const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Apr 2026", "2026 Q2" or "2026". */
export function periodName({ year, period }: Period, after: number, frequency: Frequency): string {
  const at = period - 1 + after;
  const inYear = year + Math.floor(at / frequency);
  if (frequency === 1) return String(inYear);
  return frequency === 4 ? `${inYear} Q${(at % 4) + 1}` : `${shortMonths[at % 12] ?? ""} ${inYear}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** How often there is a figure, told from the usual step between dates that differ. */
export function findFrequency(dated: readonly DatedRow[], notes: Notes): FrequencyFound {
  const ordinals = dated.map(({ read }) => ordinal(read));
  const distinct = [...new Set(ordinals)];
  const read = dated[0]?.read ?? { precision: "year", year: 0, period: 1 };
  const step = median(distinct.slice(1).map((at, before) => at - (distinct[before] ?? 0)));
  const frequency: Frequency = frequencyOf(read, step);
  const width = isMonthly(read) ? 12 / frequency : 1;
  const first = Math.floor((ordinals[0] ?? 0) / width);
  const periods = ordinals.map((at) => Math.floor(at / width) - first);

  const shared = sharedPeriods(dated, periods);
  const summed = shared.parts > 0.3 * new Set(periods).size;
  if (summed) {
    notes.add({
      code: "import-rows-summed",
      rows: dated.length,
      periods: new Set(periods).size,
      by: periodWord(frequency),
    });
    if (read.precision === "day" && frequency === 12) notePartMonths(dated, notes);
  }
  return { frequency, periods, summed };
}

const periodWord = (frequency: Frequency): string =>
  frequency === 12 ? "month" : frequency === 4 ? "quarter" : "year";

function frequencyOf(read: PeriodRead, step: number): Frequency {
  if (read.precision === "year") return 1;
  if (read.precision === "quarter") return step >= 4 ? 1 : 4;
  return step >= 12 ? 1 : step >= 3 ? 4 : 12;
}

/** How many periods have more than one row. */
function sharedPeriods(dated: readonly DatedRow[], periods: readonly number[]): { parts: number } {
  const rows = new Map<number, number>();
  for (const at of periods) rows.set(at, (rows.get(at) ?? 0) + 1);
  return { parts: dated.length === 0 ? 0 : [...rows.values()].filter((count) => count > 1).length };
}

/** A first or last month that the days do not fill would look like a fall in sales. */
function notePartMonths(dated: readonly DatedRow[], notes: Notes): void {
  const first = dated[0]?.read;
  const last = dated.at(-1)?.read;
  const name = (read: PeriodRead): string => periodName(read, 0, 12);
  if (first && (first.day ?? 1) > 7) {
    notes.add({ code: "import-first-month-part", month: name(first), day: first.day ?? 1 });
  }
  if (last && (last.day ?? 31) < 22) {
    notes.add({ code: "import-last-month-part", month: name(last), day: last.day ?? 31 });
  }
}
