import { persistentAtom } from "@nanostores/persistent";
import { computed } from "nanostores";
import { remind } from "./backup-reminder.ts";
import { cabinet } from "./documents/browser-cabinet.ts";
import { formats } from "./documents/formats.ts";
import { mergeReading } from "./documents/merge-reading.ts";
import { readStored } from "./documents/read-stored.ts";
import type { StoredDocument } from "./documents/stored-document.ts";
import { afterFirstPaint } from "./first-paint.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { StoredDocument } from "./documents/stored-document.ts";

const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));
const lastBackupKept = persistentAtom<string | null>("gt-last-backup", null, {
  encode: (at) => at ?? undefined,
  decode: (text) => (typeof text === "string" && isTime(text) ? text : null),
});

/** When everything was last saved to a file from this browser; null when never, or not known yet. */
export const lastBackup = afterFirstPaint(lastBackupKept, null);

export const backupReminder = computed([lastBackup, cabinet.documents], (last, documents) =>
  remind(
    last,
    documents.map(({ updated }) => updated),
    new Date().toISOString(),
  ),
);

/** Every document there is, for a backup: also what only this tab holds, and what this edition cannot read. */
export function everythingKept(): Promise<readonly StoredDocument[]> {
  return cabinet.everything();
}

export function markBackedUp(now: string): void {
  try {
    lastBackupKept.set(now);
  } catch {
    // A full disk refuses even this; the file is saved, and only the reminder does not know.
  }
}

/** Kinds whose two states are joined on restoring; of other kinds both states are kept. */
export const backupMergers = { reading: mergeReading };

/** The documents of a backup as this edition reads them, and those that it cannot read, with the reason. */
export function readRestored(documents: readonly StoredDocument[]): {
  readonly readable: readonly StoredDocument[];
  readonly refused: readonly { readonly document: StoredDocument; readonly code: string }[];
} {
  const readable: StoredDocument[] = [];
  const refused: { document: StoredDocument; code: string }[] = [];
  for (const document of documents) {
    const read = readStored(document, formats);
    if (read.ok) readable.push(read.value);
    else refused.push({ document, code: read.problems[0]?.code ?? "document-damaged" });
  }
  return { readable, refused };
}

/** Writes the documents that a merge plan says to write. */
export function restore(documents: readonly StoredDocument[]): Promise<void> {
  sayWorkIsKept();
  return cabinet.restore(documents);
}
