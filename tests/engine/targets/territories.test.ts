import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balanceAreas,
  callPlan,
  compareQuotas,
  unlikeness,
  type Area,
  type Territories,
} from "#engine/targets";

const asked: Territories = {
  title: "Four territories",
  unit: "pounds",
  amount: 1_000_000_00,
  step: 100,
  expected: 950_000_00,
  variation: 0.15,
  adjusted: false,
  territories: [
    { name: "North", potential: 4_000_000, calls: 1200 },
    { name: "Midlands", potential: 3_000_000, calls: 900 },
    { name: "West", potential: 2_000_000, calls: 900 },
    { name: "South", potential: 1_000_000, calls: 600 },
  ],
  callsPerDay: 4,
  daysPerYear: 230,
  classes: [],
  reps: [],
  areas: [],
};
const compared = (more: Partial<Territories> = {}) => {
  const result = compareQuotas({ ...asked, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe("quotas by potential against equal quotas", () => {
  it("asks the same of every territory by potential, and not of equal quotas", () => {
    const { territories, equal, byPotential } = compared();
    expect(territories.map((row) => row.byPotential.quota)).toEqual([
      400_000_00, 300_000_00, 200_000_00, 100_000_00,
    ]);
    expect(territories.map((row) => row.equal.ratio)).toEqual([0.0625, 0.25 / 3, 0.125, 0.25]);
    expect(byPotential.ratios.variation).toBe(0);
    // By hand: mean 0.130208, sample standard deviation 0.083982.
    expect(equal.ratios.variation).toBeCloseTo(0.645, 3);
    expect(equal.ratios).toMatchObject({ lowest: 0.0625, highest: 0.25 });
  });

  it("tells the chance of each: alike by potential, far apart when equal", () => {
    const { territories, equal } = compared();
    const alike = territories.map((row) => row.byPotential.chance ?? 0);
    expect(Math.max(...alike) - Math.min(...alike)).toBeLessThan(1e-9);
    expect(alike[0]).toBeCloseTo(0.363, 2);
    expect(equal.chances.lowest).toBeLessThan(0.001);
    expect(equal.chances.highest).toBeGreaterThan(0.98);
  });

  it("counts only the potential that the calls can reach, when asked to", () => {
    const { territories } = compared({ adjusted: true });
    expect(territories[0]?.reach).toBeCloseTo(920 / 1200, 9);
    expect(territories[0]!.byPotential.quota).toBeLessThan(400_000_00);
    const total = territories.reduce((sum, row) => sum + row.byPotential.quota, 0);
    expect(total).toBe(1_000_000_00);
  });

  it.each<[string, Partial<Territories>, string]>([
    ["no territories", { territories: [] }, "territories-none"],
    [
      "a territory without a name",
      { territories: [{ name: " ", potential: 1, calls: 0 }] },
      "territory-unnamed",
    ],
    [
      "a potential of nought",
      { territories: [{ name: "A", potential: 0, calls: 0 }] },
      "territory-potential-nought",
    ],
    [
      "calls below nought",
      { territories: [{ name: "A", potential: 1, calls: -1 }] },
      "territory-calls-negative",
    ],
    [
      "the same name twice",
      {
        territories: [
          { name: "A", potential: 1, calls: 0 },
          { name: "A", potential: 1, calls: 0 },
        ],
      },
      "territory-name-twice",
    ],
    ["a target of nought", { amount: 0 }, "cascade-target-nought"],
    ["a target that its step does not divide", { amount: 1_050_00, step: 100_00 }, "cascade-step-uneven"],
    ["a step of nought", { step: 0 }, "cascade-step-nought"],
    ["a variation below nought", { variation: -0.1 }, "territory-variation-negative"],
    ["an expectation below nought", { expected: -1 }, "territory-expected-negative"],
    ["nobody who calls", { adjusted: true, callsPerDay: 0 }, "call-capacity-nought"],
  ])("refuses %s", (_, more, code) => {
    const result = compareQuotas({ ...asked, ...more });
    expect(result.ok ? [] : result.problems.map((one) => one.code)).toContain(code);
  });
});

describe("how unlike figures are", () => {
  it("is nought for figures that are alike, and nearly 1 where one has everything", () => {
    expect(unlikeness([5, 5, 5])).toMatchObject({ variation: 0, gini: 0 });
    expect(unlikeness([0, 0, 0, 0, 0, 0, 0, 0, 0, 10]).gini).toBeCloseTo(0.9, 9);
    expect(unlikeness([])).toMatchObject({ variation: 0, gini: 0 });
  });

  it("does not depend on the order or the unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 }), (figures) => {
        const turned = unlikeness(figures.toReversed().map((figure) => figure * 100));
        expect(turned.gini).toBeCloseTo(unlikeness(figures).gini, 9);
        expect(turned.variation).toBeCloseTo(unlikeness(figures).variation, 9);
      }),
    );
  });
});

