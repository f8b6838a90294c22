import { actionGaps, dateClashes, ownerLoad, planFrom } from "#engine/plan";
import { describe, expect, it } from "vitest";

const codes = (plan: ReturnType<typeof planFrom>) =>
  dateClashes(plan, "england-and-wales").map(
    ({ problem, at }) => `${problem.code} ${at.id} ${at.field ?? ""}`,
  );

describe("dates of a plan", () => {
  it("clash where an end comes first, and lie outside the plan's months", () => {
    const plan = planFrom({
      from: "2026-04",
      to: "2027-02",
      campaigns: [{ id: "campaign-1", start: "2026-06-01", end: "2026-05-29" }],
      actions: [
        { id: "action-1", start: "2026-04-01", end: "2027-02-28" },
        { id: "action-2", start: "2026-03-31", end: "2027-03-01" },
      ],
    });
    expect(codes(plan)).toEqual(["plan-date-backwards campaign-1 end", "plan-date-outside action-2 start"]);
  });

  it("clash with the action that is waited for, with bank holidays and with weekends", () => {
    const plan = planFrom({
      actions: [
        { id: "action-1", start: "2026-05-01", end: "2026-06-01" },
        { id: "action-2", start: "2026-05-05", dependsOn: ["action-1", "action-gone"] },
        { id: "action-3", start: "2026-04-06" },
      ],
      reviews: [
        { id: "review-1", first: "2026-04-04" },
        { id: "review-2", first: "2026-04-07" },
      ],
    });
    expect(codes(plan)).toEqual([
      "plan-date-too-early action-2 start",
      "plan-date-weekend review-1 first",
      "plan-date-holiday action-3 start",
    ]);
    // Easter Monday is a working day in Scotland.
    expect(dateClashes(plan, "scotland").map(({ problem }) => problem.code)).not.toContain(
      "plan-date-holiday",
    );
  });

  it("beyond the table of bank holidays are not called free of them", () => {
    expect(codes(planFrom({ reviews: [{ id: "review-1", first: "2040-12-25" }] }))).toEqual([]);
  });
});

describe("the action planner", () => {
  it("names every empty cell, and takes a cost of nothing as written", () => {
    const plan = planFrom({
      actions: [
        { id: "action-1", cost: 0 },
        { id: "action-2", status: "dropped" },
      ],
    });
    expect(actionGaps(plan).map(({ field }) => field)).toEqual([
      "activity",
      "serves",
      "owners",
      "start",
      "end",
      "kpis",
      "callRate",
    ]);
  });

  it("shares an action's days among its owners, and leaves dropped ones out", () => {
    const plan = planFrom({
      team: [
        { id: "person-1", sellingDays: 100, headcount: 2 },
        { id: "person-2", sellingDays: 40 },
      ],
      actions: [
        { id: "action-1", days: 50, owners: ["person-1", "person-2"] },
        { id: "action-2", days: 15, owners: ["person-2"] },
        { id: "action-3", days: 500, owners: ["person-2"], status: "dropped" },
      ],
    });
    expect(ownerLoad(plan)).toEqual([
      { person: "person-2", days: 40, available: 40, share: 1 },
      { person: "person-1", days: 25, available: 200, share: 0.125 },
    ]);
  });
});
