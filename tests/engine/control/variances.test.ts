import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "#engine/measure";
import {
  jointRules,
  marketVariances,
  mixAndQuantity,
  mixMethods,
  mixTurns,
  planningOperational,
  priceVolume,
  salesVariances,
  valuations,
  type SalesLine,
} from "#engine/control";

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const figure = (most: number) => fc.double({ min: 0, max: most, noNaN: true });
const line = fc.record({
  name: fc.constant("Line"),
  budgetUnits: fc.integer({ min: 0, max: 50_000 }),
  budgetPrice: figure(900),
  cost: figure(900),
  absorbed: figure(100),
  actualUnits: fc.integer({ min: 0, max: 50_000 }),
  actualPrice: figure(900),
});
const lines = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .filter((all) => all.some(({ budgetUnits }) => budgetUnits > 0));
const conventions = fc.record({
  valuation: fc.constantFrom(...valuations),
  mix: fc.constantFrom(...mixMethods),
  joint: fc.constantFrom(...jointRules),
});
/** Equal but for binary fractions, measured against the size of what is added up. */
const near = (a: number, b: number, size: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
const sizeOf = (all: readonly SalesLine[]): number =>
  all.reduce((sum, one) => sum + (one.budgetUnits + one.actualUnits) * 2_000, 0);

describe("sales variances of any figures", () => {
  it("reconcile by line and in total, by every convention", () => {
    fc.assert(
      fc.property(lines, conventions, (all, by) => {
        const found = sure(salesVariances(all, by));
        near(found.unexplained, 0, sizeOf(all));
        for (const one of [...found.lines, found.all]) {
          near(one.actual - one.budget, one.total, sizeOf(all));
          near(one.price + one.volume + one.joint, one.total, sizeOf(all));
          near(one.flexed - one.budget, one.mix + one.quantity, sizeOf(all));
        }
      }),
    );
  });

  it("have the same mix and quantity in total by all three methods", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...valuations), (all, valuation) => {
        const [own, average, budget] = mixMethods.map(
          (mix) => sure(salesVariances(all, { valuation, mix, joint: "in-price" })).all,
        );
        near(own?.mix ?? NaN, average?.mix ?? NaN, sizeOf(all));
        near(own?.mix ?? NaN, budget?.mix ?? NaN, sizeOf(all));
        near(own?.quantity ?? NaN, budget?.quantity ?? NaN, sizeOf(all));
      }),
    );
  });

  it("have no mix where there is one line, whatever is left over by line", () => {
    fc.assert(
      fc.property(
        line.filter(({ budgetUnits }) => budgetUnits > 0),
        (one) => {
          const { all } = sure(
            salesVariances([one], { valuation: "price", mix: "individual", joint: "in-price" }),
          );
          near(all.mix, 0, sizeOf([one]));
        },
      ),
    );
  });

  it("leave nothing over by line, so that what is left cannot be mix", () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const one of all.filter(({ budgetUnits }) => budgetUnits > 0)) {
          const { price, volume } = sure(priceVolume(one, "price"));
          const change = one.actualUnits * one.actualPrice - one.budgetUnits * one.budgetPrice;
          near(change - price - volume, 0, sizeOf([one]));
        }
      }),
    );
  });
});

