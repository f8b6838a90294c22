import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addItem,
  beginEditing,
  changeItem,
  changePlan,
  changesSinceKept,
  changeSection,
  diffPlans,
  duplicatePlan,
  editTo,
  forgetCitations,
  keepVersion,
  moveItem,
  planAt,
  planBreaks,
  planFrom,
  readPlan,
  redo,
  removeItem,
  undo,
  type Plan,
} from "#engine/plan";
import type { Result } from "#engine/measure";
import { thornhay } from "./thornhay-plan.ts";

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}
const kept = (plan: Plan, number: number, reason = "Because"): Plan =>
  valueOf(keepVersion(plan, { id: `version-${String(number)}`, on: "2026-12-10", by: "Amira", reason }));
const withoutVersions = (plan: Plan): Plan => ({ ...plan, versions: [] });

describe("editing", () => {
  it("leaves the plan before it as it was, and shares what did not change", () => {
    const before = structuredClone(thornhay);
    const after = valueOf(changeItem(thornhay, "actions", "action-1", { cost: 1 }));
    expect(thornhay).toEqual(before);
    expect(after.kpis).toBe(thornhay.kpis);
    expect(after.actions[1]).toBe(thornhay.actions[1]);
  });
  it("refuses what no plan may hold, and says where", () => {
    const full = planFrom({ aims: Array.from({ length: 5000 }, (_, at) => ({ id: `aim-${String(at)}` })) });
    expect(addItem(full, "kpis", { id: "kpi-1" })).toMatchObject({ problems: [{ code: "plan-too-large" }] });
    expect(changeItem(thornhay, "risks", "risk-1", { impact: 9 })).toMatchObject({
      problems: [{ code: "plan-field-unfit", field: "impact" }],
    });
    const renamed = changeItem(thornhay, "risks", "risk-1", { id: "risk-9" } as object);
    expect(valueOf(renamed).risks[0]?.id).toBe("risk-1");
    for (const result of [
      moveItem(thornhay, "aims", "aim-9", 0),
      removeItem(thornhay, "aims", "aim-9"),
      changeItem(thornhay, "aims", "kpi-1", {}),
    ])
      expect(result).toMatchObject({ problems: [{ code: "plan-item-gone" }] });
    expect(changePlan(thornhay, { preparedOn: "2026-02-30" }).ok).toBe(false);
    expect(changeSection(thornhay, "leads", { agreedBy: ["No id"] }).ok).toBe(false);
  });
  it("moves to the ends and not beyond", () => {
    const order = (to: number) =>
      valueOf(moveItem(thornhay, "questions", "question-3", to))
        .questions.map(({ id }) => id.slice(-1))
        .join("");
    expect([order(-4), order(0), order(4), order(99)]).toEqual(["31245", "31245", "12453", "12453"]);
  });
  it("takes every citation of a deleted item out when it is told to", () => {
    const removed = valueOf(removeItem(thornhay, "team", "person-2")).plan;
    const clean = forgetCitations(removed, "person-2");
    expect(planBreaks(removed).filter(({ kind }) => kind === "dangling").length).toBeGreaterThan(4);
    expect(planBreaks(clean).filter(({ kind }) => kind === "dangling")).toEqual([]);
    expect(clean.leads.agreedBy).toEqual(["person-1"]);
    const single = forgetCitations(thornhay, "budget-line-3");
    expect(single.triggers[0]?.from).toBeNull();
  });
  it("duplicates with nothing in common and no past", () => {
    const copy = duplicatePlan(kept(thornhay, 1), "Second");
    expect(copy.versions).toEqual([]);
    expect({ ...copy, title: thornhay.title }).toEqual(thornhay);
    expect(copy.actions[0]).not.toBe(thornhay.actions[0]);
  });
});

describe("undo and redo", () => {
  const titled = (title: string): Plan => ({ ...thornhay, title });
  it("go back and forward, and a new change ends the way forward", () => {
    const two = editTo(editTo(beginEditing(thornhay), titled("a")), titled("b"));
    expect(undo(two).now.title).toBe("a");
    expect(undo(undo(undo(two))).now).toBe(thornhay);
    expect(redo(undo(two)).now.title).toBe("b");
    expect(redo(two)).toBe(two);
    const other = editTo(undo(two), titled("c"));
    expect(redo(other)).toBe(other);
  });
  it("take typing in one field as one step, and begin anew after an undo or in another field", () => {
    const typed = ["T", "Th", "Tho"].reduce(
      (at, text) => editTo(at, titled(text), "title"),
      beginEditing(thornhay),
    );
    expect(undo(typed).now).toBe(thornhay);
    const elsewhere = editTo(typed, titled("x"), "summary");
    expect(undo(elsewhere).now.title).toBe("Tho");
    const again = editTo(undo(typed), titled("U"), "title");
    expect(undo(again).now).toBe(thornhay);
  });
  it("hold 200 steps, and count no step where nothing changed", () => {
    const many = Array.from({ length: 300 }, (_, at) => titled(String(at))).reduce(
      (at, plan) => editTo(at, plan),
      beginEditing(thornhay),
    );
    expect(many.past).toHaveLength(200);
    expect(editTo(many, many.now)).toBe(many);
  });
});

