import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Cabinet } from "../../src/state/documents/cabinet.ts";
import type { PracticeWork } from "../../src/state/documents/bodies.ts";
import { databaseName, openVault, type Vault } from "../../src/state/documents/vault.ts";
import { createTalk, openCabinet, settle, work } from "./cabinet-in-tests.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const figures = (cabinet: Cabinet): Record<string, string | undefined> =>
  Object.fromEntries(
    cabinet
      .shelf<PracticeWork>("practice")
      .get()
      .kept.map(({ id, body }) => [id, body.typed["figure"]]),
  );
const opened = async (change: Parameters<typeof openCabinet>[0] = {}): Promise<Cabinet> => {
  const cabinet = openCabinet(change);
  await cabinet.everything();
  return cabinet;
};
const put = async (raw: unknown): Promise<void> => {
  (await openVault()).close();
  const database = await openDB(databaseName);
  await database.put("documents", raw);
  database.close();
};
const all = async (): Promise<unknown[]> => {
  const vault = await openVault();
  const raws = await vault.all();
  vault.close();
  return raws;
};

describe("a shelf", () => {
  it("shows nothing yet on the server and in the first paint, then what is kept", async () => {
    await (await opened()).keep({ kind: "practice", id: "a", body: work("1") });
    const server = openCabinet({ onServer: true });
    const seen: string[] = [];
    server
      .shelf("practice")
      .subscribe((shelf) => void seen.push(`${shelf.stage} ${String(shelf.kept.length)}`));
    await settle();
    expect(seen).toEqual(["unread 0"]);

    const later: string[] = [];
    openCabinet()
      .shelf("practice")
      .subscribe((shelf) => void later.push(`${shelf.stage} ${String(shelf.kept.length)}`));
    await settle();
    expect(later[0]).toBe("unread 0");
    expect(later.at(-1)).toBe("read 1");
  });

  it("is there again after the tab was closed, newest first, with each state's past", async () => {
    const cabinet = await opened();
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    await cabinet.keep({ kind: "practice", id: "b", body: work("2") });
    const first = await cabinet.keep({ kind: "practice", id: "a", body: work("3") });
    const again = await opened();
    const { stage, kept } = again.shelf<PracticeWork>("practice").get();
    expect(stage).toBe("read");
    expect(kept.map(({ id, body, place }) => [id, body.typed["figure"], place])).toEqual([
      ["a", "3", "disk"],
      ["b", "2", "disk"],
    ]);
    expect(kept[0]!.revision).toBe(first.revision);
    expect((await again.everything()).find(({ id }) => id === "a")!.trail).toHaveLength(1);
  });

  it("takes a change at once, and has it on disk when the promise is kept", async () => {
    const cabinet = await opened();
    const keeping = cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    await Promise.resolve();
    expect(cabinet.shelf("practice").get().kept[0]!.place).toBe("memory");
    expect(await keeping).toMatchObject({ id: "a", place: "disk" });
    expect(await all()).toHaveLength(1);
  });

  it("forgets a document for good", async () => {
    const cabinet = await opened();
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    expect(await cabinet.forget("practice", "a")).toEqual({ ok: true, value: true });
    expect(figures(cabinet)).toEqual({});
    expect(await all()).toEqual([]);
  });

  it("throws at a body of a wrong shape, which only we could make", async () => {
    const cabinet = await opened();
    await expect(cabinet.keep({ kind: "practice", id: "a", body: { typed: 1 } })).rejects.toThrow(RangeError);
    expect(await all()).toEqual([]);
  });

  it("asks once that the browser keep the site's storage, at the first document", async () => {
    let asked = 0;
    const cabinet = await opened({ askToPersist: () => Promise.resolve(++asked > 0) });
    expect([asked, cabinet.health.get().persistent]).toEqual([0, null]);
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    await cabinet.keep({ kind: "practice", id: "b", body: work("1") });
    expect([asked, cabinet.health.get().persistent]).toEqual([1, true]);
  });
});

