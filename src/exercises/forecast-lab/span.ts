import type { SalesSeries } from "#engine/forecast";
import { periodAt, periodName, periodWord } from "./period-name.ts";

/** A stretch of the future that a forecast is asked for. */
export interface Span {
  readonly id: "next" | "financial" | "calendar" | "three";
  /** Periods between the last actual figure and the stretch. */
  readonly skip: number;
  readonly length: number;
  /** As in "expects £5.29m in …". */
  readonly name: string;
}

const lengths: Record<number, string> = { 12: "12 months", 4: "four quarters" };

/**
 * The years that can be asked for: the next one from where the figures end, the next whole financial year from
 * April, and the next calendar year, each once.
 */
export function spansAhead(series: Pick<SalesSeries, "frequency" | "start" | "values">): Span[] {
  const { frequency } = series;
  const next = series.start.year * frequency + series.start.period - 1 + series.values.length;
  if (frequency === 1) {
    return [
      { id: "next", skip: 0, length: 1, name: String(next) },
      { id: "three", skip: 0, length: 3, name: `the three years to ${String(next + 2)}` },
    ];
  }
  const april = frequency === 12 ? 3 : 1;
  const until = (period: number): number => (((period - next) % frequency) + frequency) % frequency;
  const yearAt = (skip: number): number => Math.floor((next + skip) / frequency);
  const financial = yearAt(until(april));
  const last = {
    year: Math.floor((next + frequency - 1) / frequency),
    period: ((next + frequency - 1) % frequency) + 1,
  };
  const spans: Span[] = [
    {
      id: "financial",
      skip: until(april),
      length: frequency,
      name: `${String(financial)}/${String((financial + 1) % 100).padStart(2, "0")}`,
    },
    { id: "calendar", skip: until(0), length: frequency, name: String(yearAt(until(0))) },
  ];
  const whole = spans.filter((span) => span.skip > 0);
  const now = spans.find((span) => span.skip === 0);
  const name = now?.name ?? `the ${lengths[frequency] ?? "year"} to ${periodName(last, frequency)}`;
  return [{ id: "next", skip: 0, length: frequency, name }, ...whole];
}

/** The next so many periods. */
export function spanOf(
  { frequency, start, values }: Pick<SalesSeries, "frequency" | "start" | "values">,
  length: number,
): Span {
  const until = periodName(periodAt(start, frequency, values.length + length - 1), frequency);
  return {
    id: "next",
    skip: 0,
    length,
    name: length === 1 ? until : `the ${String(length)} ${periodWord(frequency, length)} to ${until}`,
  };
}
