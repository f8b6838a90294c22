import { basename, extname } from "node:path";
import * as z from "zod/mini";
import type { CollectionName, CollectionPlan } from "./collections.ts";
import type { ContentFault } from "./content-fault.ts";
import type { ContentText, FieldPath } from "./content-text.ts";

/** One entry of a collection, read and found to have the shape that it should have. */
export interface ContentEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly text: ContentText;
  /** Where in its file it stands: its place in the list, or nothing where the file is the entry. */
  readonly path: FieldPath;
}

type Shape = Pick<CollectionPlan, "form" | "schema" | "called">;
type Read = { readonly entries: readonly ContentEntry[]; readonly faults: readonly ContentFault[] };

/** Reads the entries of one file against the shape of its collection. */
export function readEntries(collection: CollectionName, plan: Shape, text: ContentText): Read {
  if (plan.form !== "list") return readEntry(collection, plan, text, text.written, []);
  if (!Array.isArray(text.written)) {
    return {
      entries: [],
      faults: [
        { file: text.file, line: 1, field: "", advice: `write a list: begin ${plan.called} with "- id: "` },
      ],
    };
  }
  const reads = text.written.map((written, at) => readEntry(collection, plan, text, written, [at]));
  return { entries: reads.flatMap((read) => read.entries), faults: reads.flatMap((read) => read.faults) };
}

function readEntry(
  collection: CollectionName,
  plan: Shape,
  text: ContentText,
  written: unknown,
  path: FieldPath,
): Read {
  const read = z.safeParse(plan.schema, written);
  if (!read.success)
    return { entries: [], faults: read.error.issues.flatMap((issue) => faultsOf(issue, text, path)) };
  const data = read.data as Record<string, unknown>;
  const name = basename(text.file, extname(text.file));
  const id = plan.form === "head" ? name : String(data["id"]);
  const entry = { collection, id, data, text, path };
  if (id === name || plan.form === "list") return { entries: [entry], faults: [] };
  const advice = `write the name of the file, ${name}, or rename the file to ${id}${extname(text.file)}`;
  return {
    entries: [entry],
    faults: [{ file: text.file, line: text.lineOf([...path, "id"]), field: "id", advice }],
  };
}

/** A fault for each thing wrong; a field that nobody knows is named itself, not the object that it stands in. */
function faultsOf(issue: z.core.$ZodIssue, text: ContentText, path: FieldPath): ContentFault[] {
  const places =
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return places.map((place) => ({
    file: text.file,
    line: text.lineOf([...path, ...place]),
    field: place.map(String).join("."),
    advice: advised(issue.message),
  }));
}

/** Advice follows a colon, so it begins with a small letter. */
const advised = (message: string) => message.charAt(0).toLowerCase() + message.slice(1);
