import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem, Result } from "#engine/measure";
import {
  attainmentFactor,
  capacityLevers,
  capacityOutlook,
  capacityQuestions,
  capacitySchema,
  capacitySheet,
  exampleCapacity,
  peopleByCalls,
  peopleByHours,
  rampCurves,
  rampedEquivalents,
  salesCapacity,
  type CapacityPlan,
} from "#engine/targets";
import { evaluateSheet } from "#engine/worksheet";

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const codes = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ code }: Problem) => code);
const plan = (change: Partial<CapacityPlan>): CapacityPlan => ({ ...exampleCapacity, ...change });

describe("checked examples", () => {
  it("seven at 85% and three at 40% of £150k are £1,072.5k", () => {
    expect(
      salesCapacity([
        { people: 7, quota: 150_000, share: 0.85 },
        { people: 3, quota: 150_000, share: 0.4 },
      ]),
    ).toEqual({ ok: true, value: 1_072_500 });
  });

  it("eight with two of a three-month ramp are worth nine", () => {
    expect(rampedEquivalents(8, [{ people: 2, shares: [0, 0.5, 1] }])).toBe(9);
    expect(rampedEquivalents(8, [{ people: 2, shares: [] }])).toBe(8);
  });

  it("£0.8m of £1.0m carried is 80%, and 125% the other way", () => {
    expect(attainmentFactor(800_000, 1_000_000)).toMatchObject({
      value: { factor: 0.8, overAssignment: 1.25 },
    });
  });

  it("the workload method counts calls or hours, and rounds people up", () => {
    const classes = [{ name: "A", accounts: 50, calls: 24 }];
    expect(peopleByCalls(classes, { callsADay: 2, days: 230 })).toMatchObject({ value: { whole: 3 } });
    expect(
      peopleByHours([{ name: "A", accounts: 50, calls: 24, hours: 2 }], { hours: 1800, sellingShare: 0.5 }),
    ).toMatchObject({
      value: { work: 2400, each: 900, whole: 3 },
    });
  });
});

describe("month by month", () => {
  const plans = [
    exampleCapacity,
    plan({ replaceAfter: null }),
    plan({ ramp: [], replaceAfter: 0 }),
    plan({ ramp: [0.5], attrition: 0 }),
    plan({
      people: [
        { name: "New", heads: 3, started: "2027-04" },
        { name: "Later", heads: 2, started: "2027-09" },
      ],
    }),
  ];

  it.each(plans)("agrees with its worksheet", (one) => {
    const outlook = sure(capacityOutlook(one));
    const worked = evaluateSheet(sure(capacitySheet(one)));
    expect(worked.problems).toEqual([]);
    expect(worked.value("capacityInAll")).toBeCloseTo(outlook.capacity, 5);
    expect(worked.value("costInAll")).toBeCloseTo(outlook.cost, 5);
    outlook.months.forEach((each, at) => {
      expect(worked.value(`people[${String(at + 1)}]`)).toBeCloseTo(each.heads, 9);
      expect(worked.value(`gapSoFar[${String(at + 1)}]`)).toBeCloseTo(each.gapSoFar, 5);
    });
  });

  it("ramps a hire from the first month on", () => {
    const one = plan({ people: [], hires: [{ month: "2027-04", heads: 1 }], attrition: 0 });
    const months = sure(capacityOutlook(one)).months;
    expect(months.map(({ equivalents }) => equivalents).slice(0, 8)).toEqual([
      0, 0.1, 0.3, 0.5, 0.7, 0.9, 1, 1,
    ]);
  });

  it("replaces who left after the chair was empty for its months", () => {
    const one = plan({
      people: [{ name: "Team", heads: 10, started: null }],
      hires: [],
      attrition: 0.1,
      replaceAfter: 2,
    });
    const months = sure(capacityOutlook(one)).months;
    expect(months.map(({ replacements }) => replacements).slice(0, 4)).toEqual([0, 0, 0, 1]);
    expect(months[1]?.heads).toBeCloseTo(9);
  });

  it("keeps heads as they are where each leaver is replaced at once", () => {
    const one = plan({
      people: [{ name: "Team", heads: 10, started: null }],
      hires: [],
      attrition: 0.05,
      replaceAfter: 0,
    });
    for (const { heads } of sure(capacityOutlook(one)).months) expect(heads).toBeCloseTo(10);
  });

  it("splits the target by the season and loses none of it", () => {
    const { months, gap, capacity } = sure(capacityOutlook(exampleCapacity));
    expect(months.reduce((sum, { target }) => sum + target, 0)).toBeCloseTo(exampleCapacity.target);
    expect(gap).toBeCloseTo(capacity - exampleCapacity.target);
  });
});

