import { createCabinet } from "./cabinet.ts";
import { openJournal } from "./journal.ts";
import { openTabTalk } from "./tab-talk.ts";
import { openVault } from "./vault.ts";

/** A name that nothing else has: 16 letters and digits by the browser's own chance. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join("");
}

/** The documents of the person at this browser. */
export const cabinet = createCabinet({
  loadFormats: async () => (await import("./formats.ts")).formats,
  onServer: typeof window === "undefined",
  openVault,
  openTabTalk,
  openJournal,
  // Left out by older browsers, and outside secure contexts.
  askToPersist: async () => (await (navigator.storage as StorageManager | undefined)?.persist()) ?? false,
  now: () => new Date().toISOString(),
  newRevision: newId,
});