describe("two tabs", () => {
  const twoTabs = async (): Promise<[Cabinet, Cabinet]> => {
    const openTabTalk = createTalk();
    return [await opened({ openTabTalk }), await opened({ openTabTalk })];
  };

  it("stay in step, deletions too", async () => {
    const [a, b] = await twoTabs();
    await a.keep({ kind: "practice", id: "x", body: work("1") });
    await settle();
    expect(figures(b)).toEqual({ x: "1" });
    await b.keep({ kind: "practice", id: "x", body: work("2") });
    await settle();
    expect(figures(a)).toEqual({ x: "2" });
    await a.forget("practice", "x");
    await settle();
    expect(figures(b)).toEqual({});
  });

  it("lose nothing when both type into one document", async () => {
    const [a, b] = await twoTabs();
    await a.keep({ kind: "practice", id: "x", body: work("start") });
    await settle();
    const inA = a.edit<PracticeWork>("practice", "x");
    const inB = b.edit<PracticeWork>("practice", "x");
    await Promise.all([
      inA.keep(work("a1")),
      inB.keep(work("b1")),
      inA.keep(work("a2")),
      inB.keep(work("b2")),
    ]);
    await Promise.all([inB.keep(work("b3")), inA.keep(work("a3"))]);
    await settle();
    expect(Object.values(figures(a)).sort()).toEqual(["a3", "b3"]);
    expect(figures(b)).toEqual(figures(a));
    expect(inA.id()).not.toBe(inB.id());
    expect(figures(await opened())).toEqual(figures(a));
  });

  it("show what was typed last, also when it was on its way while its document moved", async () => {
    const [a, b] = await twoTabs();
    await a.keep({ kind: "practice", id: "x", body: work("start") });
    await settle();
    const inA = a.edit<PracticeWork>("practice", "x");
    const inB = b.edit<PracticeWork>("practice", "x");
    await Promise.all([
      inA.keep(work("a1")),
      inB.keep(work("b1")),
      inA.keep(work("a2")),
      inB.keep(work("b2")),
    ]);
    await settle();
    expect(Object.values(figures(a)).sort()).toEqual(["a2", "b2"]);
    expect(figures(b)).toEqual(figures(a));
    expect(figures(await opened())).toEqual(figures(a));
  });

  it("never write over a state that was not on the screen", async () => {
    const [a, b] = await twoTabs();
    const first = await a.keep({ kind: "practice", id: "x", body: work("1") });
    await settle();
    await b.keep({ kind: "practice", id: "x", body: work("2") });
    const late = await a.keep({ kind: "practice", id: "x", body: work("3"), basedOn: first.revision });
    await settle();
    expect(late.id).toBe(`x~${late.revision}`);
    expect(Object.values(figures(a)).sort()).toEqual(["2", "3"]);
    expect(figures(b)).toEqual(figures(a));
  });

  it("do not delete what another tab has changed since", async () => {
    const openTabTalk = () => ({ tell: () => undefined, listen: () => () => undefined });
    const [deaf, other] = [await opened({ openTabTalk }), await opened({ openTabTalk })];
    await deaf.keep({ kind: "practice", id: "x", body: work("1") });
    const fresh = await opened();
    await fresh.keep({ kind: "practice", id: "x", body: work("2") });
    expect(await deaf.forget("practice", "x")).toMatchObject({
      ok: false,
      problems: [{ code: "document-changed-elsewhere" }],
    });
    expect(figures(deaf)).toEqual({ x: "2" });
    expect(await other.everything()).toEqual([]);
  });

  it("join what both know of a lesson", async () => {
    const [a, b] = await twoTabs();
    const lesson = (checks: object, startedAt: string): object => ({
      lessonId: "averages",
      startedAt,
      checks,
    });
    const result = { earned: 2, available: 3, at: "2026-11-24" };
    await Promise.all([
      a.keep({ kind: "reading", id: "averages", body: lesson({ one: result }, "2026-11-24"), basedOn: null }),
      b.keep({ kind: "reading", id: "averages", body: lesson({ two: result }, "2026-11-23"), basedOn: null }),
    ]);
    await settle();
    const [known] = a.shelf("reading").get().kept;
    expect(known!.body).toEqual({
      lessonId: "averages",
      startedAt: "2026-11-23",
      checks: { one: result, two: result },
    });
    expect(
      b
        .shelf("reading")
        .get()
        .kept.map(({ body }) => body),
    ).toEqual([known!.body]);
  });
});

