import {
  allocationOf,
  bestAllocation,
  bestMoves,
  findings,
  moveGain,
  moveMoney,
  planFrom,
  planUses,
  resultOf,
  useProblems,
  type MoneyUse,
  type ReturnStep,
} from "#engine/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../property-runs.ts";

const use = (id: string, ...steps: readonly (readonly [number, number])[]): MoneyUse => ({
  id,
  name: id,
  steps: steps.map(([spend, brings]) => ({ spend, brings })),
});
/** Steps of one size that bring less and less. */
const curve = (size: number) =>
  fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 })
    .map((brings) => brings.sort((a, b) => b - a).map((each): ReturnStep => ({ spend: size, brings: each })));
const size = 3;
const uses = fc
  .array(curve(size), { minLength: 1, maxLength: 3 })
  .map((curves) =>
    curves.map((steps, at): MoneyUse => ({ id: `use-${String(at)}`, name: `Use ${String(at)}`, steps })),
  );

/** The most that any sharing of so many pence brings, money left over included: every one is tried. */
function bruteForce(all: readonly MoneyUse[], pot: number): number {
  const [first, ...rest] = all;
  if (!first) return pot;
  const most = Math.min(
    pot,
    first.steps.reduce((sum, { spend }) => sum + spend, 0),
  );
  let best = 0;
  for (let spend = 0; spend <= most; spend += 1) {
    const here = resultOf(first, spend);
    if (here.ok) best = Math.max(best, here.value.brings + bruteForce(rest, pot - spend));
  }
  return best;
}

describe("sharing a pot by marginal return", () => {
  it("brings as much as the best of all ways to share it", () => {
    fc.assert(
      fc.property(uses, fc.integer({ min: 0, max: 24 }), (all, pot) => {
        const best = bestAllocation(all, pot);
        if (!best.ok) throw new Error(JSON.stringify(best.problems));
        expect(best.value.brings + best.value.left).toBeCloseTo(bruteForce(all, pot), 9);
        expect(best.value.spent + best.value.left).toBe(pot);
      }),
      { numRuns: runs(60) },
    );
  });

  it("leaves no pound that would bring more elsewhere", () => {
    fc.assert(
      fc.property(uses, fc.integer({ min: 0, max: 40 }), (all, pot) => {
        const best = bestAllocation(all, pot);
        if (!best.ok) throw new Error(JSON.stringify(best.problems));
        const lasts = best.value.uses.flatMap(({ last }) => last ?? []);
        const oneMore = best.value.uses.flatMap(({ next }) => next ?? []);
        expect(Math.min(Infinity, ...lasts)).toBeGreaterThanOrEqual(
          best.value.left > 0 ? 1 : Math.max(0, ...oneMore),
        );
      }),
      { numRuns: runs(200) },
    );
  });

  it("keeps money that no step is worth", () => {
    const best = bestAllocation([use("a", [100, 90]), use("b", [100, 110], [100, 100], [100, 99])], 1000);
    expect(best).toMatchObject({ ok: true, value: { spent: 200, left: 800, brings: 210 } });
  });

  it("refuses returns that grow, and says to put the two steps together", () => {
    const growing = use("Fair", [100, 100], [100, 300]);
    const problem = { code: "returns-not-diminishing", name: "Fair", step: 2, before: 1 };
    expect(bestAllocation([growing], 200)).toEqual({ ok: false, problems: [problem] });
    expect(useProblems([use("Fair", [200, 400])])).toEqual([]);
    expect(useProblems([use("Even", [100, 300], [200, 600], [50, 150])])).toEqual([]);
  });

  it.each([
    [[0, 10]],
    [[-5, 10]],
    [[10, -1]],
    [[1.5, 2]],
    [[Number.NaN, 2]],
    [[10, Infinity]],
    [[2 ** 60, 1]],
  ])("refuses a step of %j", (step) => {
    expect(bestAllocation([use("a", step as never)], 10)).toMatchObject({
      ok: false,
      problems: [{ code: "returns-step-unfit", step: 1 }],
    });
  });

  it("refuses a pot below nought", () => {
    expect(bestAllocation([use("a", [1, 1])], -1)).toMatchObject({
      problems: [{ code: "returns-pot-unfit" }],
    });
  });

  it("counts nothing beyond the last step", () => {
    expect(resultOf(use("a", [100, 300]), 150)).toEqual({
      ok: true,
      value: { brings: 300, last: 0, next: null, beyond: 50 },
    });
  });
});

