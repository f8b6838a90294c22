/** Why a backup is due, or that none is. */
export type BackupReminder =
  | { readonly due: false; readonly changed: number }
  | {
      readonly due: true;
      readonly why: "never" | "old" | "many";
      readonly days: number;
      readonly changed: number;
    };

const dayLength = 86_400_000;
/** Safari clears a site's storage after seven days without a visit. */
const patience = { days: 7, changes: 20 } as const;

/**
 * Whether the person should save their work to a file: changes are a week old, or many, since the last one was saved.
 * Times are ISO texts; `updated` holds the time of each document's last change.
 */
export function remind(lastBackup: string | null, updated: readonly string[], now: string): BackupReminder {
  const since = lastBackup ?? "";
  const changed = updated.filter((at) => at > since);
  const first = changed.toSorted()[0];
  if (first === undefined) return { due: false, changed: 0 };
  const days = Math.floor((Date.parse(now) - Date.parse(lastBackup ?? first)) / dayLength);
  if (changed.length >= patience.changes) return { due: true, why: "many", days, changed: changed.length };
  if (days < patience.days) return { due: false, changed: changed.length };
  return { due: true, why: lastBackup === null ? "never" : "old", days, changed: changed.length };
}
