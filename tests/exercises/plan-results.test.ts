import "fake-indexeddb/auto";
import { planFrom, type PlanDraft } from "#engine/plan";
import PlanFrame from "#exercises/plan/PlanFrame.svelte";
import { resultsPart } from "#exercises/plan-results/results-part.ts";
import { keepPlan, plans } from "#state/plans";
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

configure({ asyncUtilTimeout: 10_000 });
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  // The chart is never in view here, so it is not drawn; its words and its table stand all the same.
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});
beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

const draft = {
  title: "T",
  from: "2026-04",
  to: "2027-03",
  preparedBy: "Amira Shah",
  forecasts: [
    { id: "forecast-1", unit: "pounds", from: "2026-04", to: "2027-03", expected: 120_000, spread: 3_000 },
  ],
  kpis: [{ id: "kpi-1", name: "Contribution", unit: "%", amount: 40 }],
  targets: [
    {
      id: "target-1",
      text: "Sales",
      unit: "pounds",
      amount: 132_000,
      expected: 120_000,
      from: "2026-04",
      to: "2027-03",
      forecasts: ["forecast-1"],
    },
  ],
  team: [{ id: "person-1", name: "Ben Okafor" }],
  risks: [
    { id: "risk-1", text: "A rival comes", contingency: "Every account is rung", threatens: ["target-1"] },
  ],
  triggers: [
    {
      id: "trigger-1",
      risk: "risk-1",
      then: "Ben Okafor rings every account",
      moves: "time",
      owners: ["person-1"],
    },
  ],
  actuals: [{ id: "actual-1", of: "target-1", month: "2026-04", amount: 10_000, source: "Ledger" }],
} satisfies PlanDraft;
const gone = {
  ...draft,
  variances: [
    {
      id: "variance-1",
      of: "target-1",
      month: "2026-04",
      planned: 11_000,
      actual: 10_000,
      direction: "adverse",
      impact: -40_000,
    },
  ],
} satisfies PlanDraft;