describe("what would close the gap", () => {
  const levers = sure(capacityLevers(exampleCapacity));

  it("is told lever by lever, those that close it alone first, and is true of each", () => {
    expect(levers.length).toBeGreaterThan(3);
    const closing = levers.map(({ closes }) => closes);
    expect(closing).toEqual(closing.toSorted((a, b) => Number(b) - Number(a)));
    for (const lever of levers)
      expect(sure(capacityOutlook(lever.plan)).gap >= -0.005, lever.kind).toBe(lever.closes);
  });

  it("hires no more than it takes", () => {
    const hires = levers.find(({ kind }) => kind === "hires");
    const fewer = plan({
      hires: [...exampleCapacity.hires, { month: "2027-04", heads: (hires?.to ?? 0) - 1 }],
    });
    expect(sure(capacityOutlook(fewer)).gap).toBeLessThan(0);
  });

  it("is nothing where there is no gap", () => {
    expect(sure(capacityLevers(plan({ target: 1000 })))).toEqual([]);
  });
});

describe("properties", () => {
  it("more people never sell less, and faster leaving never sells more", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.integer({ min: 0, max: 99 }), (few, more, percent) => {
        const team = (heads: number, attrition: number) =>
          sure(
            capacityOutlook(
              plan({
                people: [{ name: "Team", heads: heads + 1, started: null }],
                attrition,
                replaceAfter: 1,
              }),
            ),
          ).capacity;
        expect(team(few + more, percent / 100)).toBeGreaterThanOrEqual(team(few, percent / 100) - 1e-6);
        expect(team(few, percent / 100)).toBeLessThanOrEqual(team(few, 0) + 1e-6);
      }),
    );
  });
});

describe("bad figures are refused, each with its reason", () => {
  it.each<[string, Partial<CapacityPlan>, string]>([
    ["a target of nothing", { target: 0 }, "target-not-positive"],
    ["a quota of nothing", { quota: 0 }, "quota-not-positive"],
    ["an attainment of nothing", { attainment: 0 }, "attainment-not-positive"],
    ["nobody", { people: [], hires: [] }, "team-empty"],
    ["teams of none", { people: [{ name: "A", heads: 0, started: null }], hires: [] }, "team-empty"],
    ["part of a person", { people: [{ name: "A", heads: 0.5, started: null }] }, "people-not-whole"],
    ["fewer people than none", { hires: [{ month: "2027-06", heads: -1 }] }, "people-not-whole"],
    ["a ramp above all", { ramp: [0.5, 1.5] }, "ramp-out-of-range"],
    ["everybody leaving", { attrition: 1 }, "attrition-out-of-range"],
    ["a chair empty for ever", { replaceAfter: 99 }, "replacement-out-of-range"],
    ["a hire outside the period", { hires: [{ month: "2030-01", heads: 1 }] }, "hire-outside-period"],
    ["costs below nought", { costOfHire: -1 }, "cost-negative"],
    ["a period that ends before it begins", { from: "2028-04" }, "period-reversed"],
    ["a period of a lifetime", { to: "2099-01" }, "period-too-long"],
    ["a season of nothing", { season: Array<number>(12).fill(0) }, "season-unusable"],
  ])("%s", (_, change, code) => {
    expect(codes(capacityOutlook(plan(change)))).toContain(code);
    expect(capacitySheet(plan(change)).ok).toBe(false);
  });

  it("lets people reach more than their quota, and asks about it", () => {
    expect(capacityOutlook(plan({ attainment: 1.2 })).ok).toBe(true);
    expect(capacityQuestions(plan({ attainment: 1.2 }))).toMatchObject([{ code: "attainment-above-all" }]);
    expect(capacityQuestions(plan({ attrition: 0.2 }))).toMatchObject([{ code: "attrition-heavy" }]);
  });

  it("keeps the plan in the shape of the document", () => {
    expect(capacitySchema.parse(JSON.parse(JSON.stringify(exampleCapacity)))).toEqual(exampleCapacity);
    expect(rampCurves.every(({ shares }) => shares.every((share) => share >= 0 && share <= 1))).toBe(true);
  });
});
