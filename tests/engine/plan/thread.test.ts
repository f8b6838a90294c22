import { describe, expect, it } from "vitest";
import { sentence } from "../../../src/ui/sentence.ts";
import {
  circlesOf,
  planBreaks,
  planFrom,
  planListNames,
  removeItem,
  threadGraph,
  wholeTargets,
  type Plan,
} from "#engine/plan";
import { thornhay, thornhayWith } from "./thornhay-plan.ts";

const first = <Value>(values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined) throw new RangeError("nothing there");
  return value;
};
const idsOf = (plan: Plan): string[] => planBreaks(plan).map(({ id }) => id);

describe("the golden thread", () => {
  it("runs from every aim to a review in a plan without a break", () => {
    expect(planBreaks(thornhay)).toEqual([]);
    expect(wholeTargets(thornhay)).toEqual({ whole: 3, of: 3 });
  });
  it("shows each station with its label, and edges down the columns only", () => {
    const { nodes, edges, whole } = threadGraph(thornhay);
    expect(nodes.map(({ label }) => label).join(" ")).toBe("C1 M1 S1 T1 T2 T3 A1 A2 A3 K1 K2 R1 R2");
    expect(edges).toContainEqual({ from: "action-1", to: "kpi-1", over: 0 });
    expect(edges).toContainEqual({ from: "aim-1", to: "sales-objective-1", over: 1 });
    expect(edges.every(({ over }) => over >= 0)).toBe(true);
    expect(whole.has("kpi-1")).toBe(true);
  });
  it("no longer holds a target whose KPIs are in no review", () => {
    const unread = thornhayWith((plan) => {
      for (const review of plan.reviews) review.inspects = [];
    });
    expect(wholeTargets(unread)).toEqual({ whole: 0, of: 3 });
  });
});

describe("a break", () => {
  it.each<[string, (plan: Plan) => void]>([
    ["orphan:action-2:serves", (plan) => void (plan.actions[1]!.serves = [])],
    ["orphan:sales-objective-1:serves", (plan) => void (first(plan.salesObjectives).serves = [])],
    ["orphan:budget-line-1:serves", (plan) => void (first(plan.budgetLines).serves = [])],
    ["uncited:marketing-objective-1:id", (plan) => void (first(plan.salesObjectives).serves = ["aim-1"])],
    ["uncited:question-3:id", (plan) => void (first(plan.aims).serves = ["question-1"])],
    ["uncited:campaign-2:campaigns", (plan) => void (plan.actions[1]!.campaigns = [])],
    ["unused:swot-2:parked", (plan) => void (plan.swot[1]!.parked = "")],
    ["stretched:target-1:amount", (plan) => void (first(plan.targets).capacity = 90_000)],
    ["unmeasured:action-1:kpis", (plan) => void (first(plan.actions).kpis = [])],
    ["unmeasured:target-1:amount", (plan) => void (first(plan.targets).amount = null)],
    ["unowned:risk-1:owners", (plan) => void (first(plan.risks).owners = [])],
    ["undated:action-1:end", (plan) => void (first(plan.actions).end = null)],
    ["undated:review-1:cadence", (plan) => void (first(plan.reviews).cadence = null)],
    ["uncontrolled:kpi-2:id", (plan) => void (first(plan.reviews).inspects = ["kpi-1"])],
    ["uncontrolled:risk-1:id", (plan) => void (plan.triggers = [])],
    ["circular:action-1:action-3", (plan) => void (plan.actions[2]!.dependsOn = ["action-1"])],
  ])("is found where it is, and says so: %s", (id, change) => {
    const broken = thornhayWith(change);
    expect(idsOf(broken)).toContain(id);
    const found = planBreaks(broken).find((one) => one.id === id);
    expect(found && sentence(found.problem)).not.toMatch(/[{}]/);
  });
  it("of money and time is none as long as one of cost, days, budget line or resource is there", () => {
    const without = (...kept: string[]) =>
      idsOf(
        thornhayWith((plan) => {
          const action = first(plan.actions);
          if (!kept.includes("cost")) action.cost = null;
          if (!kept.includes("days")) action.days = null;
          if (!kept.includes("line")) first(plan.budgetLines).serves = ["action-2"];
          if (!kept.includes("resource")) first(plan.resources).serves = ["action-2"];
        }),
      );
    expect(without()).toEqual(["unresourced:action-1:cost"]);
    for (const one of ["cost", "days", "line", "resource"]) expect(without(one)).toEqual([]);
  });
  it("shows where a deleted item was cited, and where the wrong kind is", () => {
    const removed = removeItem(thornhay, "kpis", "kpi-1");
    expect(removed.ok && removed.value.citedBy).toHaveLength(5);
    expect(removed.ok && idsOf(removed.value.plan)).toEqual(
      expect.arrayContaining(["dangling:action-1:kpis:kpi-1", "unmeasured:action-1:kpis"]),
    );
    const unfit = planBreaks(thornhayWith((plan) => void (first(plan.actions).kpis = ["aim-1"])));
    expect(unfit.map(({ problem }) => problem.code)).toContain("plan-break-unfit");
  });
  it("is asked of no dropped action, and of no free money", () => {
    const dropped = thornhayWith((plan) => {
      plan.actions.push({ ...first(plan.actions), id: "action-4", status: "dropped", owners: [], kpis: [] });
    });
    expect(idsOf(dropped)).toEqual([]);
  });
  it("has an id of its own and a field to go to, however many there are", () => {
    const bare = planFrom(
      Object.fromEntries(planListNames.map((list) => [list, [{ id: `${list.toLowerCase()}-1` }]])),
    );
    const breaks = planBreaks(bare);
    expect(new Set(breaks.map(({ id }) => id)).size).toBe(breaks.length);
    for (const { mend } of breaks) expect(mend.field).not.toBeNull();
    for (const { problem } of breaks) expect(sentence(problem)).not.toMatch(/[{}]/);
  });
});

describe("circles of citations", () => {
  it("are each found once, in a chain of thousands too", () => {
    const chain = planFrom({
      actions: Array.from({ length: 4000 }, (_, at) => ({
        id: `action-${String(at)}`,
        dependsOn: [`action-${String((at + 1) % 4000)}`],
      })),
    });
    expect(circlesOf(chain)).toHaveLength(1);
    expect(circlesOf(chain)[0]).toHaveLength(4000);
    expect(circlesOf(thornhay)).toEqual([]);
    expect(planBreaks(chain).find(({ kind }) => kind === "circular")?.mend.field).toBe("dependsOn");
  });
  it("are none where two items depend on a third", () => {
    const diamond = planFrom({
      actions: [
        { id: "a", dependsOn: ["b", "c"] },
        { id: "b", dependsOn: ["d"] },
        { id: "c", dependsOn: ["d"] },
        { id: "d" },
      ],
    });
    expect(circlesOf(diamond)).toEqual([]);
  });
});
