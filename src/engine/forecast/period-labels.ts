import { monthNames } from "#engine/measure";
import type { SalesSeries } from "./series.ts";

/**
 * The name of each period of a series and, with a `count` beyond its length, of the periods after it.
 *
 * Monthly "Apr 2026", quarterly "2026 Q2", yearly "2026".
 * @example
 * periodLabels({ frequency: 12, start: { year: 2025, period: 11 }, values: [1, 2, 3] }) // => ["Nov 2025", "Dec 2025", "Jan 2026"]
 * periodLabels({ frequency: 4, start: { year: 2026, period: 4 }, values: [1] }, 2) // => ["2026 Q4", "2027 Q1"]
 */
export function periodLabels(
  series: Pick<SalesSeries, "frequency" | "start" | "values">,
  count: number = series.values.length,
): string[] {
  const { frequency, start } = series;
  return Array.from({ length: count }, (_, i) => {
    const index = start.period - 1 + i;
    const year = String(start.year + Math.floor(index / frequency));
    const period = index % frequency;
    if (frequency === 1) return year;
    return frequency === 4
      ? `${year} Q${String(period + 1)}`
      : `${monthNames[period]?.slice(0, 3) ?? ""} ${year}`;
  });
}

/**
 * The history of a series as the methods take it.
 * @example
 * historyOf({ id: "s", title: "S", unit: "units", frequency: 4, start: { year: 2026, period: 2 }, values: [5, 6] }) // => { values: [5, 6], frequency: 4, firstSeason: 2 }
 */
export function historyOf(series: SalesSeries): {
  values: readonly number[];
  frequency: number;
  firstSeason: number;
} {
  return { values: series.values, frequency: series.frequency, firstSeason: series.start.period };
}
