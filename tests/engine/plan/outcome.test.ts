import { describe, expect, it } from "vitest";
import {
  betterWay,
  circlesOf,
  closingOf,
  correctionsOf,
  everyWhy,
  findings,
  planFrom,
  readActuals,
  readingRule,
  variancesBehind,
  whyTree,
  type PlanDraft,
} from "#engine/plan";
import { thornhayWith } from "./thornhay-plan.ts";

const draft = {
  targets: [
    { id: "target-1", unit: "pounds", baseline: 900, amount: 1_200 },
    { id: "target-2", unit: "pounds", measured: "at-the-end" },
  ],
  kpis: [{ id: "kpi-1", name: "Late orders", unit: "orders", better: "lower", amount: 4 }],
  actuals: [
    { id: "actual-2", of: "target-1", month: "2027-05", amount: 90.1 },
    { id: "actual-1", of: "target-1", month: "2027-04", amount: 100.2 },
    { id: "actual-3", of: "target-2", month: "2027-04", amount: 700 },
    { id: "actual-4", of: "target-2", month: "2027-06", amount: 710 },
    { id: "actual-5", of: "kpi-1", month: "2027-04", amount: 9 },
  ],
  variances: [
    { id: "variance-1", of: "target-1", planned: 240, actual: 190, impact: -1_500 },
    { id: "variance-2", of: "kpi-1" },
  ],
  causes: [
    { id: "cause-1", variances: ["variance-1"] },
    { id: "cause-2", explains: "cause-1", source: "CRM" },
    { id: "cause-3", explains: "cause-2", evidence: ["actual-1"] },
    { id: "cause-4", variances: ["variance-2"] },
  ],
  corrections: [
    { id: "correction-1", causes: ["cause-3"], effect: 30, cost: 200 },
    { id: "correction-2", closes: "variance-1", causes: ["cause-4"], effect: 30, cost: null },
  ],
} satisfies PlanDraft;
const plan = planFrom(draft);

describe("what was read", () => {
  it("is added up for sales, and the latest for a level or a KPI", () => {
    expect(readActuals(plan, "target-1", "2027-04", "2027-05").amount).toBeCloseTo(190.3, 9);
    expect(readActuals(plan, "target-2", "2027-04", "2027-06")).toMatchObject({
      amount: 710,
      missing: ["2027-05"],
    });
    expect(readingRule(plan, "kpi-1")).toBe("latest");
    expect(readingRule(plan, "gone")).toBe("added-up");
  });
  it("is nothing outside its months, and nothing in months that run backwards", () => {
    expect(readActuals(plan, "target-1", "2027-06", "2027-07").amount).toBeNull();
    expect(readActuals(plan, "target-1", "2027-05", "2027-04")).toEqual({
      rows: [],
      amount: null,
      missing: [],
    });
  });
  it("is better lower where the KPI says so or the target falls", () => {
    expect(betterWay(plan, "kpi-1")).toBe("lower");
    expect(betterWay(plan, "target-1")).toBe("higher");
  });
});

describe("a tree of whys", () => {
  it("goes down from the variance, and up from any why", () => {
    expect(everyWhy(whyTree(plan, "variance-1")).map(({ cause, depth }) => [cause.id, depth])).toEqual([
      ["cause-1", 1],
      ["cause-2", 2],
      ["cause-3", 3],
    ]);
    expect(variancesBehind(plan, "cause-3")).toEqual(["variance-1"]);
    expect(whyTree(plan, "variance-2")).toHaveLength(1);
  });
  it("is cut where it closes in a circle, which the thread shows as a break", () => {
    const circle = planFrom({
      variances: [{ id: "variance-1" }],
      causes: [
        { id: "cause-1", variances: ["variance-1"], explains: "cause-2" },
        { id: "cause-2", variances: ["variance-1"], explains: "cause-1" },
        { id: "cause-3", explains: "cause-3" },
      ],
    });
    expect(whyTree(circle, "variance-1")).toEqual([]);
    expect(variancesBehind(circle, "cause-1")).toEqual(["variance-1"]);
    expect(circlesOf(circle)).toHaveLength(2);
    expect(findings(circle).length).toBeGreaterThan(0);
  });
  it("takes a chain of a thousand as far as anybody asks", () => {
    const chain = planFrom({
      variances: [{ id: "variance-1" }],
      causes: Array.from({ length: 1000 }, (_, at) => ({
        id: `cause-${String(at)}`,
        ...(at === 0 ? { variances: ["variance-1"] } : { explains: `cause-${String(at - 1)}` }),
      })),
    });
    expect(everyWhy(whyTree(chain, "variance-1")).length).toBeLessThan(20);
  });
});

describe("what closes a gap", () => {
  it("is what answers its causes or names it, at what a unit of the gap cost", () => {
    expect(correctionsOf(plan, "variance-1").map(({ id }) => id)).toEqual(["correction-1", "correction-2"]);
    expect(correctionsOf(plan, "variance-2")).toEqual([]);
    expect(closingOf(plan, plan.variances[0]!)).toEqual({
      gap: 50,
      back: 60,
      left: 0,
      cost: 200,
      profit: 1_800,
      unweighed: ["correction-2"],
    });
  });
  it("is accepted as open where the forecast is made again and says so", () => {
    const open = thornhayWith((one) => {
      one.corrections[0]!.effect = 0;
      one.corrections[1]!.type = "re-forecast";
    });
    expect(findings(open).map(({ checkId }) => checkId)).not.toContain("gap-closed");
  });
});

it("a deepest why that names why nothing can be done ends the asking", () => {
  const ended = thornhayWith((one) => {
    one.corrections[0]!.causes = ["cause-3"];
    one.causes[0]!.stops = "Easter is not ours to move.";
  });
  expect(findings(ended).map(({ id }) => id)).toEqual([]);
});
