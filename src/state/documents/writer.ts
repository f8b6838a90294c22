import type { DocumentFormats } from "./read-stored.ts";
import { readStored } from "./read-stored.ts";
import { decideWrite } from "./decide-write.ts";
import type { Held, Holdings } from "./holdings.ts";
import type { StoredDocument } from "./stored-document.ts";
import type { Vault } from "./vault.ts";

/** What a writer needs of the cabinet that it writes for. */
interface WriterMeans {
  readonly formats: () => DocumentFormats;
  readonly holdings: Holdings;
  readonly open: () => Promise<Vault | null>;
  /** A document is on the disk. */
  readonly onWritten: (kind: string, id: string) => void;
  /** The disk was there and would not take it. */
  readonly onRefused: (error: unknown) => void;
}

export interface Writer {
  readonly write: (document: StoredDocument) => Promise<Held>;
  /** Does a job when all that was asked before is done. */
  readonly queue: <T>(job: () => Promise<T>) => Promise<T>;
  /** Done when everything asked so far is written. */
  readonly settled: () => Promise<unknown>;
}

/** Writes documents one after another, so that a document's states arrive in their order. */
export function createWriter({ formats, holdings, open, onWritten, onRefused }: WriterMeans): Writer {
  /** States that went beside another tab's, and where to: what follows on from them goes there too. */
  const moved = new Map<string, string>();
  let writing: Promise<unknown> = Promise.resolve();

  function queue<T>(job: () => Promise<T>): Promise<T> {
    const next = writing.then(job);
    writing = next.catch(() => undefined);
    return next;
  }

  /** Mine went beside another tab's state: show that one again under the id that it holds. */
  async function adopt(opened: Vault, mine: StoredDocument): Promise<void> {
    // A later change of this tab is on its way under the old id; it shows until it is written.
    if (holdings.held(mine.kind, mine.id)?.revision !== mine.revision) return;
    const read = readStored(await opened.one(mine.kind, mine.id), formats());
    if (read.ok) holdings.hold(read.value, "disk");
    else holdings.drop(mine.kind, mine.id);
  }

  async function write(asked: StoredDocument): Promise<Held> {
    const before = asked.trail.find((revision) => moved.has(revision));
    const document = { ...asked, id: (before === undefined ? undefined : moved.get(before)) ?? asked.id };
    const opened = await open();
    try {
      if (!opened) throw new Error("nothing to write to");
      const decide = (stored: unknown): StoredDocument => decideWrite(stored, document, formats());
      const written = await opened.change(document.kind, document.id, decide);
      if (written.id !== asked.id) {
        moved.set(asked.revision, written.id);
        await adopt(opened, asked);
      }
      // A later change in this tab may already be held, in memory until it is written next.
      const held = holdings.held(written.kind, written.id);
      if (held?.place !== "memory" || held.revision === document.revision) holdings.hold(written, "disk");
      onWritten(written.kind, written.id);
      return { ...written, place: "disk" };
    } catch (error) {
      if (opened) onRefused(error);
      return { ...document, place: "memory" };
    }
  }

  return { write, queue, settled: () => writing };
}
