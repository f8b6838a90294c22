import { createCabinet, type Cabinet, type CabinetMeans } from "../../src/state/documents/cabinet.ts";
import { formats } from "../../src/state/documents/formats.ts";
import { createJournal, type JournalMeans } from "../../src/state/documents/journal.ts";
import type { TabTalk } from "../../src/state/documents/tab-talk.ts";
import { openVault } from "../../src/state/documents/vault.ts";

/** Tabs of one browser: they hear one another, and not themselves. */
export function createTalk(): () => TabTalk {
  const tabs: ((kind: string, id: string) => void)[] = [];
  return () => {
    let own: ((kind: string, id: string) => void) | null = null;
    return {
      tell: (kind, id) => tabs.filter((hear) => hear !== own).forEach((hear) => hear(kind, id)),
      listen: (hear) => {
        own = hear;
        tabs.push(hear);
        return () => tabs.splice(tabs.indexOf(hear), 1);
      },
    };
  };
}

/** Notes that outlive a page, as a browser's storage does, of a certain size. */
export function createNotes(size = 5_000_000): ReturnType<JournalMeans["notes"]> & { keys: () => string[] } {
  const all = new Map<string, string>();
  return {
    keys: () => [...all.keys()],
    get length() {
      return all.size;
    },
    key: (at) => [...all.keys()][at] ?? null,
    getItem: (key) => all.get(key) ?? null,
    removeItem: (key) => void all.delete(key),
    setItem: (key, text) => {
      if (text.length > size) throw new DOMException("full", "QuotaExceededError");
      all.set(key, text);
    },
  };
}

let minute = 0;
let revision = 0;

export function openCabinet(change: Partial<CabinetMeans> = {}): Cabinet {
  return createCabinet({
    loadFormats: () => Promise.resolve(formats),
    onServer: false,
    openVault,
    openTabTalk: createTalk(),
    openJournal: () => createJournal({ notes: createNotes, watch: () => undefined }),
    askToPersist: () => Promise.resolve(true),
    now: () => new Date(Date.UTC(2026, 10, 24, 6, minute++)).toISOString(),
    newRevision: () => `rev${String(revision++)}`,
    ...change,
  });
}

export const work = (
  figure: string,
): {
  taskId: string;
  taskVersion: number;
  seed: number;
  typed: Record<string, string>;
  hintsUsed: number;
  startedAt: string;
  attempts: never[];
} => ({
  taskId: "bakery",
  taskVersion: 1,
  seed: 7,
  typed: { figure },
  hintsUsed: 0,
  startedAt: "2026-11-24",
  attempts: [],
});

/** Lets messages between tabs and their reading of the database come to an end. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
