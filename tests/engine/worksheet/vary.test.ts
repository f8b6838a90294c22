import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  answerAddresses,
  evaluateSheet,
  evaluateWith,
  filledEntries,
  markEntries,
  readSheet,
  varySheet,
  type Sheet,
  type SheetTemplate,
} from "#engine/worksheet";
import { smoothing, variance } from "./sheets.ts";
import { runs } from "../../property-runs.ts";

const effects: SheetTemplate = {
  sheet: variance,
  parameters: [
    { name: "price", from: 20, to: 80, step: 5 },
    { name: "units", from: 500, to: 2000, step: 100 },
    { name: "cut", oneOf: [1, 2, 3] },
    { name: "extra", from: 50, to: 300, step: 10 },
  ],
  fills: {
    budgetPrice: "price",
    budgetUnits: "units",
    cost: "round(price * 0.6)",
    actualPrice: "price - cut",
    actualUnits: "units + extra",
  },
  constraints: [
    { says: "volume gains more than price loses", formula: "volumeEffect > -priceEffect" },
    { says: "revenue is under £100,000", formula: "actualPrice * actualUnits < 100000" },
  ],
};

const series: SheetTemplate = {
  sheet: smoothing,
  parameters: [
    { name: "weight", from: 0.2, to: 0.4, step: 0.1 },
    { name: "base", from: 150, to: 250, step: 10 },
    { name: "noise", from: -15, to: 15, step: 1, each: 6 },
  ],
  fills: { alpha: "weight", sold: "base + 5 * t + noise[t]" },
  constraints: [],
};

const built = (template: SheetTemplate, seed: number): Sheet => {
  const sheet = varySheet(template, seed);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
};

describe("varying by seed", () => {
  it("gives the same sheet for the same seed, and others for others", () => {
    expect(built(effects, 7)).toEqual(built(effects, 7));
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(built(effects, seed)))).size,
    ).toBeGreaterThan(15);
  });

  it("keeps to its ranges, steps and constraints, and gives a sheet that reads, works and marks as full", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(effects, series), (seed, template) => {
        const sheet = built(template, seed);
        expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual({ ok: true, value: sheet });
        const figures = evaluateSheet(sheet);
        expect(figures.problems).toEqual([]);
        const mark = markEntries(sheet, filledEntries(sheet));
        expect(mark.earned).toBe(mark.available);
        if (template === effects) {
          expect(figures.value("volumeEffect")!).toBeGreaterThan(-figures.value("priceEffect")!);
          expect(figures.value("budgetPrice")! % 5).toBe(0);
          expect([1, 2, 3]).toContain(figures.value("budgetPrice")! - figures.value("actualPrice")!);
        } else {
          expect([0.2, 0.3, 0.4]).toContain(figures.value("alpha"));
          for (let row = 1; row <= 6; row += 1)
            expect(Number.isInteger(figures.value(`sold[${row}]`))).toBe(true);
        }
      }),
    );
  });

  it("admits no seed on which a slip or convention could be taken for right", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sheet = built(series, seed);
        const figures = evaluateSheet(sheet);
        for (const address of answerAddresses(sheet).filter((at) => at.startsWith("forecast"))) {
          const row = Number(/\d+/.exec(address)![0]);
          const alpha = figures.value("alpha")!;
          const swapped =
            (1 - alpha) * figures.value(`sold[${row - 1}]`)! + alpha * figures.value(`forecast[${row - 1}]`)!;
          expect(Math.abs(swapped - figures.value(address)!)).toBeGreaterThan(0.1);
          // And so the slip is told apart from the right answer when it is made.
          const state = markEntries(sheet, { ...filledEntries(sheet), [address]: String(swapped) }).verdicts[
            address
          ]?.state;
          expect(state).toBe("slip");
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it("refuses constraints that cannot be met, with the one that failed most", () => {
    const impossible = {
      ...effects,
      constraints: [
        ...effects.constraints,
        { says: "costs more than it sells for", formula: "cost > budgetPrice" },
      ],
    };
    expect(varySheet(impossible, 1)).toMatchObject({
      ok: false,
      problems: [{ code: "constraints-impossible", constraint: "costs more than it sells for", draws: 200 }],
    });
  });

  it("refuses a template whose verdicts always collide, naming the answer", () => {
    const even = { ...series, parameters: [{ name: "weight", oneOf: [0.5] }, ...series.parameters.slice(1)] };
    expect(varySheet(even, 1)).toMatchObject({
      ok: false,
      problems: [
        {
          code: "verdicts-collide",
          where: "forecast[3]",
          one: "right",
          other: "Weights swapped",
          draws: 200,
        },
      ],
    });
  });

  it.each([
    [
      "a fill of what is not given",
      { ...effects, fills: { total: "price" } },
      { code: "fill-not-given", where: "total" },
    ],
    [
      "a fill with an unknown name",
      { ...effects, fills: { budgetPrice: "prize" } },
      { code: "name-unknown", where: "budgetPrice", name: "prize" },
    ],
    [
      "a constraint that is no yes or no",
      { ...effects, constraints: [{ says: "price", formula: "price" }] },
      { code: "test-wanted", where: "price" },
    ],
    [
      "a parameter with a name of the sheet's",
      { ...effects, parameters: [...effects.parameters, { name: "total", oneOf: [1] }] },
      { code: "name-taken", where: "total" },
    ],
    [
      "a step of nought",
      { ...effects, parameters: [{ name: "p", from: 1, to: 2, step: 0 }] },
      { code: "sheet-shape" },
    ],
    ["no template at all", 5 as unknown as SheetTemplate, { code: "sheet-shape" }],
  ])("refuses %s", (_, template, problem) => {
    expect(varySheet(template, 1)).toMatchObject({ ok: false, problems: [problem] });
  });

  it("continues correctly from a wrong entry at the cost of that entry only, on any seed", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 3, max: 6 }),
        fc.integer({ min: 20, max: 60 }),
        (seed, row, off) => {
          const sheet = built(series, seed);
          const address = `forecast[${row}]`;
          const wrong = evaluateSheet(sheet).value(address)! + off;
          const own = evaluateWith(sheet, new Map([[address, wrong]]));
          const typed = Object.fromEntries(
            answerAddresses(sheet).map((at) => [at, own.value(at)!.toFixed(9)]),
          );
          const mark = markEntries(sheet, typed);
          expect(mark.available - mark.earned).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