async function open(written: PlanDraft): Promise<string> {
  const { id } = await keepPlan(planFrom(written));
  history.replaceState(null, "", `/plan/results/?plan=${id}`);
  render(PlanFrame, {
    part: "results",
    heading: "Results",
    lead: "",
    load: () => Promise.resolve(resultsPart),
  });
  await screen.findByRole("heading", { name: "What was read" });
  return id;
}
const kept = (id: string) => plans.get().kept.find((one) => one.id === id)?.body;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const title = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("the results of a plan", () => {
  it("take a typed figure, say which way it went, and write the variance down with its figures", async () => {
    const id = await open({ ...draft, actuals: [] });
    expect(title()).toBe("No actual figure is known yet");
    await fireEvent.change(screen.getByLabelText(/Begin with the target/), { target: { value: "target-1" } });
    const cell = screen.getByLabelText("Sales, April 2026");
    await fireEvent.input(cell, { target: { value: "£10,000" } });
    await waitFor(() => expect(kept(id)?.actuals[0]).toMatchObject({ of: "target-1", amount: 10_000 }));
    const row = screen.getByRole("row", { name: /^T1 Sales ?April 2026/ });
    expect(within(row).getByText("adverse")).toBeDefined();
    expect(row.textContent).toContain("−£400");
    expect(title()).toBe("One figure is adverse, and none is written down yet");
    await fireEvent.click(button("Write it down: Sales"));
    await waitFor(() =>
      expect(kept(id)?.variances[0]).toMatchObject({ planned: 11_000, actual: 10_000, impact: -40_000 }),
    );
    await fireEvent.input(cell, { target: { value: "" } });
    await waitFor(() => expect(kept(id)?.actuals).toEqual([]));
  });

  it("keep what cannot be read, and say so at its cell", async () => {
    const id = await open(draft);
    const cell = screen.getByLabelText<HTMLInputElement>("Sales, April 2026");
    await fireEvent.input(cell, { target: { value: "ten" } });
    await fireEvent.blur(cell);
    await waitFor(() => expect(cell.getAttribute("aria-invalid")).toBe("true"));
    expect(cell.value).toBe("ten");
    expect(kept(id)?.actuals[0]?.amount).toBe(10_000);
  });

  it("ask a why on only when it cites something, and go through the tree by the arrow keys", async () => {
    const id = await open({
      ...gone,
      causes: [{ id: "cause-1", text: "They gave up", variances: ["variance-1"] }],
    });
    expect(screen.queryByRole("button", { name: /^Ask why that was so: They/ })).toBeNull();
    await fireEvent.click(button("Cite what shows it: They gave up"));
    await fireEvent.input(screen.getByLabelText("Or where it can be read"), { target: { value: "CRM" } });
    await fireEvent.click(button("Close"));
    await fireEvent.click(button("Ask why that was so: They gave up"));
    await fireEvent.input(await screen.findByLabelText("Because"), { target: { value: "No list" } });
    await fireEvent.keyDown(screen.getByLabelText("Because"), { key: "Escape" });
    await waitFor(() => expect(kept(id)?.causes[1]).toMatchObject({ explains: "cause-1", text: "No list" }));
    const whys = [/Why, level 1: CS1 They gave up/, /Why, level 2: CS2 No list/].map((name) => button(name));
    whys[0]?.focus();
    await fireEvent.keyDown(whys[0]!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(whys[1]);
  });

  it("carry out what the register has ready, and say whether the gap is closed", async () => {
    const id = await open({
      ...gone,
      causes: [{ id: "cause-1", text: "A rival", variances: ["variance-1"] }],
    });
    await fireEvent.click(button("Carry it out: Ben Okafor rings every account"));
    await waitFor(() =>
      expect(kept(id)?.corrections[0]).toMatchObject({
        triggers: ["trigger-1"],
        risks: ["risk-1"],
        owners: ["person-1"],
        closes: "variance-1",
        horizon: "immediate",
      }),
    );
    expect(screen.queryByText(/The register is ready/)).toBeNull();
    await fireEvent.input(screen.getByLabelText("How much of the gap it closes"), {
      target: { value: "600" },
    });
    await fireEvent.input(screen.getByLabelText("What it costs"), { target: { value: "0" } });
    expect(await screen.findByText("£400 stays open.")).toBeDefined();
  });

  it("make the forecast again, and keep it as the next version only with its reason", async () => {
    const id = await open(gone);
    expect(
      await screen.findByRole("heading", { name: /^£120,000 is expected now, £12,000 below/ }),
    ).toBeDefined();
    await fireEvent.click(screen.getByLabelText(/As they were forecast/));
    await screen.findByRole("heading", { name: /^£120,000/ });
    await fireEvent.click(screen.getByLabelText(/By judgement/));
    await fireEvent.input(screen.getByLabelText("Expected of all the months to come"), {
      target: { value: "100,000" },
    });
    await screen.findByRole("heading", { name: /^£110,000 is expected now, £22,000 below/ });
    await fireEvent.click(button("Keep version 1"));
    expect(await screen.findByText(/in eight words or more/)).toBeDefined();
    expect(kept(id)?.versions).toEqual([]);
    await fireEvent.input(screen.getByLabelText("Why the forecast is made again"), {
      target: { value: "The rival came in April and nothing says that it leaves." },
    });
    await fireEvent.click(button("Keep version 1"));
    await waitFor(() => expect(kept(id)?.versions).toHaveLength(1));
    expect(kept(id)?.forecasts[1]).toMatchObject({ revises: "forecast-1", expected: 110_000 });
    expect(kept(id)?.targets[0]?.amount).toBe(132_000);
    expect(await screen.findByText("Version 1 is kept")).toBeDefined();
  });

  it("take figures from pasted rows, and refuse those of another plan", async () => {
    const id = await open(draft);
    await fireEvent.click(button("Take figures from a file"));
    const rows = await screen.findByLabelText("Or paste rows");
    await fireEvent.input(rows, { target: { value: "Month\tTeapots\nMay 2026\t5" } });
    await fireEvent.click(button("Read the rows"));
    expect(await screen.findByText(/Nothing in the table is named as it is in the plan/)).toBeDefined();
    await fireEvent.input(rows, { target: { value: "Month\tT1\nMay 2026\t11000\nJune 2026\t11500" } });
    await fireEvent.click(button("Read the rows"));
    await fireEvent.click(await screen.findByRole("button", { name: "Take these 2 figures" }));
    await waitFor(() =>
      expect(kept(id)?.actuals.map(({ amount }) => amount)).toEqual([10_000, 11_000, 11_500]),
    );
    expect(kept(id)?.actuals[1]?.source).toBe("pasted rows");
  });
});
