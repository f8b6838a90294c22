import type { LabSeries } from "./lab-series.ts";

const fetched = new Map<string, LabSeries>();

/** Fetches a series of the site, once; nothing where it cannot be had or is not what it should be. */
export async function fetchSeries(id: string): Promise<LabSeries | null> {
  const known = fetched.get(id);
  if (known) return known;
  try {
    const answer = await fetch(`/data/${encodeURIComponent(id)}.json`);
    if (!answer.ok) return null;
    const series = (await answer.json()) as LabSeries;
    fetched.set(id, series);
    return series;
  } catch {
    return null;
  }
}
