import { mergePlan, readBackup, toBackup, type BackupDocument } from "#exchange/backup";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";

const now = "2026-11-24T06:30:00.000Z";
const forecast = (change: Partial<BackupDocument> = {}): BackupDocument => ({
  kind: "forecast",
  id: "retail",
  schema: 1,
  revision: "r1",
  trail: [],
  updated: now,
  body: { title: "Retail", figures: [1, 2] },
  ...change,
});
const codes = (source: Uint8Array | string): string[] => {
  const read = readBackup(source);
  return read.ok ? ["read"] : read.problems.map(({ code }) => code);
};

describe("a backup file", () => {
  it("gives back every document, whatever it holds", () => {
    const document = fc.record({
      kind: fc.constantFrom("forecast", "history"),
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      schema: fc.integer({ min: 1, max: 9 }),
      revision: fc.stringMatching(/^[a-z0-9]{1,12}$/),
      trail: fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { maxLength: 5 }),
      updated: fc.constant(now),
      body: fc
        .jsonValue()
        .map(
          (value) =>
            JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
              key === "__proto__" ? undefined : inner,
            ) as unknown,
        ),
    });
    fc.assert(
      fc.property(fc.array(document, { maxLength: 8 }), (documents) => {
        const read = readBackup(toBackup(documents, now));
        expect(read).toEqual({ ok: true, value: { savedAt: now, documents } });
        expect(readBackup(strToU8(toBackup(documents, now)))).toEqual(read);
      }),
    );
  });

  it("refuses what is foreign, cut short, damaged, too deep or too large", () => {
    const whole = toBackup([forecast()], now);
    expect(codes("{}")).toEqual(["backup-foreign"]);
    expect(codes("[]")).toEqual(["backup-foreign"]);
    expect(codes("null")).toEqual(["backup-foreign"]);
    expect(codes("PK\u0003\u0004")).toEqual(["backup-unreadable"]);
    expect(codes(Uint8Array.from([0xff, 0xfe, 0x00]))).toEqual(["backup-unreadable"]);
    for (const length of [1, 20, 100, whole.length - 3])
      expect(codes(whole.slice(0, length))).toEqual(["backup-unreadable"]);
    expect(codes(whole.replace('"retail"', '"../retail"'))).toEqual(["backup-damaged"]);
    expect(codes(whole.replace('"schema": 1', '"schema": "one"'))).toEqual(["backup-damaged"]);
    expect(codes(whole.replace('"kind"', '"sort"'))).toEqual(["backup-damaged"]);
    const nested = `${"[".repeat(70)}${"]".repeat(70)}`;
    expect(codes(whole.replace('"Retail"', nested))).toEqual(["backup-unreadable"]);
    expect(codes(whole.replace('"Retail"', nested.replaceAll("[[[[", "").replaceAll("]]]]", "")))).toEqual([
      "read",
    ]);
    expect(codes(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toEqual(["backup-unreadable"]);
    expect(codes(" ".repeat(50_000_001))).toEqual(["backup-too-large"]);
  });

  it("refuses a later edition's file untouched, and says which", () => {
    expect(readBackup(toBackup([], now).replace('"version": 1', '"version": 2'))).toEqual({
      ok: false,
      problems: [{ code: "backup-newer", version: 2 }],
    });
  });

  it("lets no key reach a prototype", () => {
    const hostile = toBackup([forecast({ body: { here: 1 } })], now).replace(
      '"here": 1',
      '"__proto__": { "admin": true }, "\\u005f_proto__": { "admin": true }',
    );
    const read = readBackup(hostile);
    if (!read.ok) throw new Error("refused");
    const { body } = read.value.documents[0]!;
    expect(body).toEqual({});
    expect(Reflect.get(Object.assign({}, body), "admin")).toBeUndefined();
  });
});

