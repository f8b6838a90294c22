import type { SalesSeries } from "#engine/forecast";

/** What may move sales, period by period beside them: advertising, visits, price. */
export interface LabDriver {
  readonly title: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** A series as the lab shows it. */
export interface LabSeries extends SalesSeries {
  /** What to look for in the plot before any method is chosen. */
  readonly notice?: string;
  /** Whom to name as the source, in the words that they ask for. */
  readonly credit?: string;
  readonly driver?: LabDriver;
  /** A person's own sales, which never leave the device. */
  readonly own?: boolean;
}

/** What the list of series says of one before its figures are fetched. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

/** Whole years of the newest history, because a season is seen only when it is complete. */
export function newestYears<Series extends LabSeries>(series: Series, years: number | null): Series {
  const wanted = years === null ? series.values.length : years * series.frequency;
  const skip = Math.max(0, series.values.length - wanted);
  if (skip === 0) return series;
  const first = series.start.year * series.frequency + series.start.period - 1 + skip;
  return {
    ...series,
    start: { year: Math.floor(first / series.frequency), period: (first % series.frequency) + 1 },
    values: series.values.slice(skip),
    ...(series.driver && { driver: { ...series.driver, values: series.driver.values.slice(skip) } }),
  };
}

/** How many years of history may be asked for: all, and shorter stretches that still hold four years. */
export function historyChoices(series: LabSeries): (number | null)[] {
  const years = series.values.length / series.frequency;
  return [null, ...[20, 10, 6, 4].filter((few) => few < years)];
}

/** Ten years are enough to see seasons and recent enough to say something of next year. */
export function usualYears(series: LabSeries): number | null {
  return series.frequency > 1 && series.values.length / series.frequency > 10 ? 10 : null;
}
