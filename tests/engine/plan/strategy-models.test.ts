import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageGrowth,
  chooseSegment,
  classifyGrowth,
  cutOffsBy,
  forceConsequence,
  forces,
  genericStrategy,
  lifeCycleStage,
  placeProducts,
  portfolioBubbles,
  portfolioSheet,
  readForces,
  segmentSheet,
  strategyPracticeSheet,
  towsFindings,
  towsKind,
  type PortfolioProduct,
  type SegmentScores,
} from "#engine/plan";
import { answerAddresses, evaluateSheet, filledEntries, markEntries } from "#engine/worksheet";

const four: PortfolioProduct[] = [
  { name: "Star", sales: 400, largestRival: 200, growth: 0.15 },
  { name: "Cow", sales: 900, largestRival: 600, growth: 0.02 },
  { name: "Question", sales: 100, largestRival: 500, growth: 0.2 },
  { name: "Dog", sales: 50, largestRival: 400, growth: 0 },
];
const placed = (rule: Parameters<typeof cutOffsBy>[0]): string[] => {
  const made = placeProducts(four, cutOffsBy(rule, four));
  return made.ok ? made.value.map(({ quadrant }) => quadrant) : [];
};

describe("the growth–share matrix", () => {
  it("fills its four squares, and on the line is high", () => {
    expect(placed("leader-and-ten")).toEqual(["star", "cash-cow", "question-mark", "dog"]);
    const line = placeProducts([{ name: "L", sales: 5, largestRival: 5, growth: 0.1 }], {
      share: 1,
      growth: 0.1,
    });
    expect(line).toMatchObject({ value: [{ quadrant: "star", relativeShare: 1 }] });
  });
  it("takes sales and not rounded shares: a textbook prints 66% for 1.0m beside 1.5m, and its shares give 62.5%", () => {
    const made = placeProducts([{ name: "T", sales: 1_000_000, largestRival: 1_500_000, growth: 0 }], {
      share: 1,
      growth: 0.1,
    });
    expect(made.ok && made.value[0]?.relativeShare).toBeCloseTo(0.6667, 4);
  });
  it("moves products with its cut-offs", () => {
    // A lead of 1.5 is a clear leader still; one of 1.4 is none.
    const close = four.map((one) => (one.name === "Cow" ? { ...one, sales: 840 } : one));
    const by = (share: number) => {
      const made = placeProducts(close, { share, growth: 0.1 });
      return made.ok && made.value[1]?.quadrant;
    };
    expect([by(1), by(1.5)]).toEqual(["cash-cow", "dog"]);
    expect(averageGrowth(four)).toBeCloseTo((60 + 18 + 20) / 1450, 10);
  });
  it("refuses by name what it cannot place", () => {
    const bad = placeProducts(
      [
        { name: "A", sales: 0, largestRival: Number.NaN, growth: Number.NaN },
        { name: " ", sales: 1, largestRival: 1, growth: 0 },
      ],
      { share: 1, growth: 0.1 },
    );
    expect(bad.ok || bad.problems.map(({ code, where }) => [code, where])).toEqual([
      ["portfolio-sales", "A"],
      ["portfolio-rival", "A"],
      ["portfolio-growth", "A"],
    ]);
    expect(placeProducts(four, { share: 0, growth: 0 }).ok).toBe(false);
  });
  it("draws every bubble inside the picture, on the side where it belongs", () => {
    const product = fc.record({
      name: fc.string(),
      sales: fc.double({ min: 1, max: 1e9, noNaN: true }),
      largestRival: fc.double({ min: 1, max: 1e9, noNaN: true }),
      growth: fc.double({ min: -0.5, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 20 }), (products) => {
        const cutOffs = { share: 1, growth: 0.1 };
        const made = placeProducts(products, cutOffs);
        if (!made.ok) throw new Error("refused");
        const { bubbles } = portfolioBubbles(made.value, cutOffs);
        made.value.forEach(({ quadrant, relativeShare }, at) => {
          // A product a hair beside the line is drawn on it.
          if (Math.abs(relativeShare - 1) < 1e-9) return;
          const { x, y, radius } = bubbles[at]!;
          expect(x - radius >= 0 && x + radius <= 100 && y - radius >= 0 && y + radius <= 100).toBe(true);
          expect(x <= 50).toBe(quadrant === "star" || quadrant === "cash-cow");
          expect(y <= 50).toBe(quadrant === "star" || quadrant === "question-mark");
        });
      }),
    );
  });
  it("agrees with its worksheet under each convention", () => {
    for (const rule of ["leader-and-ten", "clear-leader", "own-average"] as const) {
      const cutOffs = cutOffsBy(rule, four);
      const [made, sheet] = [placeProducts(four, cutOffs), portfolioSheet(four, cutOffs, rule, "Four")];
      if (!made.ok || !sheet.ok) throw new Error("refused");
      const evaluation = evaluateSheet(sheet.value);
      made.value.forEach(({ relativeShare, quadrant }, at) => {
        const row = `[${String(at + 1)}]`;
        expect(evaluation.value(`relative${row}`)).toBeCloseTo(relativeShare, 10);
        expect(evaluation.value(`leads${row}`)).toBe(quadrant === "star" || quadrant === "cash-cow" ? 1 : 0);
        expect(evaluation.value(`grows${row}`)).toBe(
          quadrant === "star" || quadrant === "question-mark" ? 1 : 0,
        );
      });
    }
  });
});

