import { ok, refuse, type Result } from "#engine/measure";
import { atom, computed, onMount, type ReadableAtom } from "nanostores";
import { decideWrite } from "./decide-write.ts";
import { readEnvelope, readStored, type DocumentFormats } from "./read-stored.ts";
import { healthUnknown, inState, stateAfter, type SetAside, type StorageHealth } from "./storage-health.ts";
import {
  keyOf,
  trailLength,
  type Kept,
  type Place,
  type Shelf,
  type StoredDocument,
} from "./stored-document.ts";
import type { TabTalk } from "./tab-talk.ts";
import type { Vault } from "./vault.ts";

/** What the cabinet needs from the world; a test gives its own. */
export interface CabinetMeans {
  readonly formats: DocumentFormats;
  /** Nothing is opened, and every shelf stays unread. */
  readonly onServer: boolean;
  readonly openVault: () => Promise<Vault>;
  readonly openTabTalk: () => TabTalk;
  /** Asks the browser to keep the site's storage; false or an error when it will not say so. */
  readonly askToPersist: () => Promise<boolean>;
  readonly now: () => string;
  readonly newRevision: () => string;
}

type Held = StoredDocument & { readonly place: Place };

interface Contents {
  readonly stage: "unread" | "read";
  readonly documents: ReadonlyMap<string, Held>;
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

const plain = ({ kind, id, schema, revision, trail, updated, body }: Held): StoredDocument => ({
  kind,
  id,
  schema,
  revision,
  trail,
  updated,
  body,
});

/** Holds a person's documents: reads them once, keeps every change at once, and stays in step with other tabs. */
export function createCabinet(means: CabinetMeans): Cabinet {
  const contents = atom<Contents>({ stage: "unread", documents: new Map() });
  const health = atom<StorageHealth>(healthUnknown);
  let vault: Promise<Vault | null> | null = null;
  let talk: TabTalk | null = null;
  let reading: Promise<void> | null = null;
  let asked = false;
  /** States that went beside another tab's, and where to: what follows on from them goes there too. */
  const moved = new Map<string, string>();
  /** Writes go one after another, so that a document's states arrive in their order. */
  let writing: Promise<unknown> = Promise.resolve();

  const setHealth = (change: Partial<StorageHealth>): void => health.set({ ...health.get(), ...change });
  const hold = (document: StoredDocument, place: Place): void => {
    const documents = new Map(contents.get().documents);
    documents.set(keyOf(document.kind, document.id), { ...document, place });
    contents.set({ ...contents.get(), documents });
  };
  const drop = (kind: string, id: string): void => {
    const documents = new Map(contents.get().documents);
    if (documents.delete(keyOf(kind, id))) contents.set({ ...contents.get(), documents });
  };

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

  async function readAll(): Promise<void> {
    const opened = await open();
    let raws: readonly unknown[] = [];
    try {
      raws = (await opened?.all()) ?? [];
    } catch (error) {
      setHealth(inState(stateAfter(error)));
    }
    const documents = new Map<string, Held>();
    const aside: SetAside[] = [];
    for (const raw of raws) {
      const read = readStored(raw, means.formats);
      if (read.ok) documents.set(keyOf(read.value.kind, read.value.id), { ...read.value, place: "disk" });
      else aside.push(setAside(raw, read.problems[0] ?? { code: "document-damaged" }));
    }
    // What was changed while reading is newer than what was read.
    for (const [key, held] of contents.get().documents) documents.set(key, held);
    contents.set({ stage: "read", documents });
    setHealth({ aside });
  }

  /** Opens, reads and listens, once in the life of a page. */
  function begin(): Promise<void> {
    if (means.onServer) return Promise.resolve();
    if (!talk) {
      talk = means.openTabTalk();
      talk.listen((kind, id) => void hear(kind, id));
    }
    reading ??= readAll();
    return reading;
  }

  /** Another tab changed a document: take its state, unless this tab has one that is not written yet. */
  async function hear(kind: string, id: string): Promise<void> {
    await writing;
    const opened = await open();
    const held = contents.get().documents.get(keyOf(kind, id));
    if (!opened || held?.place === "memory") return;
    const raw = await opened.one(kind, id).catch(() => undefined);
    const read = raw === undefined ? null : readStored(raw, means.formats);
    if (!read) drop(kind, id);
    else if (read.ok) hold(read.value, "disk");
  }

  async function write(asked: StoredDocument): Promise<Held> {
    const before = asked.trail.find((revision) => moved.has(revision));
    const document = { ...asked, id: (before === undefined ? undefined : moved.get(before)) ?? asked.id };
    const opened = await open();
    try {
      if (!opened) throw new Error("nothing to write to");
      const decide = (stored: unknown): StoredDocument => decideWrite(stored, document, means.formats);
      const written = await opened.change(document.kind, document.id, decide);
      if (written.id !== asked.id) {
        moved.set(asked.revision, written.id);
        await adopt(opened, asked);
      }
      // A later change in this tab may already be held, in memory until it is written next.
      const held = contents.get().documents.get(keyOf(written.kind, written.id));
      if (held?.place !== "memory" || held.revision === document.revision) hold(written, "disk");
      const isBetter = health.get().state !== "kept";
      setHealth(inState("kept"));
      if (isBetter) void retry();
      talk?.tell(written.kind, written.id);
      return { ...written, place: "disk" };
    } catch (error) {
      if (opened) setHealth(inState(stateAfter(error)));
      return { ...document, place: "memory" };
    }
  }

  /** Mine went beside another tab's state: show that one again under the id that it holds. */
  async function adopt(opened: Vault, mine: StoredDocument): Promise<void> {
    // A later change of this tab is on its way under the old id; it shows until it is written.
    if (contents.get().documents.get(keyOf(mine.kind, mine.id))?.revision !== mine.revision) return;
    const read = readStored(await opened.one(mine.kind, mine.id), means.formats);
    if (read.ok) hold(read.value, "disk");
    else drop(mine.kind, mine.id);
  }

  function queue<T>(job: () => Promise<T>): Promise<T> {
    const next = writing.then(job);
    writing = next.catch(() => undefined);
    return next;
  }

  async function persist(): Promise<void> {
    if (asked) return;
    asked = true;
    const persistent = await means.askToPersist().catch(() => false);
    setHealth({ persistent });
  }

  async function keep<Body>(request: WriteRequest & { readonly body: Body }): Promise<Kept<Body>> {
    const { kind, id, basedOn, revision = means.newRevision() } = request;
    await begin();
    const before = contents.get().documents.get(keyOf(kind, id));
    const seen = basedOn === undefined ? before?.revision : (basedOn ?? undefined);
    const past = before && before.revision === seen ? before.trail : [];
    const read = readStored(
      {
        kind,
        id,
        schema: means.formats[kind]?.version,
        revision,
        trail: (seen === undefined ? [] : [seen, ...past]).slice(0, trailLength),
        updated: means.now(),
        body: request.body,
      },
      means.formats,
    );
    // The screens build these bodies, so a wrong shape is ours to mend; and reading also turns a screen's live
    // objects into plain ones, which the database needs.
    if (!read.ok) throw new RangeError(`a ${kind} of a wrong shape: ${JSON.stringify(read.problems)}`);
    hold(read.value, "memory");
    void persist();
    const written = await queue(() => write(read.value));
    return {
      id: written.id,
      revision: written.revision,
      updated: written.updated,
      body: written.body as Body,
      place: written.place,
    };
  }

  function edit<Body>(kind: string, id: string): Editing<Body> {
    let at = id;
    let seen = contents.get().documents.get(keyOf(kind, id))?.revision ?? null;
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
    const unsaved = [...contents.get().documents.values()].filter(({ place }) => place === "memory");
    for (const held of unsaved) await queue(() => write(plain(held)));
  }

  async function forget(kind: string, id: string): Promise<Result<true>> {
    await begin();
    const held = contents.get().documents.get(keyOf(kind, id));
    const opened = await open();
    if (held?.place === "disk" && opened) {
      const isSeen = (raw: unknown): boolean => {
        const read = readStored(raw, means.formats);
        return raw === undefined || (read.ok && read.value.revision === held.revision);
      };
      const gone = await queue(() => opened.remove(kind, id, isSeen));
      if (!gone) {
        await hear(kind, id);
        return refuse({ code: "document-changed-elsewhere", where: id });
      }
      talk?.tell(kind, id);
    }
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

  onMount(contents, () => void begin());

  const documents = computed(contents, (all) => [...all.documents.values()].map(plain));
  return {
    health,
    documents,
    keep,
    edit,
    forget,
    restore,
    retry,
    everything: async () => {
      await begin();
      await writing;
      const aside = health.get().aside.flatMap(({ document }) => document ?? []);
      return [...contents.get().documents.values()].map(plain).concat(aside);
    },
    shelf: <Body>(kind: string) =>
      computed(contents, ({ stage, documents: all }): Shelf<Body> => {
        const kept = [...all.values()].filter((held) => held.kind === kind);
        return {
          stage,
          kept: kept
            .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
            // The format's schema has read every body of this kind.
            .map(({ id, revision, updated, body, place }) => ({
              id,
              revision,
              updated,
              body: body as Body,
              place,
            })),
        };
      }),
  };
}

function setAside(raw: unknown, problem: SetAside["problem"]): SetAside {
  const document = readEnvelope(raw);
  return { kind: document?.kind ?? "", id: document?.id ?? "", problem, document };
}
