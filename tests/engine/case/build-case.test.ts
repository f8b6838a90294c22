import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildCase,
  caseCandidatePart,
  checkCase,
  keyAnswers,
  markCase,
  seedOfCandidate,
  type BuiltCase,
} from "#engine/case";
import { roundTo } from "#engine/measure";
import { smallCase } from "./small-case.ts";

function built(seed: number): BuiltCase {
  const read = buildCase(smallCase, seed);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const seeds = Array.from({ length: 30 }, (_, at) => at + 1);

describe("a case from a seed", () => {
  it("is the same case every time, and another case from another seed", () => {
    expect(built(7)).toEqual(built(7));
    expect(new Set(seeds.map((seed) => JSON.stringify(built(seed).tables))).size).toBe(seeds.length);
  });

  it("plants each cause, finds it by its rule, and is sound", () => {
    expect(seeds.flatMap((seed) => checkCase(smallCase, seed))).toEqual([]);
    expect(new Set(seeds.map((seed) => built(seed).cause?.id))).toEqual(new Set(["left", "underbilled"]));
  });

  it("plants each cause about as often, whatever had to be drawn again", () => {
    const planted = Array.from({ length: 120 }, (_, seed) => built(seed).cause?.id);
    expect(planted.filter((id) => id === "left").length).toBeGreaterThan(40);
    expect(planted.filter((id) => id === "underbilled").length).toBeGreaterThan(40);
  });

  it("draws again where an answer could not be told from a slip, and refuses where it never can", () => {
    const [first, ...others] = smallCase.tasks;
    const slipAt = (value: string) => ({
      ...smallCase,
      tasks: [{ ...first, slips: [{ name: "a slip", value, feedback: "Look again." }] }, ...others],
    });
    const fine = slipAt("= sum(billed) + if(price = 5, 0, 900)");
    for (const seed of seeds) {
      const one = buildCase(fine, seed);
      expect(one.ok && !one.value.brief.includes("at £5.00")).toBe(true);
    }
    const never = buildCase(slipAt("= sum(billed) + 0.1"), 1);
    expect(never.ok ? [] : never.problems).toMatchObject([{ code: "verdicts-collide", where: "tasks.0" }]);
  });

  it("plants the cause that the file names", () => {
    const fixed = seeds.map((seed) => buildCase({ ...smallCase, planted: "left" }, seed));
    expect(fixed.every((one) => one.ok && one.value.cause?.id === "left")).toBe(true);
  });

  it("tells figures in their units, effects, texts of lists and words of the cause", () => {
    const { brief, cause } = built(3);
    expect(brief).toMatch(
      /^Sold \d{3} boxes at £\d\.\d\d, £[\d,]+ adverse\.\n\nA (loss|false bill) in (Ferris|Gowan|Hale)\.$/,
    );
    expect(cause?.says).toMatch(/^(Ferris|Gowan|Hale) /);
  });

  it("shows tables without what is hidden, and rounds as it shows", () => {
    const { tables } = built(3);
    expect(tables.map(({ id }) => id)).toEqual(["sales", "prices"]);
    const [sales] = tables;
    expect(sales?.columns.map(({ label }) => label)).toEqual(["Customer", "Month", "Boxes", "Billed"]);
    expect(sales?.rows.map(([who, when]) => `${who} ${when}`).slice(0, 4)).toEqual([
      "Ferris April",
      "Ferris May",
      "Ferris June",
      "Gowan April",
    ]);
    // Half a price of £4.25 for 97 boxes ends in half a penny before it is rounded.
    const billed = seeds.flatMap((seed) => built(seed).tables[0]?.rows.map((row) => Number(row[3])) ?? []);
    for (const amount of billed) expect(amount).toBe(roundTo(amount, 2));
  });

  it("puts figures, lists and choices into tasks, and leaves out what does not hold", () => {
    const [total, which, sheet] = built(3).tasks;
    const sum = built(3).tables[0]?.rows.reduce((all, row) => all + Number(row[3]), 0) ?? 0;
    expect(total).toMatchObject({ kind: "number", version: 1, level: 4, outcome: "LO6" });
    expect(total?.kind === "number" && total.value).toBeCloseTo(sum, 6);
    expect(which?.kind === "choice" && which.options.map(({ id }) => id)).toEqual(["gone", "bill"]);
    expect(sheet).toMatchObject({ sheet: { tables: [{ rows: ["Ferris", "Gowan", "Hale"] }] } });
  });

  it("gives the candidate nothing of the key", () => {
    for (const seed of seeds.slice(0, 8)) {
      const told = JSON.stringify(caseCandidatePart(built(seed)));
      for (const secret of [
        `"right"`,
        `"signs"`,
        `"slips"`,
        `"feedback"`,
        `"after"`,
        `"rule"`,
        "left in June",
        "billed half",
      ])
        expect(told).not.toContain(secret);
    }
  });

  it("has a seed of its own for every candidate of a class", () => {
    const numbers = Array.from({ length: 500 }, (_, at) => `C-${at}`);
    const own = numbers.map((number) => seedOfCandidate(12, number));
    expect(new Set(own).size).toBe(500);
    expect(own.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 1e9)).toBe(true);
  });
});

describe("marking a hand-in", () => {
  it("gives every mark to the key, with what waits for a person left open", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (seed) => {
        const one = built(seed);
        expect(markCase(one, keyAnswers(one))).toMatchObject({ earned: 6, available: 6, waiting: 1 });
      }),
      { numRuns: 25 },
    );
  });

  it("marks what is there when something is missing, by the candidate's own figures", () => {
    const one = built(3);
    const key = keyAnswers(one);
    const [, ...kept] = Object.entries(key["sheet"] ?? {});
    const mark = markCase(one, { sheet: Object.fromEntries(kept), total: { figure: "about a lot" } });
    const states = Object.fromEntries(mark.tasks.map(({ taskId, state }) => [taskId, state]));
    expect(states).toEqual({ total: "unreadable", which: "unanswered", sheet: "marked", note: "unanswered" });
    expect(mark.earned).toBe(2);
    expect(mark.waiting).toBe(0);
    expect(mark.tasks[2]?.problems.map(({ code }) => code)).toEqual(["entry-missing"]);
  });

  it("gives nothing for choosing every option", () => {
    expect(markCase(built(3), { which: { gone: "yes", bill: "yes" } }).earned).toBe(0);
  });

  it("adds what a tutor has decided, by criterion", () => {
    const one = built(3);
    const mark = markCase(one, keyAnswers(one), { "note/tone": true });
    expect(mark).toMatchObject({ earned: 7, available: 7, waiting: 0 });
    expect(mark.criteria).toEqual([
      { criterion: "AC10", earned: 4, available: 4, waiting: 0 },
      { criterion: "AC17", earned: 3, available: 3, waiting: 0 },
    ]);
  });
});
