import { describe, expect, it } from "vitest";
import {
  agreedFigures,
  amountAt,
  applyClosing,
  cascadeMoves,
  cascadeQuestions,
  closingProblems,
  closingWords,
  emptyCascade,
  gapWords,
  lockCell,
  monthIndices,
  nodeAt,
  phase,
  reconcile,
  takeBackClosing,
  totalsBy,
  unlockCell,
  workCascade,
  type Cascade,
  type CascadeNode,
  type GapClosing,
} from "#engine/targets";
import { firm, noOwn, person } from "./concrete-firm.ts";

function worked(cascade: Cascade): CascadeNode {
  const result = workCascade(cascade);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const codes = (cascade: Cascade): string[] => {
  const result = workCascade(cascade);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe("passing a target down", () => {
  it("phases a year of 1,000 by its season", () => {
    expect(phase(1000, [0.6, 0.9, 1.4, 1.1])).toEqual({ ok: true, value: [150, 225, 350, 275] });
    const months = [0.6, 0.9, 1.4, 1.1].map((index, at) => ({ month: `2027-0${String(at + 1)}`, index }));
    const root = worked({ ...emptyCascade("units"), amount: 1000, levels: ["month"], months });
    expect(root.children.map(({ amount }) => amount)).toEqual([150, 225, 350, 275]);
  });

  it("sums at every level and in every margin for £2.4m", () => {
    const root = worked(firm({ levels: ["region", "team", "person", "product", "month"] }));
    for (const level of ["region", "team", "person", "product", "month"] as const) {
      const total = [...totalsBy(root, level).values()].reduce((sum, amount) => sum + amount, 0);
      expect([level, total]).toEqual([level, 2_400_000_00]);
    }
    expect(root.children).toHaveLength(4);
  });

  it("takes levels in the order that was chosen", () => {
    const root = worked(firm({ levels: ["month", "region"] }));
    expect(root.children[0]).toMatchObject({ level: "month", name: "2027-04" });
    expect(root.children[0]?.children.map(({ name }) => name)).toEqual([
      "North",
      "Midlands",
      "West",
      "South",
    ]);
  });

  it("weighs by potential, by headcount, by typed shares and equally", () => {
    const people = [
      person("Ann", 1, { potential: 300, headcount: 1, share: 1 }),
      person("Bea", 1, { potential: 100, headcount: 0.6, share: 3 }),
    ];
    const split = (rule: Cascade["rules"]["person"]): number[] =>
      worked({
        ...emptyCascade("units"),
        amount: 800,
        levels: ["person"],
        people,
        rules: { ...firm().rules, person: rule },
      }).children.map(({ amount }) => amount);
    expect(split("potential")).toEqual([600, 200]);
    expect(split("headcount")).toEqual([500, 300]);
    expect(split("typed")).toEqual([200, 600]);
    expect(split("equal")).toEqual([400, 400]);
  });

  it("rounds to the step that was asked for", () => {
    const root = worked(firm({ step: 1_000_00 }));
    const figures = root.children.flatMap((region) => region.children.map(({ amount }) => amount));
    expect(figures.every((amount) => amount % 1_000_00 === 0)).toBe(true);
  });

  it("works 4 regions, 12 people, 5 products and 12 months at a keypress", () => {
    const cascade = firm({ levels: ["region", "person", "product", "month"] });
    worked(cascade);
    const before = performance.now();
    for (let time = 0; time < 10; time += 1) worked(cascade);
    expect((performance.now() - before) / 10).toBeLessThan(50);
  });

  it("works a thousand people by month", () => {
    const people = Array.from({ length: 1000 }, (_, at) =>
      person(`P${String(at)}`, at + 1, { region: "All" }),
    );
    const root = worked(firm({ people, levels: ["region", "person", "month"] }));
    expect(root.children[0]?.children).toHaveLength(1000);
  });
});

describe("locks", () => {
  it("keeps two locked figures, and the rest adjusts in proportion", () => {
    const cascade = firm();
    const first = lockCell(cascade, ["North"], 700_000_00);
    if (!first.ok) throw new Error();
    const second = lockCell(first.value.cascade, ["South", "Person 4", "2027-06"], 30_000_00);
    if (!second.ok) throw new Error();
    const { node } = second.value;
    expect(nodeAt(node, ["North"])).toMatchObject({ amount: 700_000_00, locked: true });
    expect(nodeAt(node, ["South", "Person 4", "2027-06"])).toMatchObject({ amount: 30_000_00, locked: true });
    expect(node.children.reduce((sum, { amount }) => sum + amount, 0)).toBe(2_400_000_00);
    const before = worked(cascade);
    const ratio = (of: CascadeNode): number =>
      (nodeAt(of, ["Midlands"])?.amount ?? 0) / (nodeAt(of, ["West"])?.amount ?? 1);
    expect(ratio(node)).toBeCloseTo(ratio(before), 4);
    const undone = unlockCell(unlockCell(second.value.cascade, ["North"]), ["South", "Person 4", "2027-06"]);
    expect(worked(undone)).toEqual(before);
  });

  it("lets a lock deep down raise what stands above it", () => {
    const root = worked(firm({ locks: [{ path: ["West", "Person 3", "2027-04"], amount: 900_000_00 }] }));
    expect(nodeAt(root, ["West"])?.amount).toBe(900_000_00);
    expect(nodeAt(root, ["West", "Person 7"])?.amount).toBe(0);
  });

  it("says which locks cannot hold together, and by how much", () => {
    const locks = [
      { path: ["North"], amount: 1_500_000_00 },
      { path: ["South", "Person 4"], amount: 1_000_000_00 },
    ];
    const result = workCascade(firm({ locks }));
    expect(!result.ok && result.problems).toEqual([
      {
        code: "cascade-locks-above",
        where: "the whole target",
        amount: "£2,400,000",
        locked: "£2,500,000",
        by: "£100,000",
        locks: ["North (£1,500,000)", "South, Person 4 (£1,000,000)"],
      },
    ]);
  });

  it("says when locks below overflow the lock above them, or leave something that is nobody’s", () => {
    const above = firm({
      locks: [
        { path: ["North"], amount: 500_000_00 },
        { path: ["North", "Person 1"], amount: 600_000_00 },
      ],
    });
    expect(workCascade(above)).toMatchObject({
      problems: [{ code: "cascade-locks-above", where: "North", by: "£100,000" }],
    });
    const short = firm({
      levels: ["region"],
      locks: ["North", "Midlands", "West", "South"].map((name) => ({ path: [name], amount: 500_000_00 })),
    });
    expect(workCascade(short)).toMatchObject({
      problems: [{ code: "cascade-locks-below", where: "the whole target", by: "£400,000" }],
    });
  });

  it("refuses locks below nought, between two steps, of the whole and on nothing", () => {
    expect(codes(firm({ locks: [{ path: ["North"], amount: -1 }] }))).toEqual(["cascade-lock-negative"]);
    expect(codes(firm({ locks: [{ path: ["North"], amount: 150 }] }))).toEqual(["cascade-lock-step"]);
    expect(codes(firm({ locks: [{ path: [], amount: 100 }] }))).toEqual(["cascade-lock-whole"]);
    expect(codes(firm({ locks: [{ path: ["Wales"], amount: 100 }] }))).toEqual(["cascade-lock-nowhere"]);
  });

  it("leaves the cascade as it was when a lock is refused", () => {
    expect(lockCell(firm(), ["North"], 9_000_000_00).ok).toBe(false);
  });
});

describe("what cannot be passed down", () => {
  const one = (more: Partial<Cascade>): string[] => codes(firm(more));
  it.each<[string, Partial<Cascade>, string]>([
    ["a target of nought", { amount: 0 }, "cascade-target-nought"],
    ["a step of nought", { step: 0 }, "cascade-step-nought"],
    [
      "a total that its step does not divide",
      { step: 1_000_00, amount: 2_400_500_00 },
      "cascade-step-uneven",
    ],
    ["no levels", { levels: [] }, "cascade-levels-none"],
    ["a level twice", { levels: ["month", "month"] }, "cascade-level-twice"],
    ["no people", { people: [] }, "cascade-people-none"],
    ["a row without a name", { people: [person("", 1)] }, "cascade-person-unnamed"],
    ["a team of none", { people: [person("", 1, { region: "North", team: "Leeds" })] }, "cascade-team-empty"],
    ["a person without a region", { people: [person("Ann", 1)] }, "cascade-place-missing"],
    ["no products", { levels: ["product"], products: [] }, "cascade-products-none"],
    ["no months", { months: [] }, "cascade-months-none"],
    [
      "all weights nought",
      { levels: ["person"], people: [person("Ann", 0), person("Bea", 0)] },
      "cascade-weights-nought",
    ],
    [
      "a weight below nought",
      { levels: ["person"], people: [person("Ann", -1), person("Bea", 2)] },
      "cascade-weight-negative",
    ],
    [
      "a weight that is no number",
      { levels: ["person"], people: [person("Ann", Number.NaN)] },
      "cascade-weight-negative",
    ],
    [
      "the same name twice",
      { levels: ["person"], people: [person("Ann", 1), person("Ann", 2)] },
      "cascade-name-twice",
    ],
  ])("%s", (_, more, code) => {
    expect(one(more)).toContain(code);
  });

  it("says what would divide a total", () => {
    const result = workCascade(firm({ step: 1_000_00, amount: 2_400_500_00 }));
    expect(result).toMatchObject({ problems: [{ left: "£500", below: "£2,400,000", above: "£2,401,000" }] });
  });

  it("keeps hostile names as text and apart", () => {
    const names = [
      "__proto__",
      "constructor",
      "<img src=x onerror=alert(1)>",
      "=1+1",
      "a,b",
      "☃".repeat(300),
    ];
    const root = worked(firm({ levels: ["person", "month"], people: names.map((name) => person(name, 1)) }));
    expect(root.children.map(({ name }) => name)).toEqual(names);
    const locked = lockCell(
      firm({ levels: ["person"], people: names.map((name) => person(name, 1)) }),
      ["__proto__"],
      100,
    );
    expect(locked.ok && nodeAt(locked.value.node, ["__proto__"])?.amount).toBe(100);
  });
});

describe("what is asked about a cascade", () => {
  it("questions a target below the forecast, with figures", () => {
    expect(cascadeQuestions(firm(), 2_500_000_00)).toMatchObject([
      {
        code: "cascade-below-forecast",
        amount: "£2,400,000",
        forecast: "£2,500,000",
        gap: "£100,000",
        share: 0.04,
      },
    ]);
    expect(cascadeQuestions(firm(), 2_300_000_00)).toEqual([]);
  });

  it("names one weight of nought, and goes on", () => {
    const cascade = firm({ levels: ["person"], people: [person("Ann", 0), person("Bea", 2)] });
    expect(worked(cascade).children.map(({ amount }) => amount)).toEqual([0, 2_400_000_00]);
    expect(cascadeQuestions(cascade, null)).toMatchObject([
      { code: "cascade-carries-nothing", names: ["Ann"] },
    ]);
  });

  it("says who moved since the last version, the largest first", () => {
    const before = worked(firm());
    const agreed = { on: "2027-03-01", amount: 2_400_000_00, figures: agreedFigures(before) };
    const locked = lockCell(firm({ agreed }), ["North", "Person 1"], 300_000_00);
    if (!locked.ok) throw new Error();
    const moves = cascadeMoves(agreed, locked.value.node);
    const first = nodeAt(before, ["North", "Person 1"])?.amount ?? 0;
    expect(moves[0]).toMatchObject({
      path: ["North", "Person 1"],
      from: first,
      to: 300_000_00,
      by: 300_000_00 - first,
    });
    expect(cascadeMoves(agreed, before)).toEqual([]);
  });
});

describe("seasonal indices from a history", () => {
  it("averages 1 and follows the calendar", () => {
    const sales = Array.from({ length: 36 }, (_, at) => (at % 12 === 8 ? 200 : 100));
    const indices = monthIndices(sales, "2024-04");
    if (!indices.ok) throw new Error();
    // The ninth figure of a year that begins in April is December's.
    expect(indices.value.indexOf(Math.max(...indices.value))).toBe(11);
    expect(indices.value.reduce((sum, index) => sum + index, 0)).toBeCloseTo(12, 3);
  });

  it("refuses a short history and a month that sold nothing", () => {
    expect(monthIndices(Array<number>(23).fill(1), "2025-01").ok).toBe(false);
    expect(monthIndices([...Array<number>(23).fill(1), 0], "2025-01")).toMatchObject({
      problems: [{ code: "phasing-month-empty", period: 24 }],
    });
  });
});

describe("the build from below", () => {
  const people = [
    person("Ann", 1, { own: { accounts: 20, expected: 4_000_00, typed: null } }),
    person("Bea", 1, { own: { accounts: null, expected: null, typed: 110_000_00 } }),
    person("Cy", 1, { own: noOwn }),
  ];
  const cascade = firm({ levels: ["person"], amount: 300_000_00, people });
  const closing: GapClosing = {
    way: "find",
    person: "Ann",
    to: "",
    amount: 12_000_00,
    owner: "Ann",
    reason: "Two tenders are out",
    evidence: "Harbour wall, £12,000, drawings approved",
    cost: null,
    on: "2027-03-01",
  };
  const of = (more: Partial<Cascade>) => {
    const changed = { ...cascade, ...more };
    const result = reconcile(changed, worked(changed));
    if (!result.ok) throw new Error();
    return result.value;
  };

  it("sets each own figure beside the target, and says whose is missing", () => {
    const { people: rows, gap, unknown } = of({});
    expect(rows.map((row) => row.gap)).toEqual([20_000_00, -10_000_00, null]);
    expect(gap).toBe(10_000_00);
    expect(unknown).toEqual(["Cy"]);
    expect(gapWords(gap, "pounds")).toBe("£10,000 still to close");
  });

  it("counts what is found and added, and leaves the total alone when a target moves", () => {
    expect(of({ closings: [closing] }).people[0]).toMatchObject({ found: 12_000_00, gap: 8_000_00 });
    const moved = of({ closings: [{ ...closing, way: "move", to: "Bea", amount: 10_000_00 }] });
    expect(moved.people.map(({ agreed }) => agreed)).toEqual([90_000_00, 110_000_00, 100_000_00]);
    expect(moved.agreed).toBe(300_000_00);
    const lower = of({ closings: [{ ...closing, way: "change-target", amount: -20_000_00 }] });
    expect(lower).toMatchObject({ target: 300_000_00, agreed: 280_000_00 });
    expect(of({ closings: [{ ...closing, way: "capacity", cost: 5_000_00 }] }).cost).toBe(5_000_00);
  });

  it("asks each way for its own grounds, and never spreads a gap silently", () => {
    const wrong = (more: Partial<GapClosing>): string[] =>
      closingProblems(cascade, { ...closing, ...more }).map(({ code }) => code);
    expect(wrong({})).toEqual([]);
    expect(wrong({ way: "spread" })).toEqual(["gap-spread"]);
    expect(wrong({ evidence: " " })).toEqual(["gap-evidence-missing"]);
    expect(wrong({ way: "capacity" })).toEqual(["gap-cost-missing"]);
    expect(wrong({ way: "move", to: "Ann" })).toEqual(["gap-move-nowhere"]);
    expect(wrong({ owner: "", reason: "" })).toEqual(["gap-owner-missing", "gap-reason-missing"]);
    expect(wrong({ amount: 0, person: "Zoe" })).toEqual(["gap-person-unknown", "gap-amount-nought"]);
    expect(wrong({ way: "change-target", amount: -5 })).toEqual([]);
  });

  it("needs people among the levels", () => {
    const months = firm({ levels: ["month"] });
    expect(reconcile(months, worked(months))).toMatchObject({ problems: [{ code: "gap-no-people" }] });
  });
});

describe("a lock at any level", () => {
  it("holds a month over a whole region, and the rest of the region adjusts", () => {
    const plain = worked(firm());
    const locked = lockCell(firm(), ["North", "", "2027-06"], 90_000_00);
    if (!locked.ok) throw new Error(JSON.stringify(locked.problems));
    const { node } = locked.value;
    expect(amountAt(node, ["North", "", "2027-06"])).toBe(90_000_00);
    for (const region of ["North", "Midlands", "West", "South"])
      expect(nodeAt(node, [region])?.amount).toBe(nodeAt(plain, [region])?.amount);
    expect(nodeAt(node, ["West"])).toEqual(nodeAt(plain, ["West"]));
    expect(unlockCell(locked.value.cascade, ["North", "", "2027-06"]).locks).toEqual([]);
  });

  it("holds a month over everything, a team over all regions, a product over all people", () => {
    const cascade = firm({
      levels: ["region", "team", "person", "product", "month"],
      locks: [
        { path: ["", "", "", "", "2027-06"], amount: 250_000_00 },
        { path: ["", "", "", "Kerbs"], amount: 400_000_00 },
        { path: ["North", "", "", "Setts", "2027-06"], amount: 9_999_00 },
        { path: ["North"], amount: 600_000_00 },
      ],
    });
    const root = worked(cascade);
    for (const { path, amount } of cascade.locks) expect(amountAt(root, path)).toBe(amount);
    expect(root.amount).toBe(2_400_000_00);
  });

  it("holds a region over all months where months stand first", () => {
    const root = worked(
      firm({ levels: ["month", "region", "person"], locks: [{ path: ["", "North"], amount: 700_000_00 }] }),
    );
    expect(amountAt(root, ["", "North"])).toBe(700_000_00);
  });

  it("refuses what cannot hold together, naming what stands against each other and by how much", () => {
    const months = ["2027-04", "2027-05"].map((month) => ({ month, index: 1 }));
    const locks = [
      { path: ["North", "", "2027-04"], amount: 900_000_00 },
      { path: ["", "", "2027-04"], amount: 800_000_00 },
    ];
    expect(workCascade(firm({ months, locks }))).toMatchObject({
      problems: [
        {
          code: "cascade-locks-cross",
          by: "£100,000",
          locks: expect.arrayContaining(["April 2027 (£800,000)", "North, April 2027 (£900,000)"]) as unknown,
        },
      ],
    });
    expect(codes(firm({ locks: [{ path: ["", "", "2031-01"], amount: 100 }] }))).toEqual([
      "cascade-lock-nowhere",
    ]);
    const idle = firm({
      months: months.map((one, at) => ({ ...one, index: at })),
      locks: [{ path: ["", "", "2027-04"], amount: 100_00 }],
    });
    expect(codes(idle)).toEqual(["cascade-locks-nought"]);
  });

  it("stays quick for a thousand people with a month and a region's month locked", () => {
    const people = Array.from({ length: 1000 }, (_, at) =>
      person(`P${String(at)}`, 100 + at, { region: `R${String(at % 4)}` }),
    );
    const locks = [
      { path: ["", "", "2027-06"], amount: 250_000_00 },
      { path: ["R1", "", "2027-06"], amount: 50_000_00 },
    ];
    const begun = performance.now();
    expect(worked(firm({ people, locks })).amount).toBe(2_400_000_00);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

describe("a step that closes a gap is done to the cascade", () => {
  const step = (more: Partial<GapClosing>): GapClosing => ({
    way: "move",
    person: "Person 1",
    to: "Person 2",
    amount: 10_000_00,
    owner: "Ann",
    reason: "She has the accounts",
    evidence: "",
    cost: null,
    on: "2027-04-02",
    ...more,
  });
  const done = (cascade: Cascade, closing: GapClosing): Cascade => {
    const applied = applyClosing(cascade, worked(cascade), closing);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
    return applied.value;
  };
  const before = totalsBy(worked(firm()), "person");

  it("moves a target between people of two regions, and everybody else keeps theirs", () => {
    for (const levels of [
      ["region", "person", "month"],
      ["month", "region", "person"],
    ] as const) {
      const plain = firm({ levels: [...levels] });
      const was = totalsBy(worked(plain), "person");
      const moved = totalsBy(worked(done(plain, step({}))), "person");
      for (const [name, amount] of was) {
        const by = name === "Person 1" ? -10_000_00 : name === "Person 2" ? 10_000_00 : 0;
        const off = Math.abs((moved.get(name) ?? 0) - amount - by);
        // Months above people are rounded anew, by a step for each.
        expect(off).toBeLessThanOrEqual(by === 0 && levels[0] === "month" ? 12_00 : 0);
      }
    }
  });

  it("changes the whole by what a target is changed, and the reconciliation says both", () => {
    const cut = done(firm(), step({ way: "change-target", amount: -20_000_00 }));
    expect(cut.amount).toBe(2_380_000_00);
    const root = worked(cut);
    expect(totalsBy(root, "person").get("Person 1")).toBe((before.get("Person 1") ?? 0) - 20_000_00);
    expect(totalsBy(root, "person").get("Person 5")).toBe(before.get("Person 5"));
    const told = reconcile(cut, root);
    expect(told).toMatchObject({ value: { target: 2_400_000_00, agreed: 2_380_000_00 } });
    expect(closingWords(cut.closings[0]!, "pounds")).toBe(
      "North carries £20,000 less, Person 1 carries £20,000 less; the whole target is £20,000 less, and everybody else keeps their figure.",
    );
  });

  it("leaves the target alone where the gap is found, and raises what is built", () => {
    const found = done(firm(), step({ way: "find" }));
    expect(worked(found)).toEqual(worked(firm()));
    expect(reconcile(found, worked(found))).toMatchObject({ value: { found: 10_000_00 } });
  });

  it("goes back to where it stood when steps are taken back, in any order", () => {
    const two = done(done(firm(), step({})), step({ way: "change-target", amount: 5_000_00 }));
    expect(worked(takeBackClosing(takeBackClosing(two, 0), 0))).toEqual(worked(firm()));
    const first = takeBackClosing(two, 1);
    expect(worked(first)).toEqual(worked(done(firm(), step({}))));
  });

  it("is refused where the figure was locked by hand", () => {
    const cascade = firm({ locks: [{ path: ["North", "Person 1"], amount: 200_000_00 }] });
    expect(applyClosing(cascade, worked(cascade), step({}))).toMatchObject({
      problems: [{ code: "gap-locked", name: "North, Person 1", amount: "£200,000" }],
    });
  });
});
