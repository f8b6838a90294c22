import { monthNames } from "#engine/measure";

/**
 * The names of the seasons of a year, from the one given on.
 * @example
 * seasonNames(4, 2) // => ["Q2", "Q3", "Q4", "Q1"]
 */
export function seasonNames(seasons: number, first = 1): string[] {
  return Array.from({ length: seasons }, (_, i) => {
    const season = (i + first - 1) % seasons;
    if (seasons === 12) return (monthNames[season] as string).slice(0, 3);
    return seasons === 4 ? `Q${String(season + 1)}` : String(season + 1);
  });
}