describe("moves", () => {
  const present = fc.tuple(
    uses,
    fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 }),
    fc.nat(9),
  );

  it("lead to the best, and their gains add up to what it gains", () => {
    fc.assert(
      fc.property(present, ([all, amounts, free]) => {
        const now = new Map(all.map(({ id }, at) => [id, amounts[at] ?? 0]));
        const pot = [...now.values()].reduce((sum, one) => sum + one, free);
        const [moves, best, before] = [
          bestMoves(all, now, pot),
          bestAllocation(all, pot),
          allocationOf(all, now, pot),
        ];
        if (!moves.ok || !best.ok || !before.ok) throw new Error("refused");
        const gained = moves.value.reduce((sum, { gain }) => sum + gain, 0);
        const possible = best.value.brings + best.value.left - before.value.brings - before.value.left;
        if (moves.value.length === 0) expect(possible).toBeLessThan(0.5);
        else expect(gained).toBeCloseTo(possible, 9);
      }),
      { numRuns: runs(200) },
    );
  });

  it("cannot take more than there is, nor go nowhere", () => {
    const all = [use("a", [100, 300]), use("b", [100, 200])];
    const now = new Map([["a", 50]]);
    expect(moveGain(all, now, 80, { from: "a", to: "b", amount: 51 })).toMatchObject({
      problems: [{ code: "money-move-unfit", have: "£0.50" }],
    });
    expect(moveGain(all, now, 80, { from: null, to: "b", amount: 31 }).ok).toBe(false);
    expect(moveGain(all, now, 80, { from: "a", to: "a", amount: 1 })).toMatchObject({
      problems: [{ code: "money-moves-nowhere" }],
    });
    expect(moveGain(all, now, 80, { from: "a", to: "b", amount: 50 })).toEqual({ ok: true, value: -50 });
  });
});

describe("money of a plan", () => {
  const plan = planFrom({
    budget: { agreed: 1000_00 },
    actions: [{ id: "action-1", cost: 500_00 }],
    budgetLines: [
      {
        id: "letters",
        name: "Letters",
        amount: 200_00,
        status: "committed",
        driver: "More leads",
        returns: [
          { spend: 300_00, brings: 900_00 },
          { spend: 300_00, brings: 450_00 },
        ],
        serves: ["action-1"],
      },
      {
        id: "moved",
        name: "Letters, from the van",
        amount: 100_00,
        status: "reallocated",
        serves: ["action-1"],
      },
      {
        id: "fair",
        name: "Fair",
        amount: 300_00,
        status: "committed",
        returns: [{ spend: 300_00, brings: 330_00 }],
      },
      { id: "saved", name: "Van given up", amount: 150_00, status: "saved" },
      { id: "rent", name: "Rent", amount: 50_00, status: "committed" },
    ],
  });

  it("is read as uses, free money and what is left as it is", () => {
    const read = planUses(plan);
    expect([...read.now]).toEqual([
      ["letters", 300_00],
      ["fair", 300_00],
    ]);
    expect(read).toMatchObject({ freeLines: ["saved"], unplanned: 200_00, pot: 950_00 });
    expect(read.unsaid).toEqual({ lines: ["rent"], amount: 50_00 });
  });

  it("is moved with its trace: free money first from its lines, then from what has none", () => {
    const moved = moveMoney(plan, { from: null, to: "letters", amount: 300_00, because: "" }, "line-new");
    if (!moved.ok) throw new Error(JSON.stringify(moved.problems));
    const { budgetLines } = moved.value;
    expect(budgetLines.find(({ id }) => id === "saved")?.amount).toBe(0);
    expect(budgetLines.at(-1)).toMatchObject({
      name: "Letters, from Van given up",
      amount: 300_00,
      status: "reallocated",
      movedFrom: "saved",
      driver: "More leads",
      serves: ["action-1"],
    });
    expect(planUses(moved.value)).toMatchObject({ unplanned: 50_00, pot: 950_00 });
    expect(planUses(moved.value).now.get("letters")).toBe(600_00);
  });

  it("saves what is moved to no use", () => {
    const moved = moveMoney(
      plan,
      { from: "fair", to: null, amount: 300_00, because: "No order" },
      "line-new",
    );
    expect(moved.ok && moved.value.budgetLines.at(-1)).toMatchObject({
      name: "Saved from Fair",
      status: "saved",
      movedFrom: "fair",
      because: "No order",
    });
  });

  it.each([
    [{ from: "fair", to: "fair", amount: 1 }, "money-moves-nowhere"],
    [{ from: "rent", to: "fair", amount: 1 }, "money-moves-nowhere"],
    [{ from: "fair", to: "letters", amount: 300_01 }, "money-move-unfit"],
    [{ from: "fair", to: "letters", amount: -1 }, "money-move-unfit"],
    [{ from: null, to: "letters", amount: 350_01 }, "money-move-unfit"],
  ])("refuses %j", (move, code) => {
    expect(moveMoney(plan, { ...move, because: "" }, "line-new")).toMatchObject({ problems: [{ code }] });
  });

  it("is found where it brings less than it could, until it is moved", () => {
    const found = (of: typeof plan) => findings(of).filter(({ checkId }) => checkId === "money-brings-most");
    expect(found(plan).map(({ problem }) => problem)).toEqual([
      {
        code: "plan-money-brings-more",
        from: "money that is free",
        to: "budget line B1, “Letters”",
        amount: "£300",
        gain: "£150",
      },
    ]);
    const moved = moveMoney(plan, { from: null, to: "letters", amount: 300_00, because: "" }, "line-new");
    expect(moved.ok && found(moved.value)).toEqual([]);
    const growing = planFrom({
      budgetLines: [
        {
          id: "a",
          returns: [
            { spend: 1, brings: 1 },
            { spend: 1, brings: 5 },
          ],
          amount: 1,
        },
      ],
    });
    expect(found(growing)).toEqual([]);
  });
});
