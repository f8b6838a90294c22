import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkProbabilities,
  modelFigure,
  modelSheet,
  practiceSheet,
  readModel,
  readSigns,
  scaleProbabilities,
  scenarioSheet,
  scenarioValue,
  signsSheet,
  threePoint,
  tornado,
  tornadoSheet,
  type ModelDriver,
  type Scenario,
  type ScenarioSign,
} from "#engine/forecast";
import type { Result } from "#engine/measure";
import { answerAddresses, evaluateSheet, filledEntries, markEntries, toSpreadsheet } from "#engine/worksheet";

function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const codesOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

const three: readonly Scenario[] = [
  { name: "Best", probability: 0.2, value: 1.3 },
  { name: "Base", probability: 0.5, value: 1, base: true },
  { name: "Worst", probability: 0.3, value: 0.7 },
];
const driver = (name: string, low: number, base: number, high: number): ModelDriver => ({
  name,
  label: `The ${name}`,
  unit: "number",
  low,
  base,
  high,
});
const figure = { unit: "pounds", decimals: 0 } as const;
const yard = [
  driver("starts", 420, 540, 620),
  driver("spend", 9200, 10_500, 11_400),
  driver("share", 0.16, 0.2, 0.23),
];

describe("scenarios", () => {
  it("have the expected value and spread of the checked example", () => {
    const worked = got(scenarioValue(three));
    expect(worked.expected).toBeCloseTo(0.97, 12);
    expect(worked.spread).toBeCloseTo(0.21, 12);
    expect(worked).toMatchObject({ lowest: 0.7, highest: 1.3, baseValue: 1, floor: 1, chanceBelow: 0.3 });
    expect(worked.shortfall).toBeCloseTo(0.09, 12);
    expect(got(scenarioValue(three, 0.7)).chanceBelow).toBe(0);
  });
  it("say by how much probabilities miss, and are scaled", () => {
    const off = three.map((one) => ({ ...one, probability: one.probability * 0.75 }));
    const refused = scenarioValue(off);
    expect(refused.ok || refused.problems).toEqual([
      {
        code: "probabilities-short",
        total: expect.closeTo(0.75) as number,
        by: expect.closeTo(0.25) as number,
      },
    ]);
    expect(got(scaleProbabilities([2, 5, 3]))).toEqual([0.2, 0.5, 0.3]);
    expect(codesOf(scaleProbabilities([0, 0]))).toEqual(["probabilities-nought"]);
    expect(codesOf(scaleProbabilities([1, -1]))).toEqual(["scenario-probability"]);
    expect(checkProbabilities([0.1, 0.2, 0.7])).toEqual([]);
    expect(checkProbabilities(Array.from({ length: 12 }, () => 1 / 12))).toEqual([]);
  });
  it("are refused with a code for each thing that is wrong", () => {
    const changed = (at: number, some: Partial<Scenario>): Scenario[] =>
      three.map((one, i) => (i === at ? { ...one, ...some } : one));
    expect(codesOf(scenarioValue([]))).toEqual(["scenarios-none"]);
    expect(codesOf(scenarioValue(three.slice(1, 2)))).toEqual(["scenario-alone"]);
    expect(codesOf(scenarioValue(changed(0, { probability: 1.2 })))).toEqual(["scenario-probability"]);
    expect(codesOf(scenarioValue(changed(0, { probability: -0.2 })))).toEqual(["scenario-probability"]);
    expect(codesOf(scenarioValue(changed(0, { probability: NaN })))).toEqual([
      "scenario-probability-missing",
    ]);
    expect(codesOf(scenarioValue(changed(1, { base: false })))).toEqual(["scenario-no-base"]);
    expect(codesOf(scenarioValue(changed(0, { base: true })))).toEqual(["scenario-bases"]);
    expect(codesOf(scenarioValue(changed(0, { value: NaN })))).toEqual(["scenario-no-figure"]);
    expect(codesOf(scenarioValue(changed(0, { name: "Base" })))).toEqual(["scenario-name-twice"]);
    expect(codesOf(scenarioValue(changed(0, { name: " " })))).toEqual(["scenario-unnamed"]);
    const many = Array.from({ length: 13 }, (_, at) => ({ name: String(at), probability: 0, value: at }));
    expect(codesOf(scenarioValue(many))).toEqual(["scenarios-many"]);
  });
  it("as a worksheet give the same figures, and survive hostile names", () => {
    const hostile = three.map((one, at) => ({ ...one, name: `=HYPERLINK("x")<script>${String(at)}` }));
    const sheet = got(scenarioSheet(hostile, { unit: "number", decimals: 2 }, 1.1));
    const evaluation = evaluateSheet(sheet);
    expect(evaluation.problems).toEqual([]);
    const expected = got(scenarioValue(hostile, 1.1));
    for (const [cell, value] of Object.entries({
      expected: expected.expected,
      sigma: expected.spread,
      range: expected.range,
      chanceBelow: expected.chanceBelow,
      shortfall: expected.shortfall,
      total: 1,
    }))
      expect(evaluation.value(cell)).toBeCloseTo(value, 12);
    expect(toSpreadsheet(sheet)).toBeTruthy();
  });
});