describe("versions", () => {
  it("each bring back the plan as it stood, its order included", () => {
    const one = kept(thornhay, 1, "First draft");
    const moved = valueOf(moveItem(one, "questions", "question-5", 0));
    const two = kept(valueOf(changeSection(moved, "budget", { agreed: 1 })), 2);
    const removed = valueOf(removeItem(two, "team", "person-2")).plan;
    const inserted = valueOf(addItem(removed, "team", { id: "person-9", name: "Tom" }, 0));
    const three = kept(valueOf(changePlan(inserted, { title: "New" })), 3);
    const again = valueOf(readPlan(JSON.parse(JSON.stringify(three))));
    expect(withoutVersions(valueOf(planAt(again, 1)))).toEqual(thornhay);
    expect(withoutVersions(valueOf(planAt(again, 2)))).toEqual(withoutVersions(two));
    expect(withoutVersions(valueOf(planAt(again, 3)))).toEqual(withoutVersions(three));
    expect(valueOf(changesSinceKept(again))).toEqual([]);
  });
  it("are compared by item and field", () => {
    const changed = valueOf(changeItem(thornhay, "targets", "target-1", { amount: 90_000, text: "£90,000" }));
    const gone = valueOf(removeItem(changed, "kpis", "kpi-2")).plan;
    const moved = valueOf(moveItem(gone, "questions", "question-1", 4));
    expect(diffPlans(thornhay, moved)).toEqual([
      {
        part: "questions",
        id: "question-1",
        title: thornhay.questions[0]?.answer,
        change: "moved",
        fields: [],
      },
      {
        part: "targets",
        id: "target-1",
        title: "£90,000",
        change: "changed",
        fields: [
          { field: "text", before: "£91,800 from 18 new accounts", after: "£90,000" },
          { field: "amount", before: 91_800, after: 90_000 },
        ],
      },
      { part: "kpis", id: "kpi-2", title: "Lead conversion rate", change: "removed", fields: [] },
    ]);
  });
  it("that were damaged in a file are refused, and the plan stays whole", () => {
    const plan = kept(thornhay, 1);
    const harmed = structuredClone(plan);
    harmed.versions[0]!.changes.push({ part: "kpis", id: "kpi-7", after: { id: "kpi-7", run: 1 } });
    harmed.versions[0]!.changes.push({ part: "__proto__", id: null, after: { a: 1 } });
    const read = readPlan(JSON.parse(JSON.stringify(harmed)));
    expect(read.ok).toBe(true);
    expect(planAt(harmed, 1)).toMatchObject({ problems: [{ code: "plan-version-damaged" }] });
    expect(
      keepVersion({ ...harmed, title: "x" }, { id: "version-2", on: "2026-12-11", by: "", reason: "y" }),
    ).toMatchObject({
      problems: [{ code: "plan-version-damaged" }],
    });
  });
  it("bring back any plan that any edits led to", () => {
    const edit = fc.oneof(
      fc.record({ verb: fc.constant("add" as const), id: fc.nat(9), at: fc.nat(6) }),
      fc.record({ verb: fc.constant("remove" as const), id: fc.nat(9), at: fc.nat(6) }),
      fc.record({ verb: fc.constant("move" as const), id: fc.nat(9), at: fc.nat(6) }),
      fc.record({ verb: fc.constant("change" as const), id: fc.nat(9), at: fc.nat(6) }),
    );
    const step = (plan: Plan, { verb, id, at }: { verb: string; id: number; at: number }): Plan => {
      const name = `aim-${String(id)}`;
      const done =
        verb === "add"
          ? addItem(plan, "aims", { id: name }, at)
          : verb === "move"
            ? moveItem(plan, "aims", name, at)
            : changeItem(plan, "aims", name, { amount: at });
      if (verb !== "remove") return done.ok ? done.value : plan;
      const removed = removeItem(plan, "aims", name);
      return removed.ok ? removed.value.plan : plan;
    };
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 8 }), { maxLength: 5 }), (rounds) => {
        let plan = planFrom({});
        const states: Plan[] = [];
        for (const round of rounds) {
          plan = round.reduce(step, plan);
          const result = keepVersion(plan, { id: "version-1", on: "2026-12-10", by: "", reason: "r" });
          if (!result.ok) continue;
          plan = result.value;
          states.push(plan);
        }
        states.forEach((state, at) =>
          expect(withoutVersions(valueOf(planAt(plan, at + 1)))).toEqual(withoutVersions(state)),
        );
      }),
    );
  });
});