describe("the market", () => {
  it("splits the quantity variance into size and share", () => {
    const market = fc.double({ min: 1, max: 1e6, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(market, share, market, share, figure(500), (budgetMarket, s0, actualMarket, s1, value) => {
        const budgetUnits = budgetMarket * s0;
        const actualUnits = actualMarket * s1;
        const found = sure(marketVariances({ budgetMarket, budgetUnits, actualMarket, actualUnits, value }));
        near(found.size + found.share, (actualUnits - budgetUnits) * value, 1e9);
      }),
    );
  });

  it("can move one way while the firm moves the other", () => {
    // opentuition.com/topic/variances-65: Leaf, 18% of 2.8 million budgeted, 20% of 2.66 million sold.
    const leaf = {
      budgetMarket: 2.8e6,
      budgetUnits: 504_000,
      actualMarket: 2.66e6,
      actualUnits: 532_000,
      value: 12,
    };
    const { size, share, quantity } = sure(marketVariances(leaf));
    expect([size, share, quantity].map(Math.round)).toEqual([-302_400, 638_400, 336_000]);
    const shrunk = {
      budgetMarket: 1e6,
      budgetUnits: 250_000,
      actualMarket: 1.1e6,
      actualUnits: 220_000,
      value: 4,
    };
    const found = sure(marketVariances(shrunk));
    expect([found.size, found.share, found.quantity].map(Math.round)).toEqual([100_000, -220_000, -120_000]);
    const price = {
      name: "All",
      budgetUnits: 250_000,
      budgetPrice: 14,
      actualUnits: 220_000,
      actualPrice: 12.5,
    };
    expect(sure(priceVolume(price, "price")).price).toBe(-330_000);
  });

  it.each([
    [{ budgetMarket: 0 }, "market-none"],
    [{ actualMarket: Number.NaN }, "market-none"],
    [{ actualUnits: 3e6 }, "market-share-outside"],
    [{ budgetUnits: -1 }, "market-share-outside"],
    [{ value: Number.POSITIVE_INFINITY }, "variance-figure"],
  ])("refuses %o", (wrong, code) => {
    const right = { budgetMarket: 2e6, budgetUnits: 4e5, actualMarket: 2.2e6, actualUnits: 4.5e5, value: 3 };
    expect(marketVariances({ ...right, ...wrong })).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

describe("mix and quantity", () => {
  const line = (name: string, budgetUnits: number, actualUnits: number, value: number) => ({
    name,
    budgetUnits,
    actualUnits,
    value,
  });
  // Kaplan, ACCA PM, pages 289 and 290: the values are right, two of its labels are not.
  const furniture = [
    line("Tables", 8_000, 7_200, 760),
    line("Chairs", 26_000, 31_000, 94),
    line("Sideboards", 6_000, 7_800, 940),
  ];

  it("agrees with Kaplan’s furniture", () => {
    const found = sure(mixAndQuantity(furniture, "individual"));
    expect([found.mix, found.quantity, found.volume].map(Math.round)).toEqual([
      -570_600, 2_124_600, 1_554_000,
    ]);
    expect(Math.round(found.lines[1]?.mix ?? 0)).toBe(103_400);
    const average = sure(mixAndQuantity(furniture, "weighted-average"));
    expect(average.lines[1]?.mix).toBeCloseTo(-286_110, 6);
    expect(average.mix).toBeCloseTo(-570_600, 6);
  });

  it("says why chairs turn from favourable to adverse", () => {
    const turns = mixTurns(furniture);
    expect(turns.map(({ name }) => name)).toEqual(["Chairs"]);
    expect(turns[0]?.says).toBe(
      "Chairs: 1,100 units more than the budget’s mix would give, at £94.00 a unit, below the average of £354.10. At its own value that is £103,400 favourable; set against the average it is £286,110 adverse, because the units took the place of dearer ones.",
    );
  });

  it("agrees with a third source", () => {
    // gaodun.com/q/c013gl.
    const two = [line("E", 5_500, 6_000, 4.5), line("F", 4_500, 6_000, 10)];
    const found = sure(mixAndQuantity(two, "individual"));
    expect([found.mix, found.quantity, found.volume].map((value) => Math.round(value * 100) / 100)).toEqual([
      3_300, 13_950, 17_250,
    ]);
  });
});

describe("bad figures", () => {
  const good: SalesLine = { name: "Good", budgetUnits: 10, budgetPrice: 5, actualUnits: 9, actualPrice: 5 };
  const at = { valuation: "price", mix: "individual", joint: "in-price" } as const;
  it("are refused by line and field, with nothing worked", () => {
    expect(salesVariances([], at)).toMatchObject({ problems: [{ code: "variance-lines-none" }] });
    expect(salesVariances([{ ...good, actualUnits: -1 }], at)).toMatchObject({
      problems: [{ code: "variance-figure", where: "Good", field: "actual units" }],
    });
    expect(salesVariances([{ ...good, actualPrice: Number.NaN }], at)).toMatchObject({ ok: false });
    expect(salesVariances([{ ...good, budgetUnits: 0 }], at)).toMatchObject({
      problems: [{ code: "variance-budget-none" }],
    });
    expect(salesVariances([good], { ...at, valuation: "contribution" })).toMatchObject({
      problems: [{ code: "variance-cost-missing", where: "Good" }],
    });
    expect(salesVariances([{ ...good, cost: 2 }], { ...at, valuation: "profit" })).toMatchObject({
      problems: [{ code: "variance-absorbed-missing" }],
    });
    expect(mixAndQuantity([{ ...good, value: Number.NaN }], "individual")).toMatchObject({ ok: false });
    const cost = {
      side: "cost",
      original: -1,
      revised: 1,
      actual: 1,
      budgetUnits: 1,
      actualUnits: 1,
    } as const;
    expect(planningOperational(cost)).toMatchObject({ ok: false });
  });

  it("a dearer cost than its revised standard is adverse", () => {
    const cost = {
      side: "cost",
      original: 20,
      revised: 22,
      actual: 23,
      budgetUnits: 100,
      actualUnits: 90,
    } as const;
    expect(sure(planningOperational(cost))).toEqual({
      planning: -180,
      operational: -90,
      rest: 0,
      total: -270,
    });
  });
});