const weights = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -1000, max: 1000 })), {
    minLength: 2,
    maxLength: 12,
  })
  .filter((pairs) => pairs.some(([weight]) => weight > 0));

describe("for all scenarios", () => {
  const build = (pairs: readonly (readonly [number, number])[]): Scenario[] => {
    const scaled = got(scaleProbabilities(pairs.map(([weight]) => weight)));
    return pairs.map(([, value], at) => ({
      name: String(at),
      probability: scaled[at] ?? 0,
      value,
      base: at === 0,
    }));
  };
  it("the expected value lies between the least and the greatest", () => {
    fc.assert(
      fc.property(weights, (pairs) => {
        const { expected, lowest, highest } = got(scenarioValue(build(pairs)));
        expect(expected).toBeGreaterThanOrEqual(lowest);
        expect(expected).toBeLessThanOrEqual(highest);
      }),
    );
  });
  it("there is no spread exactly where all that may happen is equal", () => {
    fc.assert(
      fc.property(weights, (pairs) => {
        const possible = new Set(pairs.filter(([weight]) => weight > 0).map(([, value]) => value));
        expect(got(scenarioValue(build(pairs))).spread < 1e-9).toBe(possible.size === 1);
      }),
    );
  });
  it("scaling keeps the ratios", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 12 }), (given) => {
        const scaled = got(scaleProbabilities(given));
        expect(checkProbabilities(scaled)).toEqual([]);
        for (const [at, weight] of given.entries())
          expect((scaled[at] ?? 0) * (given[0] ?? 1)).toBeCloseTo((scaled[0] ?? 0) * weight, 9);
      }),
    );
  });
});

describe("three-point estimates", () => {
  it("go by the convention named", () => {
    expect(got(threePoint({ low: 2, base: 4, high: 12 }))).toEqual({
      triangular: 6,
      pert: 5,
      pertSpread: 10 / 6,
      triangularSpread: Math.sqrt((4 + 16 + 144 - 8 - 24 - 48) / 18),
    });
    expect(codesOf(threePoint({ low: 5, base: 4, high: 6 }))).toEqual(["three-point-order"]);
    expect(codesOf(threePoint({ low: 5, base: NaN, high: 6 }))).toEqual(["three-point-order"]);
  });
});

