import { openDB, type IDBPDatabase } from "idb";
import type { StoredDocument } from "./stored-document.ts";

export const databaseName = "golden-thread";
const databaseVersion = 1;
const store = "documents";
const openingPatience = 5000;

/** Where documents are kept. All that can fail rejects with the browser's own error. */
export interface Vault {
  readonly all: () => Promise<unknown[]>;
  readonly one: (kind: string, id: string) => Promise<unknown>;
  /** Reads and writes in one transaction, so that no other tab comes between. */
  readonly change: (
    kind: string,
    id: string,
    decide: (stored: unknown) => StoredDocument,
  ) => Promise<StoredDocument>;
  /** Deletes only what the person saw; false when it has been changed since. */
  readonly remove: (kind: string, id: string, isSeen: (stored: unknown) => boolean) => Promise<boolean>;
  readonly close: () => void;
}

/** A browser that neither opens nor refuses (another tab in an old state) must not keep the page waiting. */
function inTime<T>(opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the database does not open")), openingPatience);
    opening.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** Opens the person's documents in this browser. */
export async function openVault(): Promise<Vault> {
  const database: IDBPDatabase = await inTime(
    openDB(databaseName, databaseVersion, {
      upgrade: (opened) => void opened.createObjectStore(store, { keyPath: ["kind", "id"] }),
      // A later edition in another tab wants to change the database: make way for it.
      blocking: () => database.close(),
    }),
  );
  return {
    all: () => database.getAll(store),
    one: (kind, id) => database.get(store, [kind, id]),
    change: async (kind, id, decide) => {
      const transaction = database.transaction(store, "readwrite", { durability: "strict" });
      const written = decide(await transaction.store.get([kind, id]));
      // Whichever fails first tells why; waiting for one alone would leave the other unheard.
      await Promise.all([transaction.store.put(written), transaction.done]);
      return written;
    },
    remove: async (kind, id, isSeen) => {
      const transaction = database.transaction(store, "readwrite", { durability: "strict" });
      const seen = isSeen(await transaction.store.get([kind, id]));
      await Promise.all([seen ? transaction.store.delete([kind, id]) : null, transaction.done]);
      return seen;
    },
    close: () => database.close(),
  };
}
