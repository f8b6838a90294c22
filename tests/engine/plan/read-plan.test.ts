import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomFrom } from "#engine/measure";
import { newItemId, planFrom, planItem, planListNames, planLists, readPlan } from "#engine/plan";

const problemsOf = (raw: unknown): unknown => {
  const read = readPlan(raw);
  return read.ok ? [] : read.problems;
};
const empty = planFrom({});

describe("a plan that is read", () => {
  it("is whole from nothing: every list empty, every section there, every field neutral", () => {
    for (const list of planListNames) expect(empty[list], list).toEqual([]);
    expect(empty.budget).toEqual({
      agreed: null,
      agreedBy: "",
      agreedOn: null,
      varianceAmount: null,
      varianceShare: null,
      varianceMonths: null,
      returnsAs: "",
    });
    expect(Object.keys(empty)).toHaveLength(planListNames.length + 4 + 7);
  });
  it("gives an item of every list from its id alone, and makes ids that name the kind", () => {
    for (const list of planListNames) {
      const id = newItemId(list, randomFrom(3));
      expect(id).toMatch(new RegExp(`^${planLists[list].prefix}-[a-z0-9]{8}$`));
      expect(planItem(list, { id })).toMatchObject({ id });
      expect(problemsOf({ [list]: [{ id }] })).toEqual([]);
    }
  });
  it("shares no list between two items, so that a change of one cannot show in the other", () => {
    expect(planItem("kpis", { id: "kpi-1" }).serves).not.toBe(planItem("kpis", { id: "kpi-2" }).serves);
    expect(planFrom({}).actions).not.toBe(planFrom({}).actions);
  });
  it("is the same after it was written down and read again", () => {
    const plan = planFrom({
      title: "Thornhay <b>2027</b>",
      actions: [{ id: "action-1", activity: "Visits", start: "2027-04-05", end: "2027-02-05", cost: -5 }],
      targetSets: [{ id: "target-set-1", title: "Cafés", amount: 38_400 }],
    });
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });
});

describe("a hostile or damaged plan", () => {
  it.each([
    ["no plan at all", null, ""],
    ["a list", [], ""],
    ["an unknown part", { secrets: [] }, "secrets"],
    ["an unknown field", { actions: [{ id: "action-1", run: "x" }] }, "actions.0.run"],
    ["an item without an id", { actions: [{ activity: "x" }] }, "actions.0.id"],
    ["an id that is no name", { actions: [{ id: "<img>" }] }, "actions.0.id"],
    [
      "a day that the calendar lacks",
      { actions: [{ id: "action-1", start: "2027-02-29" }] },
      "actions.0.start",
    ],
    ["a part of a penny", { actions: [{ id: "action-1", cost: 1.5 }] }, "actions.0.cost"],
    ["a word too many to choose", { risks: [{ id: "risk-1", impact: 6 }] }, "risks.0.impact"],
    ["a novel in a line", { title: "x".repeat(301) }, "title"],
    ["a key of the prototype", JSON.parse('{"__proto__":{"actions":[]}}'), "__proto__"],
    ["one deep inside", JSON.parse('{"aims":[{"id":"aim-1","__proto__":{"a":1}}]}'), "aims.0.__proto__"],
    ["a constructor", { aims: [{ id: "aim-1", constructor: 1 }] }, "aims.0.constructor"],
  ])("is refused with the place: %s", (_, raw, where) => {
    expect(problemsOf(raw)).toEqual([{ code: "plan-damaged", where }]);
    expect(Object.hasOwn(Object.prototype, "actions")).toBe(false);
  });
  it("is refused when two items have one id, in one list or in two", () => {
    expect(problemsOf({ aims: [{ id: "a" }, { id: "a" }] })).toEqual([
      { code: "plan-id-twice", where: "aims.a", id: "a" },
    ]);
    expect(problemsOf({ aims: [{ id: "a" }], kpis: [{ id: "a" }] })).toEqual([
      { code: "plan-id-twice", where: "kpis.a", id: "a" },
    ]);
  });
  it("is refused when it is too large or too deep, without being looked into", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `aim-${String(at)}` }));
    expect(problemsOf({ aims: many(5000) })).toEqual([]);
    expect(problemsOf({ aims: many(5000), kpis: [{ id: "kpi-1" }] })).toEqual([
      { code: "plan-too-large", most: 5000 },
    ]);
    expect(problemsOf({ aims: Array.from({ length: 1_000_001 }, () => 0) })).toEqual([
      { code: "plan-too-large", most: 5000 },
    ]);
    let deep: unknown = [];
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    expect(problemsOf({ versions: deep })).toEqual([{ code: "plan-too-large", most: 5000 }]);
  });
  it("never throws, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(typeof readPlan(raw).ok).toBe("boolean");
        expect(typeof readPlan({ actions: raw, versions: raw }).ok).toBe("boolean");
      }),
    );
  });
});
