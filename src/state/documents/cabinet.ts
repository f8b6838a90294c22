import { ok, refuse, type Result } from "#engine/measure";
import { atom, type ReadableAtom } from "nanostores";
import { createHoldings, plain } from "./holdings.ts";
import type { Journal } from "./journal.ts";
import { readEnvelope, readStored, type DocumentFormats } from "./read-stored.ts";
import { healthUnknown, inState, stateAfter, type SetAside, type StorageHealth } from "./storage-health.ts";
import { trailLength, type Kept, type Shelf, type StoredDocument } from "./stored-document.ts";
import type { TabTalk } from "./tab-talk.ts";
import type { Vault } from "./vault.ts";
import { createWriter } from "./writer.ts";

/** What the cabinet needs from the world; a test gives its own. */
export interface CabinetMeans {
  /** The shape of every kind of document: fetched when the first is read. */
  readonly loadFormats: () => Promise<DocumentFormats>;
  /** Nothing is opened, and every shelf stays unread. */
  readonly onServer: boolean;
  readonly openVault: () => Promise<Vault>;
  readonly openTabTalk: () => TabTalk;
  readonly openJournal: () => Journal;
  /** Asks the browser to keep the site's storage; false or an error when it will not say so. */
  readonly askToPersist: () => Promise<boolean>;
  readonly now: () => string;
  readonly newRevision: () => string;
}

interface WriteRequest {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
  /**
   * The revision that the person was looking at, null when there was none. Left out, it is whatever this tab shows now,
   * which another tab may have changed a moment ago: a screen that is being typed into must say.
   */
  readonly basedOn?: string | null;
  /** The name of the new state; made up when left out. */
  readonly revision?: string;
}

/** Typing into one document: every change follows on from the last one made here, whatever other tabs do. */
export interface Editing<Body> {
  /** The document's id, which changes when another tab went a separate way and this one's work went beside it. */
  readonly id: () => string;
  readonly keep: (body: Body) => Promise<Kept<Body>>;
}

export interface Cabinet {
  readonly shelf: <Body>(kind: string) => ReadableAtom<Shelf<Body>>;
  readonly health: ReadableAtom<StorageHealth>;
  /** Keeps a change. What comes back may have another id, when another tab had changed the document meanwhile. */
  readonly keep: <Body>(request: WriteRequest & { readonly body: Body }) => Promise<Kept<Body>>;
  readonly edit: <Body>(kind: string, id: string) => Editing<Body>;
  /** Writes documents of a restored backup, each with its own past. */
  readonly restore: (documents: readonly StoredDocument[]) => Promise<void>;
  readonly forget: (kind: string, id: string) => Promise<Result<true>>;
  /** Every document, those in memory and those set aside included. */
  readonly everything: () => Promise<readonly StoredDocument[]>;
  readonly documents: ReadableAtom<readonly StoredDocument[]>;
  /** Tries again to keep what is in memory only. */
  readonly retry: () => Promise<void>;
}

