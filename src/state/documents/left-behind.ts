import { readStored, type DocumentFormats } from "./read-stored.ts";
import type { Journal } from "./journal.ts";
import type { StoredDocument } from "./stored-document.ts";

/**
 * The changes that pages left on their way to the database and that never arrived. What did arrive, what a later one
 * follows on from and what is damaged is struck out; what a newer version wrote waits for it.
 */
export function readLeftBehind(
  notes: ReturnType<Journal["left"]>,
  strike: Journal["strike"],
  stored: readonly StoredDocument[],
  formats: DocumentFormats,
): StoredDocument[] {
  const left: StoredDocument[] = [];
  for (const { revision, change } of notes) {
    const read = readStored(withVersion(change, formats), formats);
    if (read.ok && read.value.revision === revision) left.push(read.value);
    else if (read.ok || read.problems[0]?.code !== "document-newer") strike(revision);
  }
  const isSeen = (mine: StoredDocument, other: StoredDocument): boolean =>
    other.kind === mine.kind && other.id === mine.id && other.trail.includes(mine.revision);
  return left.filter((mine) => {
    const there = stored.find(({ kind, id }) => kind === mine.kind && id === mine.id);
    const arrived = there && (there.revision === mine.revision || isSeen(mine, there));
    if (!arrived && !left.some((other) => isSeen(mine, other))) return true;
    strike(mine.revision);
    return false;
  });
}

function withVersion(change: unknown, formats: DocumentFormats): unknown {
  if (typeof change !== "object" || change === null || !("kind" in change)) return null;
  const { schema } = change as { schema?: unknown };
  return { ...change, schema: schema ?? formats[String(change.kind)]?.version };
}
