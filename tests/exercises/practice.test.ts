import { describe, expect, it } from "vitest";
import { nextSheet } from "#exercises/practice/practice-sheets.ts";
import { readPracticeAddress, toPracticeAddress } from "#exercises/practice/practice-address.ts";
import { sheetInWords } from "#exercises/practice/sheet-in-words.ts";

const skills = [
  { kind: "moving-average", name: "Moving average", says: "…", criteria: ["AC6"] },
  { kind: "simple-smoothing", name: "Simple smoothing", says: "…", criteria: ["AC6"] },
];

describe("the address of a practice sheet", () => {
  it("brings back what it was made from", () => {
    const practised = { kind: "simple-smoothing", seed: 4711, support: "completion" } as const;
    expect(readPracticeAddress(toPracticeAddress(practised), skills)).toEqual(practised);
  });

  it.each(["", "?skill=nothing&seed=-3&steps=all", "?seed=1e99", "?seed=2.5"])(
    "takes %j as the usual",
    (search) => {
      expect(readPracticeAddress(search, skills)).toEqual({
        kind: "moving-average",
        seed: 1,
        support: "alone",
      });
    },
  );
});

describe("the next figures", () => {
  const sheet = { id: "s", version: 1, title: "S", cells: [], tables: [] };

  it("pass over a seed that is not admitted", () => {
    const maker = (_kind: string, seed: number) =>
      seed < 5
        ? ({ ok: false, problems: [{ code: "seed-refused" }] } as const)
        : ({ ok: true, value: sheet } as const);
    expect(nextSheet(maker, "moving-average", 3)).toEqual({ seed: 5, sheet: { ok: true, value: sheet } });
  });

  it("give up with the first reason when no seed is admitted", () => {
    const refusal = { ok: false, problems: [{ code: "seed-refused" }] } as const;
    expect(nextSheet(() => refusal, "moving-average", 3)).toEqual({ seed: 3, sheet: refusal });
  });
});

describe("what is said of a checked worksheet", () => {
  it("counts marks only when every cell is filled", () => {
    const verdicts = { a: { state: "right" }, b: { state: "open" } } as const;
    expect(sheetInWords({ earned: 0, available: 2, complete: false, verdicts })).toBe(
      "1 of 2 cells right so far, 1 cell still open. Marks are counted once every cell is filled.",
    );
  });

  it("says how many marks came by own figures", () => {
    const follows = { state: "follows", from: ["a"], own: 1, outright: 2 } as const;
    const verdicts = { a: { state: "wrong" }, b: follows } as const;
    expect(sheetInWords({ earned: 1, available: 2, complete: true, verdicts })).toBe(
      "1 of 2 marks. 1 of them by your own earlier figures.",
    );
  });
});
