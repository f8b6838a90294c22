import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { mergePlan, readBackup, toBackup } from "#exchange/backup";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { backupMergers, readRestored } from "../../src/state/backup.ts";
import { remind } from "../../src/state/backup-reminder.ts";
import { mergeReading } from "../../src/state/documents/merge-reading.ts";
import type { Cabinet } from "../../src/state/documents/cabinet.ts";
import { openCabinet, work } from "./cabinet-in-tests.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function save(cabinet: Cabinet): Promise<string> {
  return toBackup(await cabinet.everything(), "2026-11-24T07:00:00Z");
}
async function restoreInto(cabinet: Cabinet, text: string): Promise<Record<string, number>> {
  const backup = readBackup(text);
  if (!backup.ok) throw new Error(JSON.stringify(backup.problems));
  const { readable } = readRestored(backup.value.documents);
  const plan = mergePlan(await cabinet.everything(), readable, { mergers: backupMergers });
  await cabinet.restore(plan.steps.flatMap(({ write }) => write ?? []));
  return Object.fromEntries(Object.entries(plan.counts).filter(([, count]) => count > 0));
}
const typed = async (cabinet: Cabinet): Promise<unknown[]> =>
  (await cabinet.everything())
    .map(({ body }) => (body as { typed: Record<string, string> }).typed["figure"])
    .sort();

describe("saved to a file and restored", () => {
  it("everything comes back in another browser, and a second restore changes nothing", async () => {
    const here = openCabinet();
    await here.keep({ kind: "practice", id: "a", body: work("1") });
    await here.keep({ kind: "practice", id: "b", body: work("2") });
    const file = await save(here);
    const before = await here.everything();
    globalThis.indexedDB = new IDBFactory();
    const there = openCabinet();
    expect(await restoreInto(there, file)).toEqual({ new: 2 });
    expect(await there.everything()).toEqual(before);
    expect(await restoreInto(there, file)).toEqual({ same: 2 });
    expect(await openCabinet().everything()).toEqual(before);
  });

  it("work that went separate ways is kept twice, later work here stays", async () => {
    const here = openCabinet();
    await here.keep({ kind: "practice", id: "a", body: work("start") });
    await here.keep({ kind: "practice", id: "b", body: work("b") });
    const file = await save(here);
    await here.keep({ kind: "practice", id: "b", body: work("b later") });
    globalThis.indexedDB = new IDBFactory();
    const there = openCabinet();
    await restoreInto(there, file);
    await there.keep({ kind: "practice", id: "a", body: work("there") });
    const back = await save(there);
    await here.keep({ kind: "practice", id: "a", body: work("here") });
    globalThis.indexedDB = new IDBFactory();
    const home = openCabinet();
    await restoreInto(home, await save(here));
    expect(await restoreInto(home, back)).toEqual({ both: 1, older: 1 });
    expect(await typed(home)).toEqual(["b later", "here", "there"]);
  });

  it("refuses documents of a later edition one by one, and reads the others", () => {
    const document = {
      kind: "practice",
      id: "a",
      schema: 1,
      revision: "r",
      trail: [],
      updated: "2026-11-24",
      body: work("1"),
    };
    const { readable, refused } = readRestored([
      document,
      { ...document, id: "b", schema: 9 },
      { ...document, id: "c", body: {} },
    ]);
    expect(readable).toEqual([document]);
    expect(refused.map(({ document: { id }, code }) => [id, code])).toEqual([
      ["b", "document-newer"],
      ["c", "document-damaged"],
    ]);
  });
});

describe("two records of one lesson", () => {
  const check = fc.record({
    earned: fc.integer({ min: 0, max: 3 }),
    available: fc.constant(3),
    at: fc.constantFrom("2026-11-01", "2026-11-02"),
  });
  const day = fc.constantFrom("2026-11-01", "2026-11-02", "2026-11-03");
  const lesson = fc.record(
    {
      lessonId: fc.constant("averages"),
      startedAt: day,
      finishedAt: day,
      checks: fc.dictionary(fc.constantFrom("one", "two"), check),
    },
    { requiredKeys: ["lessonId", "startedAt", "checks"] },
  );
  it("join to the same whichever comes first, and joining again changes nothing", () => {
    fc.assert(
      fc.property(lesson, lesson, (a, b) => {
        const joined = mergeReading(a, b);
        expect(mergeReading(b, a)).toEqual(joined);
        expect(mergeReading(joined, b)).toEqual(joined);
      }),
    );
  });
  it("keep a finish, the first start and the better check", () => {
    const a = {
      lessonId: "x",
      startedAt: "2026-11-02",
      finishedAt: "2026-11-03",
      checks: { one: { earned: 1, available: 3, at: "2026-11-02" } },
    };
    const b = {
      lessonId: "x",
      startedAt: "2026-11-01",
      checks: { one: { earned: 3, available: 3, at: "2026-11-01" } },
    };
    expect(mergeReading(a, b)).toEqual({
      lessonId: "x",
      startedAt: "2026-11-01",
      finishedAt: "2026-11-03",
      checks: b.checks,
    });
  });
});

describe("the reminder", () => {
  const now = "2026-11-24T09:00:00Z";
  it("is silent when nothing has changed since the last backup", () => {
    expect(remind(null, [], now)).toEqual({ due: false, changed: 0 });
    expect(remind("2026-11-01T09:00:00Z", ["2026-10-30T09:00:00Z"], now)).toEqual({ due: false, changed: 0 });
  });
  it("comes a week after the first change when there never was a backup", () => {
    expect(remind(null, ["2026-11-18T09:00:00Z"], now)).toEqual({ due: false, changed: 1 });
    expect(remind(null, ["2026-11-17T09:00:00Z", "2026-11-24T08:00:00Z"], now)).toEqual({
      due: true,
      why: "never",
      days: 7,
      changed: 2,
    });
  });
  it("comes when the last backup is a week old and something has changed", () => {
    expect(remind("2026-11-16T09:00:00Z", ["2026-11-23T09:00:00Z"], now)).toEqual({
      due: true,
      why: "old",
      days: 8,
      changed: 1,
    });
  });
  it("comes at once when much has changed", () => {
    expect(
      remind(
        "2026-11-24T08:00:00Z",
        Array.from({ length: 20 }, () => "2026-11-24T08:30:00Z"),
        now,
      ),
    ).toMatchObject({ due: true, why: "many", changed: 20 });
  });
});