describe("a model", () => {
  it("gives the figure of a set of drivers, also within functions that take lists", () => {
    const model = got(readModel("starts * spend * share", yard));
    expect(got(modelFigure(model, {}, "Base"))).toBeCloseTo(1_134_000, 6);
    const capped = got(readModel("if(starts > 500, min(starts, 510), starts) * spend", yard));
    const scenarios = [
      { name: "Base", values: {} },
      { name: "Worst", values: { starts: 420, spend: 9200 } },
    ];
    const sheet = evaluateSheet(got(modelSheet(capped, scenarios, figure)));
    expect(sheet.problems).toEqual([]);
    expect([sheet.value("result[1]"), sheet.value("result[2]")]).toEqual([510 * 10_500, 420 * 9200]);
  });
  it("may have a driver called result", () => {
    const model = got(readModel("result * 2", [driver("result", 1, 2, 3)]));
    expect(got(modelFigure(model, {}, "Base"))).toBe(4);
    expect(
      evaluateSheet(got(modelSheet(model, [{ name: "A", values: {} }], figure))).value("result_[1]"),
    ).toBe(4);
  });
  it.each([
    ["", ["model-formula-missing"]],
    ["starts *", ["formula-unreadable"]],
    ["starts * weather", ["model-name-unknown"]],
    ["starts[1]", ["model-rows"]],
    ["sum(rows(starts, 1, 2))", ["model-rows"]],
    ["fetch(starts)", ["function-unknown"]],
    ["'; drop table'", ["formula-not-allowed"]],
    ["constructor.constructor", ["formula-not-allowed"]],
    ["starts > 3", ["figure-wanted"]],
    ["starts + ".repeat(200), ["formula-too-long"]],
  ])("with the formula %j is refused", (text, codes) => {
    expect(codesOf(readModel(text, yard))).toEqual(codes);
  });
  it("is refused for its drivers", () => {
    expect(codesOf(readModel("a", []))).toEqual(["model-no-drivers"]);
    expect(codesOf(readModel("a", [driver("a", 3, 2, 1)]))).toEqual(["driver-low-above-high"]);
    expect(codesOf(readModel("a", [driver("a", 1, 5, 2)]))).toEqual(["driver-base-outside"]);
    expect(codesOf(readModel("a", [driver("a", 1, NaN, 2)]))).toEqual(["driver-figure-missing"]);
    expect(codesOf(readModel("a", [driver("a", 1, 1, 2), driver("b c", 1, 1, 2)]))).toEqual(["driver-name"]);
    expect(codesOf(readModel("a", [driver("a", 1, 1, 2), driver("a", 1, 1, 2)]))).toContain("name-taken");
    expect(codesOf(readModel("a", [driver("a", 1, 1, 2), driver("sum", 1, 1, 2)]))).toContain(
      "name-reserved",
    );
    const many = Array.from({ length: 51 }, (_, at) => driver(`d${String(at)}`, 1, 2, 3));
    expect(codesOf(readModel("d1", many))).toEqual(["model-many-drivers"]);
  });
  it("of fifty drivers is worked, drawn and written down", () => {
    const fifty = Array.from({ length: 50 }, (_, at) => driver(`d${String(at)}`, 1, 2, 3 + at));
    const model = got(readModel(fifty.map(({ name }) => name).join(" + "), fifty));
    expect(got(tornado(model)).bars[0]?.driver.name).toBe("d49");
    expect(evaluateSheet(got(tornadoSheet(model, figure))).value("baseFigure")).toBe(100);
  });
  it("says where it divides by nought", () => {
    const model = got(readModel("starts / (share - 0.2)", yard));
    const refused = modelFigure(model, {}, "Base");
    expect(refused.ok || refused.problems).toEqual([{ code: "model-divides", where: "Base" }]);
    expect(codesOf(tornado(model))).toEqual(["model-divides"]);
    const root = got(readModel("sqrt(starts - 500)", yard));
    expect(codesOf(modelFigure(root, { starts: 1 }, "Worst"))).toEqual(["model-no-value"]);
    expect(codesOf(modelSheet(root, [{ name: "Worst", values: { starts: 1 } }], figure))).toEqual([
      "model-no-value",
    ]);
  });
});

describe("a tornado", () => {
  it("sorts by swing, tells elasticity, and has a worksheet with the same figures", () => {
    const model = got(readModel("starts * spend * share", yard));
    const { bars, base } = got(tornado(model));
    expect(bars.map(({ driver: { name } }) => name)).toEqual(["starts", "share", "spend"]);
    expect(bars.map(({ elasticity }) => elasticity)).toEqual([
      expect.closeTo(1, 9) as number,
      expect.closeTo(1, 9) as number,
      expect.closeTo(1, 9) as number,
    ]);
    const sheet = evaluateSheet(got(tornadoSheet(model, figure)));
    expect(sheet.problems).toEqual([]);
    expect(sheet.value("baseFigure")).toBeCloseTo(base, 6);
    for (const [at, { atLow, atHigh, swing }] of bars.entries()) {
      expect(sheet.value(`atLow[${String(at + 1)}]`)).toBeCloseTo(atLow, 6);
      expect(sheet.value(`atHigh[${String(at + 1)}]`)).toBeCloseTo(atHigh, 6);
      expect(sheet.value(`swing[${String(at + 1)}]`)).toBeCloseTo(swing, 6);
    }
  });
  it("of drivers that do nothing has no swing and no elasticity", () => {
    const flat = got(readModel("a * 0 + 5", [driver("a", 1, 1, 1)]));
    expect(got(tornado(flat)).bars[0]).toMatchObject({ swing: 0, elasticity: null });
    expect(got(tornadoSheet(flat, figure)).tables[0]?.columns.map(({ name }) => name)).not.toContain(
      "elasticity",
    );
  });
  it("does not depend on the order of the drivers", () => {
    const drivers = fc
      .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 2 })
      .chain((names) =>
        fc.tuple(
          fc.constant(names),
          fc.array(fc.integer({ min: 0, max: 6 }), { minLength: names.length, maxLength: names.length }),
          fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length }),
        ),
      );
    fc.assert(
      fc.property(drivers, ([names, highs, order]) => {
        const made = names.map((name, at) => driver(name, -1, 0, highs[at] ?? 0));
        const turned = order.flatMap((name) => made.filter((one) => one.name === name));
        const text = [...names].sort().join(" + ");
        const swings = (all: ModelDriver[]): unknown[] =>
          got(tornado(got(readModel(text, all)))).bars.map(({ driver: { name }, swing }) => [name, swing]);
        expect(swings(turned)).toEqual(swings(made));
      }),
    );
  });
});