describe("damage", () => {
  const stored = {
    kind: "practice",
    id: "a",
    schema: 1,
    revision: "r1",
    trail: [],
    updated: "2026-11-24",
    body: work("1"),
  };

  it("sets aside what cannot be read, untouched, and shows the rest", async () => {
    const newer = { ...stored, id: "newer", schema: 2 };
    const foreign = { ...stored, kind: "portfolio", id: "foreign" };
    const damaged = { ...stored, id: "damaged", body: { typed: 3 } };
    const broken = { kind: "practice", id: "broken" };
    for (const raw of [stored, newer, foreign, damaged, broken]) await put(raw);
    const cabinet = await opened();
    expect(figures(cabinet)).toEqual({ a: "1" });
    const aside = Object.fromEntries(cabinet.health.get().aside.map(({ id, problem }) => [id, problem.code]));
    expect(aside).toEqual({
      newer: "document-newer",
      foreign: "document-newer",
      damaged: "document-damaged",
      "": "document-damaged",
    });
    expect(await all()).toEqual(expect.arrayContaining([newer, foreign, damaged, broken]));
    expect((await cabinet.everything()).map(({ id }) => id).sort()).toEqual([
      "a",
      "damaged",
      "foreign",
      "newer",
    ]);
  });

  it("never writes over it: new work under the same name goes beside it", async () => {
    const newer = { ...stored, schema: 2 };
    await put(newer);
    const cabinet = await opened();
    const kept = await cabinet.keep({ kind: "practice", id: "a", body: work("2") });
    expect(kept.id).not.toBe("a");
    expect(await all()).toContainEqual(newer);
    expect(figures(cabinet)).toEqual({ [kept.id]: "2" });
  });
});

describe("a browser that does not keep", () => {
  const failing = (name: string): Promise<never> => Promise.reject(new DOMException("refused", name));
  const vaultWith = (change: Partial<Vault>) => async (): Promise<Vault> => ({
    ...(await openVault()),
    ...change,
  });

  it.each(["SecurityError", "InvalidStateError", "UnknownError"])(
    "goes on in memory and says so (%s)",
    async (name) => {
      const cabinet = await opened({ openVault: () => failing(name) });
      const kept = await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
      expect(kept.place).toBe("memory");
      expect(cabinet.health.get().state).toBe("memory");
      expect(figures(cabinet)).toEqual({ a: "1" });
      expect(await cabinet.everything()).toHaveLength(1);
      expect(await cabinet.forget("practice", "a")).toMatchObject({ ok: true });
      expect(figures(cabinet)).toEqual({});
    },
  );

  it("goes on in memory when the browser has no database at all", async () => {
    // @ts-expect-error as in a browser that hides it.
    delete globalThis.indexedDB;
    const cabinet = await opened();
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    expect([cabinet.health.get().state, figures(cabinet)]).toEqual(["memory", { a: "1" }]);
  });

  it("says that a later edition has changed the database", async () => {
    (await openDB(databaseName, 99)).close();
    const cabinet = await opened();
    expect(cabinet.health.get().state).toBe("newer");
  });

  it("holds what a full disk refuses, and keeps it all when there is room again", async () => {
    let isFull = true;
    const real = await openVault();
    const change: Vault["change"] = (...parts) =>
      isFull ? failing("QuotaExceededError") : real.change(...parts);
    const cabinet = await opened({ openVault: vaultWith({ change }) });
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    await cabinet.keep({ kind: "practice", id: "a", body: work("2") });
    const kept = await cabinet.keep({ kind: "practice", id: "b", body: work("3") });
    expect([kept.place, cabinet.health.get().state]).toEqual(["memory", "full"]);
    expect(await all()).toEqual([]);
    isFull = false;
    await cabinet.keep({ kind: "practice", id: "c", body: work("4") });
    await settle();
    expect(cabinet.health.get().state).toBe("kept");
    expect(figures(await opened())).toEqual({ a: "2", b: "3", c: "4" });
    expect(
      cabinet
        .shelf("practice")
        .get()
        .kept.map(({ place }) => place),
    ).toEqual(["disk", "disk", "disk"]);
  });

  it("a disk that fills up in the middle leaves the last kept state, and no half of one", async () => {
    const cabinet = await opened();
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    const real = await openVault();
    const broken = await opened({
      openVault: vaultWith({ ...real, change: () => failing("QuotaExceededError") }),
    });
    await broken.keep({ kind: "practice", id: "a", body: work("2") });
    expect(figures(broken)).toEqual({ a: "2" });
    expect(figures(await opened())).toEqual({ a: "1" });
  });

  it("reads on when reading fails", async () => {
    const cabinet = await opened({ openVault: vaultWith({ all: () => failing("UnknownError") }) });
    expect(cabinet.shelf("practice").get()).toEqual({ stage: "read", kept: [] });
    expect(cabinet.health.get().state).toBe("memory");
  });

  it("a browser that will not say whether it keeps storage is no obstacle", async () => {
    const cabinet = await opened({ askToPersist: () => failing("TypeError") });
    await cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    expect(cabinet.health.get()).toMatchObject({ state: "kept", persistent: false });
  });
});
