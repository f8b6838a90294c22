const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export interface Period {
  readonly year: number;
  readonly period: number;
}

/** A period in full, as it stands in a sentence: "April 2026", "2026 Q2", "2026". */
export function periodName({ year, period }: Period, frequency: number): string {
  if (frequency === 12) return `${months[period - 1] ?? ""} ${String(year)}`;
  return frequency === 4 ? `${String(year)} Q${String(period)}` : String(year);
}

/** The period that stands `steps` after the first. */
export function periodAt(start: Period, frequency: number, steps: number): Period {
  const count = start.year * frequency + start.period - 1 + steps;
  return { year: Math.floor(count / frequency), period: (count % frequency) + 1 };
}

/** A season's name: a month, or a quarter. */
export function seasonName(period: number, frequency: number): string {
  return frequency === 12 ? (months[period - 1] ?? "") : `quarter ${String(period)}`;
}

/** What one period is called. */
export function periodWord(frequency: number, count = 1): string {
  const word = frequency === 12 ? "month" : frequency === 4 ? "quarter" : "year";
  return count === 1 ? word : `${word}s`;
}

/** The first `count` periods of a series, short enough for an axis: "Apr 2026", "2026 Q2", "2026". */
export function periodLabelsOf(
  series: { readonly start: Period; readonly frequency: number },
  count: number,
): string[] {
  return Array.from({ length: count }, (_, t) => {
    const name = periodName(periodAt(series.start, series.frequency, t), series.frequency);
    return series.frequency === 12 ? name.replace(/^(\w{3})\w*/, "$1") : name;
  });
}
