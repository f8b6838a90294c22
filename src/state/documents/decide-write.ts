import { trailLength, type StoredDocument } from "./stored-document.ts";
import { readStored, type DocumentFormats } from "./read-stored.ts";

function withCopyTitle(body: unknown): unknown {
  const titled =
    typeof body === "object" && body !== null && "title" in body && typeof body.title === "string";
  return titled ? { ...body, title: `${String(body.title)} (kept twice)` } : body;
}

/** The document under an id that nothing else can have, because its revision is its own. */
const asCopy = (mine: StoredDocument): StoredDocument => ({
  ...mine,
  id: `${mine.id.slice(0, 150)}~${mine.revision}`,
  body: withCopyTitle(mine.body),
});

/**
 * What is to be written, given what is stored under that id now. A state that mine came from is replaced. Another
 * tab's state is joined with mine where its kind can be joined, and otherwise mine goes beside it; and so it does
 * beside what cannot be read, which is never overwritten.
 */
export function decideWrite(stored: unknown, mine: StoredDocument, formats: DocumentFormats): StoredDocument {
  if (stored === undefined) return mine;
  const read = readStored(stored, formats);
  if (!read.ok) return asCopy(mine);
  const there = read.value;
  if (there.revision === mine.revision || mine.trail.includes(there.revision)) return mine;
  const merge = formats[mine.kind]?.merge;
  if (!merge) return asCopy(mine);
  return {
    ...mine,
    trail: [there.revision, ...mine.trail].slice(0, trailLength),
    body: merge(there.body, mine.body),
  };
}