describe("the workload method", () => {
  it("gives the published answer: 60,000 calls and 60 people", () => {
    const classes = [
      { name: "A", accounts: 1000, calls: 36 },
      { name: "B", accounts: 2000, calls: 12 },
    ];
    expect(callPlan(classes, 4, 250)).toMatchObject({ value: { calls: 60_000, people: 60 } });
  });

  it("rounds part of a person up", () => {
    expect(callPlan([{ name: "A", accounts: 51, calls: 24 }], 4, 230)).toMatchObject({
      value: { people: 2 },
    });
  });

  it.each([
    ["no classes", [], 4, 230, "call-classes-none"],
    ["accounts below nought", [{ name: "A", accounts: -1, calls: 2 }], 4, 230, "call-class-negative"],
    ["no calls at all", [{ name: "A", accounts: 0, calls: 2 }], 4, 230, "call-plan-empty"],
    ["a day without calls", [{ name: "A", accounts: 1, calls: 2 }], 0, 230, "call-capacity-nought"],
    ["a year of 400 days", [{ name: "A", accounts: 1, calls: 2 }], 4, 400, "call-days-many"],
  ])("refuses %s", (_, classes, day, days, code) => {
    expect(callPlan(classes, day, days)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe("sharing areas out", () => {
  const area = (name: string, calls: number, potential: number, rep: string): Area => ({
    name,
    calls,
    potential,
    rep,
  });
  const areas = [
    area("Leeds", 420, 900, "Ann"),
    area("York", 380, 700, "Ann"),
    area("Hull", 300, 500, "Ann"),
    area("Derby", 250, 450, "Bea"),
    area("Ripon", 120, 200, "Bea"),
    area("Goole", 100, 150, "Bea"),
  ];

  it("makes the busiest less busy, and says who changes hands", () => {
    const result = balanceAreas(areas, ["Ann", "Bea"]);
    if (!result.ok) throw new Error();
    const { before, after, moved } = result.value;
    expect(before.imbalance.calls).toBeCloseTo(1100 / 785 - 1, 9);
    expect(after.imbalance.calls).toBeLessThan(0.1);
    expect(after.loads.reduce((sum, { calls }) => sum + calls, 0)).toBe(1570);
    expect(moved.length).toBeGreaterThan(0);
  });

  it("never makes it worse, loses nothing, and does not depend on the order", () => {
    const one = fc.record({
      calls: fc.nat(500),
      potential: fc.nat(500),
      rep: fc.constantFrom("A", "B", "C"),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (raw) => {
        const own = raw.map(({ calls, potential, rep }, at) => area(`a${String(at)}`, calls, potential, rep));
        const result = balanceAreas(own, ["A", "B", "C"]);
        const turned = balanceAreas(own.toReversed(), ["A", "B", "C"]);
        if (!result.ok || !turned.ok) throw new Error();
        const worst = ({ calls, potential }: { calls: number; potential: number }) =>
          Math.max(calls, potential);
        expect(worst(result.value.after.imbalance)).toBeLessThanOrEqual(
          worst(result.value.before.imbalance) + 1e-12,
        );
        expect(result.value.after.areas).toHaveLength(own.length);
        expect(worst(turned.value.after.imbalance)).toBeCloseTo(worst(result.value.after.imbalance), 9);
      }),
    );
  });

  it("takes on areas that nobody has yet", () => {
    const result = balanceAreas([area("Leeds", 1, 1, "")], ["Ann"]);
    expect(result.ok && result.value.after.areas[0]?.rep).toBe("Ann");
  });

  it.each<[string, Area[], string[], string]>([
    ["no people", areas, [], "reps-none"],
    ["the same person twice", areas, ["Ann", "Ann"], "rep-name-twice"],
    ["no areas", [], ["Ann"], "areas-none"],
    ["calls below nought", [area("Leeds", -1, 1, "Ann")], ["Ann"], "area-negative"],
  ])("refuses %s", (_, some, reps, code) => {
    expect(balanceAreas(some, reps)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
