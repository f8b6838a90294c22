import { getEntry, type CollectionEntry } from "astro:content";

/** A series by its id; a lesson that names one that does not exist stops the build. */
export async function publishedSeries(id: string): Promise<CollectionEntry<"series">["data"]> {
  const entry = await getEntry("series", id);
  if (!entry) throw new RangeError(`A lesson names the series "${id}", and content/series has no such file.`);
  return entry.data;
}
