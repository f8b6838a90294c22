import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { collectionNames, collectionPlans, type CollectionName } from "./collections.ts";
import type { ContentFault } from "./content-fault.ts";
import { readContentText } from "./content-text.ts";
import { readEntries, type ContentEntry } from "./read-entries.ts";
import { checkReferences } from "./references.ts";

export interface Content {
  readonly entries: readonly ContentEntry[];
  readonly faults: readonly ContentFault[];
}

/** Reads everything under `content/` of a project, and says all that is wrong with it. */
export function readContent(root: string): Content {
  const reads = collectionNames.flatMap((name) =>
    filesOf(root, name).map((file) => readFile(root, name, file)),
  );
  const entries = reads.flatMap((read) => read.entries);
  const faults = reads.flatMap((read) => read.faults);
  // Ids of an entry that could not be read would be reported as missing, so shapes come first.
  return { entries, faults: faults.length > 0 ? faults : checkReferences(entries) };
}

function readFile(root: string, name: CollectionName, file: string): Content {
  const shown = relative(root, file).split(sep).join("/");
  const text = readContentText(shown, readFileSync(file, "utf8"));
  return Array.isArray(text) ? { entries: [], faults: text } : readEntries(name, collectionPlans[name], text);
}

/** The files of a collection in alphabetical order; a folder's files at any depth, but not those of templates to copy. */
function filesOf(root: string, name: CollectionName): string[] {
  const { place, form } = collectionPlans[name];
  const full = join(root, "content", place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [full];
  const wanted = form === "head" ? ".mdx" : ".yaml";
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((file) => extname(file) === wanted && !file.startsWith("_"))
    .sort()
    .map((file) => join(full, file));
}