describe("restoring", () => {
  const outcome = (here: BackupDocument[], incoming: BackupDocument): string =>
    mergePlan(here, [incoming]).steps[0]!.outcome;
  it("adds what is new, leaves what is the same", () => {
    expect(outcome([], forecast())).toBe("new");
    expect(
      outcome([forecast()], forecast({ revision: "r9", body: { figures: [1, 2], title: "Retail" } })),
    ).toBe("same");
  });
  it("brings up to date what the file's document came from, and keeps what came from it", () => {
    const later = forecast({ revision: "r2", trail: ["r1"], body: { title: "Retail", figures: [3] } });
    expect(outcome([forecast()], later)).toBe("newer");
    expect(outcome([later], forecast())).toBe("older");
  });
  it("keeps both when they have gone separate ways, the file's under a name of its own", () => {
    const here = forecast({ revision: "r2", trail: ["r1"], body: { title: "Retail", figures: [3] } });
    const there = forecast({ revision: "r3", trail: ["r1"], body: { title: "Retail", figures: [4] } });
    const [step] = mergePlan([here], [there]).steps;
    expect(step).toMatchObject({
      outcome: "both",
      write: { id: "retail~r3", body: { title: "Retail (from the file)", figures: [4] } },
    });
  });
  it("takes equal revisions with different contents for separate ways", () => {
    expect(outcome([forecast()], forecast({ body: { title: "Retail", figures: [9] } }))).toBe("both");
  });
  it("joins documents of a kind that can be joined", () => {
    const here = forecast({ kind: "reading", body: { done: ["a"] } });
    const there = forecast({ kind: "reading", revision: "r7", body: { done: ["b"] } });
    const mergers = {
      reading: (a: unknown, b: unknown) => ({
        done: [...new Set([a, b].flatMap((x) => (x as { done: string[] }).done))].sort(),
      }),
    };
    const plan = mergePlan([here], [there], { mergers });
    expect(plan.steps[0]).toMatchObject({
      outcome: "merged",
      write: { id: "retail", body: { done: ["a", "b"] } },
    });
    expect(mergePlan([plan.steps[0]!.write!], [there], { mergers }).steps[0]!.write).toBeNull();
  });

  const revision = fc.constantFrom("r1", "r2", "r3", "r4");
  const document = fc.record({
    kind: fc.constantFrom("forecast", "history"),
    id: fc.constantFrom("a", "b", "a~r1"),
    schema: fc.constant(1),
    revision,
    trail: fc.array(revision, { maxLength: 3 }),
    updated: fc.constant(now),
    body: fc.record({ title: fc.constantFrom("x", "y", "z"), value: fc.integer({ min: 0, max: 3 }) }),
  });
  const key = ({ kind, id }: BackupDocument): string => `${kind}/${id}`;
  const shelf = fc.uniqueArray(document, { selector: key, maxLength: 6 });
  const apply = (here: BackupDocument[], file: BackupDocument[]): BackupDocument[] => {
    const after = new Map(here.map((one) => [key(one), one]));
    for (const { write } of mergePlan(here, file).steps) if (write) after.set(key(write), write);
    return [...after.values()];
  };

  it("never loses what is here: it stays, or a state that came from it takes its place", () => {
    fc.assert(
      fc.property(shelf, shelf, (here, file) => {
        const after = apply(here, file);
        for (const one of here) {
          const stays = after.some(
            (other) => key(other) === key(one) && JSON.stringify(other.body) === JSON.stringify(one.body),
          );
          const replaced = after.some(
            (other) => key(other) === key(one) && other.trail.includes(one.revision),
          );
          expect(stays || replaced).toBe(true);
        }
      }),
    );
  });
  it("never loses what is in the file: it is here afterwards, or what is here came from it", () => {
    fc.assert(
      fc.property(shelf, shelf, (here, file) => {
        const after = apply(here, file);
        for (const one of file) {
          const value = (one.body as { value: number }).value;
          const kept = after.some(
            (other) =>
              other.kind === one.kind &&
              (other.body as { value: number }).value === value &&
              other.id.startsWith(one.id),
          );
          const older = after.some(
            (other) =>
              other.kind === one.kind && other.id.startsWith(one.id) && other.trail.includes(one.revision),
          );
          expect(kept || older).toBe(true);
        }
      }),
    );
  });
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(shelf, shelf, (here, file) => {
        const after = apply(here, file);
        const writes = mergePlan(after, file).steps.filter(({ write }) => write !== null);
        expect(writes).toEqual([]);
      }),
    );
  });
});