const scores = (size: number, growth: number, fit: number, reach: number, cost: number): SegmentScores => ({
  size,
  growth,
  fit,
  reach,
  cost,
});

describe("segments", () => {
  const weights = scores(0.3, 0.2, 0.25, 0.15, 0.1);
  const segments = [
    { name: "Water", scores: scores(3, 4, 5, 3, 2) },
    { name: "Food", scores: scores(4, 4, 3, 3, 3) },
  ];
  it("choose the best total and agree with their worksheet", () => {
    const made = chooseSegment(segments, weights);
    if (!made.ok) throw new Error("refused");
    expect(made.value.target).toBe("Water");
    expect(made.value.ranked.map(({ total }) => Number(total.toFixed(2)))).toEqual([3.6, 3.5]);
    const sheet = segmentSheet(segments, weights, "Two");
    expect(sheet.ok && evaluateSheet(sheet.value).value("best")).toBeCloseTo(3.6, 10);
  });
  it("say which weight would turn the choice", () => {
    const made = chooseSegment(segments, weights);
    expect(made.ok && made.value.turnedBy).toEqual(["size"]);
  });
  it("name no target where two are equal", () => {
    const made = chooseSegment([segments[0]!, { ...segments[0]!, name: "Twin" }], weights);
    expect(made).toMatchObject({ value: { target: null, turnedBy: [] } });
  });
  it("refuse weights that do not sum, scores outside, and one segment alone", () => {
    const codes = (made: ReturnType<typeof chooseSegment>): unknown =>
      made.ok || made.problems.map(({ code }) => code);
    expect(codes(chooseSegment(segments, { ...weights, size: 0.5 }))).toEqual(["segment-weights"]);
    expect(codes(chooseSegment([segments[0]!], weights))).toEqual(["segments-few"]);
    expect(
      codes(chooseSegment([segments[0]!, { name: "X", scores: scores(6, 0, 3, 3, Number.NaN) }], weights)),
    ).toEqual(["segment-score", "segment-score", "segment-score"]);
  });
});

