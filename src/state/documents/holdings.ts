import { atom, computed, onMount, type ReadableAtom } from "nanostores";
import { keyOf, type Place, type Shelf, type StoredDocument } from "./stored-document.ts";

/** A document in this tab, and whether the disk has it too. */
export type Held = StoredDocument & { readonly place: Place };

interface Contents {
  readonly stage: "unread" | "read";
  readonly documents: ReadonlyMap<string, Held>;
}

/** The documents that this tab shows. */
export interface Holdings {
  readonly held: (kind: string, id: string) => Held | undefined;
  readonly all: () => readonly Held[];
  readonly hold: (document: StoredDocument, place: Place) => void;
  readonly drop: (kind: string, id: string) => void;
  /** Takes what the disk held when the page was opened. */
  readonly fill: (read: readonly StoredDocument[]) => void;
  readonly shelf: <Body>(kind: string) => ReadableAtom<Shelf<Body>>;
  readonly documents: ReadableAtom<readonly StoredDocument[]>;
}

/** A document without its place. */
export const plain = ({ kind, id, schema, revision, trail, updated, body }: Held): StoredDocument => ({
  kind,
  id,
  schema,
  revision,
  trail,
  updated,
  body,
});

const newestFirst = (a: Held, b: Held): number =>
  a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0;

/** `begin` runs when somebody first looks. */
export function createHoldings(begin: () => void): Holdings {
  const contents = atom<Contents>({ stage: "unread", documents: new Map() });
  onMount(contents, begin);
  return {
    held: (kind, id) => contents.get().documents.get(keyOf(kind, id)),
    all: () => [...contents.get().documents.values()],
    hold: (document, place) => {
      const documents = new Map(contents.get().documents);
      documents.set(keyOf(document.kind, document.id), { ...document, place });
      contents.set({ ...contents.get(), documents });
    },
    drop: (kind, id) => {
      const documents = new Map(contents.get().documents);
      if (documents.delete(keyOf(kind, id))) contents.set({ ...contents.get(), documents });
    },
    fill: (read) => {
      const documents = new Map<string, Held>(
        read.map((document) => [keyOf(document.kind, document.id), { ...document, place: "disk" }]),
      );
      // What was changed while reading is newer than what was read.
      for (const [key, held] of contents.get().documents) documents.set(key, held);
      contents.set({ stage: "read", documents });
    },
    documents: computed(contents, (all) => [...all.documents.values()].map(plain)),
    shelf: <Body>(kind: string) =>
      computed(contents, ({ stage, documents }): Shelf<Body> => ({
        stage,
        kept: [...documents.values()]
          .filter((held) => held.kind === kind)
          .sort(newestFirst)
          // The format's schema has read every body of this kind.
          .map(({ id, revision, updated, body, place }) => ({
            id,
            revision,
            updated,
            body: body as Body,
            place,
          })),
      })),
  };
}
