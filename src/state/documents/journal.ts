import { keyOf, type StoredDocument } from "./stored-document.ts";

/** A change on its way to the database. The version of its format is null until the formats are fetched. */
type Change = Omit<StoredDocument, "schema"> & { readonly schema: number | null };

/** Where notes are written at once, and how a page says that it is going or has come back. */
export interface JournalMeans {
  readonly notes: () => Pick<Storage, "getItem" | "key" | "length" | "removeItem" | "setItem">;
  readonly watch: (leave: () => void, comeBack: () => void) => void;
}

/**
 * Changes on their way to the database. A database takes longer than a closing page waits, so what is on its way when
 * the page goes is noted where writing takes no time, and is written when a page is opened next.
 */
export interface Journal {
  readonly begin: (change: Change) => void;
  readonly end: (change: Pick<Change, "kind" | "id" | "revision">, landed: boolean) => void;
  /** What a change on its way came from. */
  readonly pastOf: (revision: string) => readonly string[] | undefined;
  /** What pages that have gone left, by the revision each is noted under. */
  readonly left: () => readonly { readonly revision: string; readonly change: unknown }[];
  /** Takes over what another page noted. */
  readonly take: (change: Change) => void;
  readonly strike: (revision: string) => void;
  /** The document is wanted no more. */
  readonly forget: (kind: string, id: string) => void;
}

const prefix = "gt-unwritten-";

export function createJournal({ notes, watch }: JournalMeans): Journal {
  const onTheirWay = new Map<string, Change>();
  /** Of each revision that is noted, which document it is of. */
  const noted = new Map<string, string>();
  let leaving = false;

  function strike(revision: string): void {
    noted.delete(revision);
    try {
      notes().removeItem(prefix + revision);
    } catch {
      // Where nothing can be noted, nothing is to be struck.
    }
  }
  function note(change: Change): void {
    const about = keyOf(change.kind, change.id);
    try {
      notes().setItem(prefix + change.revision, JSON.stringify(change));
    } catch {
      return;
    }
    for (const [revision, of] of noted) if (of === about && change.trail.includes(revision)) strike(revision);
    noted.set(change.revision, about);
  }
  function strikeAll(kind: string, id: string): void {
    for (const [revision, of] of noted)
      if (of === keyOf(kind, id) && !onTheirWay.has(revision)) strike(revision);
  }
  watch(
    () => {
      leaving = true;
      for (const change of onTheirWay.values()) note(change);
    },
    () => (leaving = false),
  );

  return {
    strike,
    pastOf: (revision) => onTheirWay.get(revision)?.trail,
    begin: (change) => {
      onTheirWay.set(change.revision, change);
      if (leaving) note(change);
    },
    take: (change) => {
      onTheirWay.set(change.revision, change);
      noted.set(change.revision, keyOf(change.kind, change.id));
    },
    end: ({ kind, id, revision }, landed) => {
      onTheirWay.delete(revision);
      if (landed) strikeAll(kind, id);
    },
    forget: strikeAll,
    left: () => {
      try {
        const place = notes();
        const keys = Array.from({ length: place.length }, (_, at) => place.key(at) ?? "");
        return keys
          .filter((key) => key.startsWith(prefix))
          .map((key) => ({ revision: key.slice(prefix.length), change: parsed(place.getItem(key)) }));
      } catch {
        return [];
      }
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

/** The journal of this browser; no notes are taken on the server. */
export function openJournal(): Journal {
  return createJournal({
    notes: () => localStorage,
    watch: (leave, comeBack) => {
      if (typeof window === "undefined") return;
      // Before the page's own listeners, which may still have something to keep.
      window.addEventListener("pagehide", leave, { capture: true });
      window.addEventListener("pageshow", comeBack, { capture: true });
      document.addEventListener(
        "visibilitychange",
        () => (document.visibilityState === "hidden" ? leave : comeBack)(),
        { capture: true },
      );
    },
  });
}