describe("signs", () => {
  const sign: ScenarioSign = {
    scenario: "Worst",
    measure: "Starts to June",
    side: "at-most",
    threshold: 110,
    ifSo: 0.8,
    otherwise: 0.2,
    reading: 104,
  };
  it("move the probabilities by Bayes’ rule, with a worksheet", () => {
    const signs = [sign, { ...sign, scenario: "Best", side: "at-least" as const, threshold: 140 }];
    const read = got(readSigns(three, signs));
    // Worst .3×.8×.8, base .5×.2×.8, best .2×.2×.2.
    const total = 0.192 + 0.08 + 0.008;
    expect(read.seen).toEqual([true, false]);
    expect(read.leading).toBe("Worst");
    expect(read.standings.map(({ posterior }) => posterior)).toEqual([
      expect.closeTo(0.008 / total, 12) as number,
      expect.closeTo(0.08 / total, 12) as number,
      expect.closeTo(0.192 / total, 12) as number,
    ]);
    const sheet = evaluateSheet(got(signsSheet(three, signs)));
    expect(sheet.value("after[3]")).toBeCloseTo(0.192 / total, 12);
  });
  it("say nothing before there is a reading, nor between two that are alike", () => {
    expect(got(readSigns(three, [{ ...sign, reading: null }])).leading).toBeNull();
    const even = three.slice(1).map((one) => ({ ...one, probability: 0.5 }));
    expect(got(readSigns(even, [{ ...sign, ifSo: 0.5, otherwise: 0.5 }])).leading).toBeNull();
    expect(got(signsSheet(three, [])).tables[0]?.columns).toHaveLength(3);
  });
  it("are refused where they could not be corrected, and where they speak for nobody", () => {
    expect(codesOf(readSigns(three, [{ ...sign, otherwise: 0 }]))).toEqual(["sign-certain"]);
    expect(codesOf(readSigns(three, [{ ...sign, scenario: "Storm" }]))).toEqual(["sign-scenario-unknown"]);
    expect(codesOf(readSigns(three, [{ ...sign, threshold: NaN }]))).toEqual(["sign-threshold-missing"]);
    expect(codesOf(readSigns(three.slice(1), [sign]))).toEqual(["probabilities-short"]);
  });
});

describe("practice of scenarios", () => {
  it("draws sheets that can be answered, and tells each slip", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const sheet = got(practiceSheet("scenario-value", seed));
      expect(markEntries(sheet, filledEntries(sheet)).verdicts).toSatisfy((verdicts: object) =>
        Object.values(verdicts).every(({ state }: { state: string }) => state === "right"),
      );
      expect(answerAddresses(sheet)).toContain("sigma");
    }
    const sheet = got(practiceSheet("scenario-value", 7));
    const filled = filledEntries(sheet);
    const evaluation = evaluateSheet(sheet);
    const mean = [1, 2, 3].reduce((sum, t) => sum + (evaluation.value(`value[${String(t)}]`) ?? 0), 0) / 3;
    const slipOf = (cell: string, typed: string): unknown =>
      markEntries(sheet, { ...filled, [cell]: typed }).verdicts[cell];
    expect(slipOf("expected", String(mean))).toMatchObject({ state: "slip", name: "simple mean" });
    expect(slipOf("expected", String(evaluation.value("value[2]")))).toMatchObject({
      name: "most likely taken",
    });
    expect(slipOf("expected", String(100 * (evaluation.value("expected") ?? 0)))).toMatchObject({
      name: "whole per cents",
    });
    expect(slipOf("sigma", String(evaluation.value("variance")))).toMatchObject({ name: "variance taken" });
  });
});

describe("a worksheet of a model", () => {
  it("may have drivers named like its own columns", () => {
    const model = got(readModel("base * low", [driver("base", 1, 2, 3), driver("low", 4, 5, 6)]));
    const sheet = evaluateSheet(got(tornadoSheet(model, figure)));
    expect(sheet.problems).toEqual([]);
    expect([sheet.value("atLow[1]"), sheet.value("baseFigure")]).toEqual([5, 10]);
  });
  it("is refused when its formula becomes too long", () => {
    const text = Array.from({ length: 120 }, () => "a").join("+");
    const model = got(readModel(text, [driver("a", 1, 2, 3)]));
    expect(codesOf(modelSheet(model, [{ name: "A", values: {} }], figure))).toEqual(["model-formula-long"]);
    expect(codesOf(tornadoSheet(model, figure))).toEqual(["model-formula-long"]);
  });
});