describe("the other models", () => {
  it("classify every way to grow, and what nobody asked for is riskier than its square", () => {
    const option = { name: "x", newProduct: false, newMarket: false, asked: true, reachable: true };
    expect(classifyGrowth({ ...option, newProduct: true, newMarket: true }).kind).toBe("diversification");
    expect(classifyGrowth({ ...option, newProduct: true }).risk).toBe("moderate");
    expect(classifyGrowth({ ...option, newProduct: true, asked: false }).risk).toBe("high");
    expect(classifyGrowth({ ...option, newMarket: true, asked: false, reachable: false }).risk).toBe(
      "very high",
    );
  });
  it("read forces from evidence, never from silence", () => {
    const made = readForces([
      { force: "rivals", says: "Four quotes a tender", rating: 3 },
      { force: "rivals", says: "List prices fell", rating: 4 },
    ]);
    expect(made.ok && made.value.map(({ pressure, level }) => [pressure, level])).toEqual([
      [3.5, "high"],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(readForces([{ force: "buyers", says: " ", rating: 9 }])).toMatchObject({
      problems: [{ code: "force-without-evidence" }, { code: "force-rating" }],
    });
  });
  it("draw a consequence for price and channel from each force that is high or low", () => {
    const all = forces.flatMap(({ id }) =>
      (["high", "low"] as const).map((level) => forceConsequence(id, level)),
    );
    expect(new Set(all.flatMap((one) => [one?.price, one?.channel])).size).toBe(20);
  });
  it("name how a firm competes, whatever it claims", () => {
    const by = (relativeCost: number, relativePrice: number, scope: number): unknown => {
      const made = genericStrategy({ relativeCost, relativePrice, scope });
      return made.ok ? made.value : made.problems[0]?.code;
    };
    expect([by(0.95, 1, 1), by(0.9, 1, 0.2), by(1, 1.05, 1), by(1, 1.2, 0.33)]).toEqual([
      "cost-leadership",
      "cost-focus",
      "differentiation",
      "differentiation-focus",
    ]);
    expect([by(0.9, 1.1, 1), by(1, 1.04, 1)]).toEqual(["both-at-once", "stuck-in-the-middle"]);
    expect([by(0, 1, 1), by(1, -1, 1), by(1, 1, 1.2)]).toEqual([
      "generic-cost",
      "generic-price",
      "generic-scope",
    ]);
  });
  it("take what shrinks for decline before they ask how many use it", () => {
    expect(lifeCycleStage({ growth: -0.1, penetration: 0.01 })).toEqual({ ok: true, value: "decline" });
    expect(lifeCycleStage({ growth: -0.02, penetration: 0.5 })).toEqual({ ok: true, value: "maturity" });
    expect(lifeCycleStage({ growth: 0.08, penetration: 0.05 })).toEqual({ ok: true, value: "growth" });
    expect(lifeCycleStage({ growth: 0.1, penetration: 1.2 })).toMatchObject({
      problems: [{ code: "life-cycle-penetration" }],
    });
  });
  it("find what a SWOT leaves undone", () => {
    const line = (ref: string, side: "strength" | "weakness" | "opportunity" | "threat", parked = "") => ({
      ref,
      side,
      says: ref,
      parked,
    });
    const lines = [line("S1", "strength"), line("W1", "weakness"), line("T1", "threat", "Not this year")];
    const codes = (pairs: Parameters<typeof towsFindings>[1]): unknown =>
      towsFindings(lines, pairs).map(({ code, ref }) => [code, ref]);
    expect(codes([{ inside: "S1", outside: "W1", strategy: "Both" }])).toEqual([
      ["tows-same-side", undefined],
    ]);
    expect(codes([{ inside: "S1", outside: "T9", strategy: "?" }])).toEqual([
      ["swot-unused", "W1"],
      ["tows-pair-broken", "T9"],
    ]);
    expect(codes([{ inside: "T1", outside: "S1", strategy: " " }])).toEqual([
      ["swot-unused", "S1"],
      ["swot-unused", "W1"],
      ["tows-no-strategy", undefined],
    ]);
    expect([towsKind("strength", "threat"), towsKind("weakness", "threat")]).toEqual(["ST", "WT"]);
  });
});

describe.each(["growth-share", "segment-score"])("practice in %s", (kind) => {
  it("is admitted for forty seeds, and its own answers earn every mark", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const sheet = strategyPracticeSheet(kind, seed);
      if (!sheet.ok) throw new Error(JSON.stringify({ seed, problems: sheet.problems }));
      const { earned, available } = markEntries(sheet.value, filledEntries(sheet.value));
      expect({ seed, earned }).toEqual({ seed, earned: available });
      expect(answerAddresses(sheet.value).length).toBeGreaterThanOrEqual(4);
    }
  });
});
