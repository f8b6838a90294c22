import { periodLabels, type SalesSeries } from "#engine/forecast";

/** A lesson's author names a period as "2019-12", "2019-Q4" or "2019"; a wrong one stops the build with the way out. */
export function periodIndex(series: SalesSeries, name: string): number {
  const read = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(name.replace(" ", "-"));
  const period = Number(read?.[2] ?? read?.[3] ?? "1");
  const year = Number(read?.[1]);
  const index = (year - series.start.year) * series.frequency + period - series.start.period;
  if (read && index >= 0 && index < series.values.length) return index;
  const labels = periodLabels(series);
  throw new RangeError(
    `The series "${series.id}" has no period "${name}". It runs from ${labels[0] ?? ""} to ${labels.at(-1) ?? ""}; write a month as 2019-12, a quarter as 2019-Q4, a year as 2019.`,
  );
}

/** The part of a series between two periods, both included. */
export function sliceSeries(series: SalesSeries, from?: string, to?: string): SalesSeries {
  const first = from === undefined ? 0 : periodIndex(series, from);
  const last = to === undefined ? series.values.length - 1 : periodIndex(series, to);
  if (last < first) throw new RangeError(`In "${series.id}", "${String(from)}" comes after "${String(to)}".`);
  const months = series.start.year * series.frequency + series.start.period - 1 + first;
  return {
    ...series,
    start: { year: Math.floor(months / series.frequency), period: (months % series.frequency) + 1 },
    values: series.values.slice(first, last + 1),
  };
}
