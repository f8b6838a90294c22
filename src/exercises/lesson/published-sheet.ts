import { getEntry } from "astro:content";
import { readSheet, type Sheet } from "#engine/worksheet";

/** A worksheet of content/sheets by its id; a lesson that names one that cannot be worked stops the build. */
export async function publishedSheet(id: string): Promise<Sheet> {
  const entry = await getEntry("sheets", id);
  if (!entry) throw new RangeError(`A lesson names the sheet "${id}", and content/sheets has no such file.`);
  const read = readSheet(entry.data);
  if (!read.ok) throw new RangeError(`The sheet "${id}" cannot be worked: ${JSON.stringify(read.problems)}`);
  return read.value;
}
