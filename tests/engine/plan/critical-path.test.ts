import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criticalPath, pathSheet, planPracticeSheet, type PathStep } from "#engine/plan";
import { evaluateSheet } from "#engine/worksheet";
import { works } from "#exercises/dependence/works.ts";

const step = (id: string, takes: number, ...after: string[]): PathStep => ({ id, name: id, takes, after });
const worked = (steps: readonly PathStep[]) => {
  const path = criticalPath(steps);
  if (!path.ok) throw new RangeError(JSON.stringify(path.problems));
  return path.value;
};
/** Up to eight steps, each waiting for some of those before it. */
const network = fc
  .array(
    fc.record({ takes: fc.integer({ min: 0, max: 20 }), waits: fc.array(fc.nat(7), { maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((drawn) =>
    drawn.map(({ takes, waits }, at) =>
      step(`s${at}`, takes, ...[...new Set(waits.filter((other) => other < at))].map((other) => `s${other}`)),
    ),
  );

describe("steps that depend on one another", () => {
  it("take as long as their longest path, whatever runs beside it", () => {
    const steps = [
      step("a", 1),
      step("b", 4, "a"),
      step("c", 14, "b"),
      step("d", 6, "b"),
      step("e", 3, "c", "d"),
    ];
    expect(worked(steps)).toMatchObject({ length: 22, critical: ["a", "b", "c", "e"] });
    expect(worked(steps).steps[3]).toEqual({
      id: "d",
      start: 5,
      end: 11,
      latestStart: 13,
      latestEnd: 19,
      slack: 8,
    });
  });

  it("may be given in any order", () => {
    expect(worked([step("b", 2, "a"), step("a", 3)]).steps.map(({ id, end }) => [id, end])).toEqual([
      ["b", 5],
      ["a", 3],
    ]);
  });

  it("have a path without slack from nought to the end, and no step starts before what it waits for", () => {
    fc.assert(
      fc.property(network, (steps) => {
        const { length, steps: placed, critical } = worked(steps);
        const at = new Map(placed.map((one) => [one.id, one]));
        expect(critical.length).toBeGreaterThan(0);
        expect(Math.max(...placed.map(({ end }) => end))).toBe(length);
        for (const { id, after } of steps)
          for (const before of after) expect(at.get(before)!.end).toBeLessThanOrEqual(at.get(id)!.start);
      }),
    );
  });

  it("end no later when a step takes its slack, and later by a week when it takes a week more", () => {
    fc.assert(
      fc.property(network, fc.nat(7), (steps, drawn) => {
        const { length, steps: placed } = worked(steps);
        const at = drawn % steps.length;
        const longer = (by: number) =>
          worked(steps.map((one, place) => (place === at ? { ...one, takes: one.takes + by } : one))).length;
        const slack = placed[at]!.slack;
        expect(longer(slack)).toBe(length);
        expect(longer(slack + 1)).toBe(length + 1);
      }),
    );
  });

  it.each([
    ["a circle", [step("a", 1, "b"), step("b", 1, "a")], "path-circular"],
    ["a step that is not there", [step("a", 1, "z")], "path-step-unknown"],
    ["a duration below nought", [step("a", -1)], "path-time-negative"],
    ["a duration that is none", [step("a", Number.NaN)], "path-time-negative"],
    ["two steps of one id", [step("a", 1), step("a", 2)], "path-step-twice"],
  ])("are refused with %s", (_, steps, code) => {
    expect(criticalPath(steps)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe("the worksheet of a path", () => {
  it("works the same figures as the engine", () => {
    fc.assert(
      fc.property(network, (steps) => {
        const sheet = pathSheet(steps, "Steps");
        if (!sheet.ok) throw new RangeError(JSON.stringify(sheet.problems));
        const { value } = evaluateSheet(sheet.value);
        const { length, steps: placed } = worked(steps);
        expect(value("whole")).toBe(length);
        for (const [at, { end, slack }] of placed.entries())
          expect([value(`end[${at + 1}]`), value(`slack[${at + 1}]`)]).toEqual([end, slack]);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a step that waits for one below it", () => {
    expect(pathSheet([step("b", 1, "a"), step("a", 1)], "Steps")).toMatchObject({
      ok: false,
      problems: [{ code: "path-step-below" }],
    });
  });

  it("is practised on figures where two paths differ", () => {
    for (let seed = 1; seed <= 20; seed += 1) expect(planPracticeSheet("critical-path", seed).ok).toBe(true);
  });
});

describe("the work of the three firms", () => {
  it.each(works)(
    "of $firm holds when it is begun in time, and not when it is begun late",
    ({ steps, inTime, late }) => {
      const { length } = worked(steps);
      expect(length).toBe(inTime.weeks);
      expect(length).toBeGreaterThan(late.weeks);
    },
  );
});