/** Holds a person's documents: reads them once, keeps every change at once, and stays in step with other tabs. */
export function createCabinet(means: CabinetMeans): Cabinet {
  const health = atom<StorageHealth>(healthUnknown);
  const setHealth = (change: Partial<StorageHealth>): void => health.set({ ...health.get(), ...change });
  const holdings = createHoldings(() => void begin());
  const { held, hold, drop } = holdings;
  const journal = means.openJournal();
  const { write, queue, settled } = createWriter({
    formats: () => formats,
    holdings,
    open,
    onWritten: (kind, id) => {
      const isBetter = health.get().state !== "kept";
      setHealth(inState("kept"));
      if (isBetter) void retry();
      talk?.tell(kind, id);
    },
    onRefused: (error) => setHealth(inState(stateAfter(error))),
  });
  let formats: DocumentFormats = {};
  let vault: Promise<Vault | null> | null = null;
  let talk: TabTalk | null = null;
  let reading: Promise<void> | null = null;
  let asked = false;

  function open(): Promise<Vault | null> {
    vault ??= means.openVault().then(
      (opened) => {
        setHealth(inState("kept"));
        return opened;
      },
      (error: unknown) => {
        setHealth(inState(stateAfter(error)));
        return null;
      },
    );
    return vault;
  }

  async function learnFormats(): Promise<void> {
    formats = await means.loadFormats();
  }

  async function readAll(): Promise<void> {
    await learnFormats();
    const opened = await open();
    let raws: readonly unknown[] = [];
    try {
      raws = (await opened?.all()) ?? [];
    } catch (error) {
      setHealth(inState(stateAfter(error)));
    }
    const documents: StoredDocument[] = [];
    const aside: SetAside[] = [];
    for (const raw of raws) {
      const read = readStored(raw, formats);
      if (read.ok) documents.push(read.value);
      else aside.push(setAside(raw, read.problems[0] ?? { code: "document-damaged" }));
    }
    for (const document of await readLeft(documents)) {
      hold(document, "memory");
      journal.take(document);
      void queue(() => write(document)).then(({ place }) => journal.end(document, place === "disk"));
    }
    holdings.fill(documents);
    setHealth({ aside });
  }

  /** What pages that have gone left on its way; hardly ever is there any. */
  async function readLeft(documents: readonly StoredDocument[]): Promise<readonly StoredDocument[]> {
    const left = journal.left();
    if (left.length === 0) return [];
    const { readLeftBehind } = await import("./left-behind.ts");
    return readLeftBehind(left, journal.strike, documents, formats);
  }

  /** The states that a change follows on from, newest first. */
  function trailOf({ kind, id, basedOn }: WriteRequest): string[] {
    const before = held(kind, id);
    const seen = basedOn === undefined ? before?.revision : (basedOn ?? undefined);
    if (seen === undefined) return [];
    const past = before?.revision === seen ? before.trail : (journal.pastOf(seen) ?? []);
    return [seen, ...past].slice(0, trailLength);
  }

  /** Opens, reads and listens, once in the life of a page. */
  function begin(): Promise<void> {
    if (means.onServer) return learnFormats();
    if (!talk) {
      talk = means.openTabTalk();
      talk.listen((kind, id) => void hear(kind, id));
    }
    reading ??= readAll();
    return reading;
  }

  /** Another tab changed a document: take its state, unless this tab has one that is not written yet. */
  async function hear(kind: string, id: string): Promise<void> {
    await reading;
    await settled();
    const opened = await open();
    if (!opened || held(kind, id)?.place === "memory") return;
    const raw = await opened.one(kind, id).catch(() => undefined);
    const read = raw === undefined ? null : readStored(raw, formats);
    if (!read) drop(kind, id);
    else if (read.ok) hold(read.value, "disk");
  }

  async function persist(): Promise<void> {
    if (asked) return;
    asked = true;
    const persistent = await means.askToPersist().catch(() => false);
    setHealth({ persistent });
  }

  async function keep<Body>(request: WriteRequest & { readonly body: Body }): Promise<Kept<Body>> {
    const { kind, id, body, revision = means.newRevision() } = request;
    const updated = means.now();
    const change = { kind, id, revision, updated, body, schema: formats[kind]?.version ?? null };
    journal.begin({ ...change, trail: trailOf(request) });
    let landed = false;
    try {
      await begin();
      const read = readStored(
        { ...change, schema: formats[kind]?.version, trail: trailOf(request) },
        formats,
      );
      // The screens build these bodies, so a wrong shape is ours to mend; and reading also turns a screen's live
      // objects into plain ones, which the database needs.
      if (!read.ok) throw new RangeError(`a ${kind} of a wrong shape: ${JSON.stringify(read.problems)}`);
      hold(read.value, "memory");
      void persist();
      const written = await queue(() => write(read.value));
      landed = written.place === "disk";
      return {
        id: written.id,
        revision: written.revision,
        updated: written.updated,
        body: written.body as Body,
        place: written.place,
      };
    } finally {
      journal.end(change, landed);
    }
  }

  function edit<Body>(kind: string, id: string): Editing<Body> {
    let at = id;
    let seen = held(kind, id)?.revision ?? null;
    return {
      id: () => at,
      keep: async (body) => {
        const basedOn = seen;
        const revision = means.newRevision();
        seen = revision;
        const kept = await keep({ kind, id: at, body, basedOn, revision });
        at = kept.id;
        return kept;
      },
    };
  }

  async function retry(): Promise<void> {
    if (health.get().state === "memory") vault = null;
    const unsaved = holdings.all().filter(({ place }) => place === "memory");
    for (const document of unsaved) {
      const { place } = await queue(() => write(plain(document)));
      journal.end(document, place === "disk");
    }
  }

  async function forget(kind: string, id: string): Promise<Result<true>> {
    await begin();
    const here = held(kind, id);
    const opened = await open();
    if (here?.place === "disk" && opened) {
      const isSeen = (raw: unknown): boolean => {
        const read = readStored(raw, formats);
        return raw === undefined || (read.ok && read.value.revision === here.revision);
      };
      const gone = await queue(() => opened.remove(kind, id, isSeen));
      if (!gone) {
        await hear(kind, id);
        return refuse({ code: "document-changed-elsewhere", where: id });
      }
      talk?.tell(kind, id);
    }
    journal.forget(kind, id);
    drop(kind, id);
    return ok(true);
  }

  async function restore(documents: readonly StoredDocument[]): Promise<void> {
    await begin();
    for (const document of documents) {
      hold(document, "memory");
      await queue(() => write(document));
    }
    if (documents.length > 0) void persist();
  }

  return {
    health,
    documents: holdings.documents,
    shelf: holdings.shelf,
    keep,
    edit,
    forget,
    restore,
    retry,
    everything: async () => {
      await begin();
      await settled();
      const aside = health.get().aside.flatMap(({ document }) => document ?? []);
      return holdings.all().map(plain).concat(aside);
    },
  };
}

function setAside(raw: unknown, problem: SetAside["problem"]): SetAside {
  const document = readEnvelope(raw);
  return { kind: document?.kind ?? "", id: document?.id ?? "", problem, document };
}
