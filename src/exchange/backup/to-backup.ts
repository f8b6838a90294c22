import type { BackupDocument } from "./backup-document.ts";

export const backupFormat = "golden-thread-backup";
export const backupVersion = 1;

/** Everything that is kept, as the text of one file, readable by people too. */
export function toBackup(documents: readonly BackupDocument[], now: string): string {
  const plain = documents.map(({ kind, id, schema, revision, trail, updated, body }) => ({
    kind,
    id,
    schema,
    revision,
    trail,
    updated,
    body,
  }));
  return `${JSON.stringify({ format: backupFormat, version: backupVersion, savedAt: now, documents: plain }, null, 1)}\n`;
}
