/**
 * A kept document as it stands in a backup: where it belongs, how it came to be, and a body that this room does not
 * look into.
 */
export interface BackupDocument {
  readonly kind: string;
  readonly id: string;
  /** The version of the body's schema. */
  readonly schema: number;
  /** Names this state of the document; every change gives it a new one. */
  readonly revision: string;
  /** The revisions that this one came from, latest first. */
  readonly trail: readonly string[];
  readonly updated: string;
  readonly body: unknown;
}

export interface Backup {
  readonly savedAt: string;
  readonly documents: readonly BackupDocument[];
}
