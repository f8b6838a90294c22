import "fake-indexeddb/auto";
import path from "node:path";
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureReasons, planChecks, planFrom, type Plan } from "#engine/plan";
import { readPlanPart, type PartRequest } from "#exercises/lesson/plan-part.ts";
import PlanPart from "#exercises/lesson/PlanPart.svelte";
import { checkWords, reasonWords } from "#exercises/plan/check-words.ts";
import { keepPlan } from "#state/plans";
import { flawedTwin } from "../../src/content-model/flawed-twin.ts";
import type { PlanExample } from "../../src/content-model/plan-example.ts";
import { readContent } from "../../src/content-model/read-content.ts";

configure({ asyncUtilTimeout: 10_000 });
const { entries } = readContent(path.resolve(import.meta.dirname, "../.."));
const examples = entries
  .filter(({ collection }) => collection === "plans")
  .map(({ data }) => data as unknown as PlanExample);
const example = (id: string): PlanExample => {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const request: PartRequest = {
  lists: [{ list: "actions", fields: ["owners", "dates", "cost", "kpis", "rate", "dependsOn"] }],
  checks: ["thread-unowned", "call-rates", "territory-routes"],
  calendar: true,
};
const cells = (plan: Plan, title: string): Record<string, string> =>
  Object.fromEntries(
    (readPlanPart(plan, request).lists[0]?.rows.find((row) => row.title === title)?.cells ?? []).map(
      ({ head, text }) => [head, text],
    ),
  );

describe("the words of the checks", () => {
  it("are there for every check and every reason, with none to spare", () => {
    expect(Object.keys(checkWords).sort()).toEqual(planChecks.map(({ id }) => id).sort());
    expect(Object.keys(reasonWords)).toEqual([...failureReasons]);
  });
});

describe("a part of a plan", () => {
  it("shows each item with the fields that were asked for, as they are read", () => {
    expect(cells(example("thornhay").plan, "Starter-culture visits")).toEqual({
      Owner: "Ben Okafor, Joanne Price, Sana Malik, Owen Pugh, Kiran Dhillon",
      When: "1 April to 30 September 2026",
      Cost: "£0",
      KPI: "Starter-culture visits held, Lead conversion rate",
      Rate: "2 visits a week each",
      "Waits for": "",
    });
  });

  it("finds nothing in a sound plan, and puts what it finds in the flawed twin beside the item it is about", () => {
    const { plan } = example("thornhay");
    expect(readPlanPart(plan, request)).toMatchObject({ found: 0, elsewhere: [] });
    const read = readPlanPart(flawedTwin(example("thornhay")), request);
    const beside = read.lists[0]?.rows.filter(({ findings }) => findings.length > 0);
    expect(
      beside?.map(({ title, findings }) => [title, findings.map(({ problem }) => problem.code)]),
    ).toEqual([["Coached visits", ["plan-break-unowned"]]]);
    expect(read.elsewhere.map(({ problem }) => problem.code)).toContain("plan-no-call-rate");
    expect(read.asked.find(({ id }) => id === "call-rates")).toMatchObject({ of: 1, met: 0, found: 1 });
  });

  it("runs all checks of a criterion, a mistake or a reason, and counts a finding once", () => {
    const twin = flawedTwin(example("calder"));
    const one = readPlanPart(twin, { lists: [], checks: ["AC8"], calendar: false });
    const twice = readPlanPart(twin, { lists: [], checks: ["AC8", "M12", "no-focus"], calendar: false });
    expect(one.found).toBeGreaterThan(0);
    expect(one.elsewhere).toHaveLength(one.found);
    expect(one.asked[0]?.of).toBeGreaterThan(5);
    expect(new Set(twice.elsewhere.map(({ id }) => id)).size).toBe(twice.found);
    expect(twice.asked[2]).toMatchObject({ words: "There is no focus" });
  });

  it("leads to where a finding is mended when the plan is one's own", () => {
    const plan = planFrom({ actions: [{ id: "action-1", activity: "Visits" }] });
    const [row] = readPlanPart(plan, request, "p1").lists[0]?.rows ?? [];
    expect(row?.findings[0]?.href).toBe("/plan/actions/?plan=p1#action-1.owners");
    expect(readPlanPart(plan, request).lists[0]?.rows[0]?.findings[0]?.href).toBeNull();
  });

  it("refuses a check or a field that there is not: a slip of the lesson", () => {
    const plan = planFrom({ actions: [{ id: "action-1" }] });
    expect(() => readPlanPart(plan, { lists: [], checks: ["no-such"], calendar: false })).toThrow("no-such");
    expect(() =>
      readPlanPart(plan, { lists: [{ list: "actions", fields: ["price"] }], checks: [], calendar: false }),
    ).toThrow("price");
  });
});

describe("a part of a plan within a lesson", () => {
  const firms = [{ id: "thornhay", firm: "Thornhay Bakery Supplies" }];
  beforeEach(() => {
    localStorage.clear();
    vi.stubGlobal("fetch", (url: string) =>
      Promise.resolve(
        Response.json(url.includes("flawed") ? flawedTwin(example("thornhay")) : example("thornhay").plan),
      ),
    );
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  const begin = () =>
    render(PlanPart, { request, firms, first: readPlanPart(example("thornhay").plan, request) });

  it("goes from the sound plan to its twin, and says what the rules found there", async () => {
    begin();
    expect(screen.getByRole("status").textContent).toContain("nothing is found wanting here");
    await fireEvent.click(screen.getByRole("button", { name: "Its twin with faults" }));
    await screen.findByText(/“Coached visits” has no owner/);
    expect(screen.getByRole("status").textContent).toContain("3 faults are found");
    await fireEvent.click(screen.getByRole("button", { name: "The worked plan" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("nothing is found"));
  });

  it("says what to do while no plan of one's own is kept, and reads it once there is one", async () => {
    begin();
    await fireEvent.click(screen.getByRole("button", { name: "A plan of your own" }));
    await screen.findByText("No plan of yours is kept on this device yet.");
    await keepPlan(planFrom({ title: "Mine", actions: [{ id: "action-1", activity: "Ring mills" }] }));
    await screen.findByText(/“Ring mills” has no owner/);
    expect(screen.getAllByRole("link", { name: "Mend it" })[0]?.getAttribute("href")).toContain(
      "#action-1.owners",
    );
  });
});
