import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { PracticeWork } from "../../src/state/documents/bodies.ts";
import type { Cabinet, CabinetMeans } from "../../src/state/documents/cabinet.ts";
import { createJournal } from "../../src/state/documents/journal.ts";
import { openVault } from "../../src/state/documents/vault.ts";
import { createNotes, openCabinet, settle, work } from "./cabinet-in-tests.ts";

let notes = createNotes();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  notes = createNotes();
});

/** A page that can be left, with a database that takes as long as it is told to. */
function openPage(change: Partial<CabinetMeans> = {}): {
  cabinet: Cabinet;
  leave: () => void;
  comeBack: () => void;
} {
  let [leave, comeBack] = [() => {}, () => {}];
  const cabinet = openCabinet({
    openJournal: () =>
      createJournal({ notes: () => notes, watch: (go, back) => ([leave, comeBack] = [go, back]) }),
    ...change,
  });
  return { cabinet, leave: () => leave(), comeBack: () => comeBack() };
}
/** A database that never answers: the page is gone before it would. */
const never = { openVault: () => new Promise<never>(() => undefined) };
const figures = async (cabinet: Cabinet): Promise<[string, string | undefined, string][]> => {
  await cabinet.everything();
  const { kept } = cabinet.shelf<PracticeWork>("practice").get();
  return kept.map(({ id, body, place }) => [id, body.typed["figure"], place]);
};
const put = (text: unknown, revision = "r1"): void =>
  notes.setItem(`gt-unwritten-${revision}`, typeof text === "string" ? text : JSON.stringify(text));
const change = {
  kind: "practice",
  id: "a",
  schema: 1,
  revision: "r1",
  trail: [],
  updated: "2026-11-24T07:00:00Z",
  body: work("1"),
};

describe("what was on its way to the database when the page closed", () => {
  it("is there when a page is opened next, and is written then", async () => {
    const page = openPage(never);
    void page.cabinet.keep({ kind: "practice", id: "a", body: work("12") });
    expect(notes.keys()).toEqual([]);
    page.leave();
    expect(notes.keys()).toHaveLength(1);
    expect(await figures(openPage().cabinet)).toEqual([["a", "12", "disk"]]);
    expect(notes.keys()).toEqual([]);
  });

  it("is noted too where it is kept by a listener that the closing page calls later", async () => {
    const page = openPage(never);
    page.leave();
    void page.cabinet.keep({ kind: "practice", id: "a", body: work("12") });
    expect(await figures(openPage().cabinet)).toEqual([["a", "12", "disk"]]);
  });

  it("takes the place of the state that it was made from, and of nothing newer", async () => {
    const first = openPage();
    await first.cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    const page = openPage();
    await page.cabinet.everything();
    const editing = page.cabinet.edit<PracticeWork>("practice", "a");
    page.leave();
    void editing.keep(work("12"));
    void editing.keep(work("123"));
    expect(notes.keys()).toHaveLength(1);
    const left = notes.getItem(notes.keys()[0]!)!;
    await settle();
    // What has arrived is struck out; what is noted all the same is known to have arrived.
    expect(notes.keys()).toEqual([]);
    put(left, (JSON.parse(left) as { revision: string }).revision);
    const later = openPage();
    expect(await figures(later.cabinet)).toEqual([["a", "123", "disk"]]);
    await later.cabinet.keep({ kind: "practice", id: "a", body: work("1234") });
    put(left, (JSON.parse(left) as { revision: string }).revision);
    expect(await figures(openPage().cabinet)).toEqual([["a", "1234", "disk"]]);
    expect(notes.keys()).toEqual([]);
  });

  it("goes beside what another tab has written meanwhile", async () => {
    const page = openPage();
    await page.cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    put({ ...change, trail: ["long-gone"], body: work("9") });
    const again = openPage();
    await again.cabinet.everything();
    await settle();
    expect((await figures(again.cabinet)).map(([, figure]) => figure).sort()).toEqual(["1", "9"]);
    expect(notes.keys()).toEqual([]);
  });

  it("stays noted while the database takes nothing, and is not forgotten half", async () => {
    const broken = { openVault: () => Promise.reject(new Error("private window")) };
    const page = openPage(broken);
    page.leave();
    await page.cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    expect(notes.keys()).toHaveLength(1);
    const again = openPage(broken);
    expect(await figures(again.cabinet)).toEqual([["a", "1", "memory"]]);
    await again.cabinet.forget("practice", "a");
    expect(notes.keys()).toEqual([]);
  });

  it("is noted no more once the page has come back", async () => {
    const page = openPage();
    page.leave();
    page.comeBack();
    const keeping = page.cabinet.keep({ kind: "practice", id: "a", body: work("1") });
    expect(notes.keys()).toEqual([]);
    await keeping;
  });

  it("does not stop the page where storage is full or refused", async () => {
    notes = createNotes(10);
    const page = openPage();
    page.leave();
    expect(await page.cabinet.keep({ kind: "practice", id: "a", body: work("1") })).toMatchObject({
      place: "disk",
    });
    const refused = openCabinet({
      openJournal: () =>
        createJournal({
          notes: () => {
            throw new DOMException("no", "SecurityError");
          },
          watch: (leave) => leave(),
        }),
    });
    expect(await figures(refused)).toEqual([["a", "1", "disk"]]);
    expect(await refused.keep({ kind: "practice", id: "a", body: work("2") })).toMatchObject({
      place: "disk",
    });
  });
});

describe("notes that are damaged or hostile", () => {
  it.each([
    ["cut short", `{"kind":"practice","id":"a","bo`],
    ["nothing", "null"],
    ["a list", "[]"],
    ["another shape", { ...change, body: { ...work("1"), typed: 7 } }],
    ["a key too many", { ...change, body: { ...work("1"), more: true } }],
    ["another revision than its name", { ...change, revision: "r2" }],
    ["an endless id", { ...change, id: "a".repeat(5000) }],
    ["a prototype", `{"kind":"practice","__proto__":{"id":"a"},"constructor":1}`],
  ])("%s: left alone, and struck out", async (_, text) => {
    put(text);
    const page = openPage();
    expect(await figures(page.cabinet)).toEqual([]);
    const vault = await openVault();
    expect(await vault.all()).toEqual([]);
    vault.close();
    expect(notes.keys().filter((key) => key.includes("r1"))).toEqual([]);
  });

  it.each([
    ["a newer format", { ...change, schema: 99 }],
    ["a kind of its own", { ...change, kind: "__proto__" }],
  ])("what a newer version wrote waits for that version: %s", async (_, left) => {
    put(left);
    expect(await figures(openPage().cabinet)).toEqual([]);
    expect(notes.keys()).toHaveLength(1);
  });

  it("touches no other key of the storage", async () => {
    notes.setItem("gt-theme", "dark");
    put("{");
    await openPage().cabinet.everything();
    expect(notes.keys()).toEqual(["gt-theme"]);
  });
});
