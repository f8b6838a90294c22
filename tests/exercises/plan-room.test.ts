import "fake-indexeddb/auto";
import { planFrom, type PlanDraft } from "#engine/plan";
import PlanFrame from "#exercises/plan/PlanFrame.svelte";
import { situationPart } from "#exercises/plan-situation/situation-part.ts";
import { keepPlan, plans } from "#state/plans";
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

configure({ asyncUtilTimeout: 10_000 });
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

async function open(draft: PlanDraft): Promise<string> {
  const { id } = await keepPlan(planFrom(draft));
  history.replaceState(null, "", `/plan/situation/?plan=${id}`);
  render(PlanFrame, {
    part: "situation",
    heading: "The situation",
    lead: "",
    load: () => Promise.resolve(situationPart),
  });
  await screen.findByRole("heading", { name: "The organisation" });
  return id;
}
const kept = (id: string) => plans.get().kept.find((one) => one.id === id)?.body;
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the plan's room", () => {
  it("writes an item in place, keeps it, and takes it back with Ctrl+Z", async () => {
    const id = await open({ title: "T" });
    await fireEvent.click(button("Add a fact"));
    const field = await screen.findByLabelText("The fact");
    expect(document.activeElement).toBe(field);
    await fireEvent.input(field, { target: { value: "Bread is dear" } });
    await waitFor(() => expect(kept(id)?.facts[0]?.text).toBe("Bread is dear"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "One finding, none of them used or parked",
    );
    await fireEvent.keyDown(field, { key: "Escape" });
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Bread is dear"));
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(kept(id)?.facts).toEqual([]));
    await fireEvent.keyDown(document.body, { key: "Z", ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(kept(id)?.facts).toHaveLength(1));
  });

  it("keeps what cannot be read yet, says why, and shows it again", async () => {
    await open({ title: "T", facts: [{ id: "fact-1", text: "Bread is dear" }] });
    await fireEvent.click(button(/Bread is dear/));
    const day = screen.getByLabelText("As of");
    await fireEvent.input(day, { target: { value: "31 February" } });
    await fireEvent.blur(day);
    await waitFor(() => expect(day.getAttribute("aria-invalid")).toBe("true"));
    await fireEvent.click(button("Close"));
    expect(screen.getByText(/cannot be read yet/)).toBeDefined();
    await fireEvent.click(button(/Bread is dear/));
    expect(screen.getByLabelText<HTMLInputElement>("As of").value).toBe("31 February");
  });

  it("asks before a cited item goes, and shows the break or takes the citation out", async () => {
    const cited = {
      facts: [{ id: "fact-1", text: "Bread is dear" }],
      swot: [{ id: "swot-1", text: "Dear bread", quadrant: "threat" as const, evidence: ["fact-1"] }],
    };
    const id = await open({ title: "T", ...cited });
    await fireEvent.click(button(/Bread is dear/));
    await fireEvent.click(button("Delete"));
    expect(await screen.findByText("One item cites it:")).toBeDefined();
    expect(kept(id)?.facts).toHaveLength(1);
    await fireEvent.click(button("Delete, and show the break"));
    await waitFor(() => expect(kept(id)?.facts).toEqual([]));
    expect(kept(id)?.swot[0]?.evidence).toEqual(["fact-1"]);
    await fireEvent.click(button("Undo"));
    await fireEvent.click(button(/Bread is dear/));
    await fireEvent.click(button("Delete"));
    await fireEvent.click(await screen.findByRole("button", { name: "Delete, and take the citations out" }));
    await waitFor(() => expect(kept(id)?.swot[0]?.evidence).toEqual([]));
  });

  it("cites an item, or writes a new one to cite", async () => {
    const id = await open({
      title: "T",
      swot: [{ id: "swot-1", text: "Dear bread", quadrant: "threat" }],
      facts: [{ id: "fact-1", text: "Flour is up" }],
    });
    await fireEvent.click(button(/Dear bread/));
    const picker = screen.getByLabelText("What shows it: add");
    await fireEvent.change(picker, { target: { value: "fact-1" } });
    await fireEvent.click(button("Cite it"));
    await waitFor(() => expect(kept(id)?.swot[0]?.evidence).toEqual(["fact-1"]));
    await fireEvent.change(picker, { target: { value: "+facts" } });
    await fireEvent.input(screen.getByLabelText("Its words"), { target: { value: "Wheat is scarce" } });
    await fireEvent.click(button("Write and cite it"));
    await waitFor(() => expect(kept(id)?.swot[0]?.evidence).toHaveLength(2));
    expect(kept(id)?.facts[1]?.text).toBe("Wheat is scarce");
  });

  it("keeps a version only with a reason, and tells what changed", async () => {
    const id = await open({ title: "T" });
    await fireEvent.click(button("Keep a first version"));
    await fireEvent.click(button("Keep version 1"));
    expect(kept(id)?.versions).toEqual([]);
    await fireEvent.input(screen.getByLabelText("Why the plan changed"), {
      target: { value: "First draft" },
    });
    await fireEvent.click(button("Keep version 1"));
    await waitFor(() => expect(kept(id)?.versions[0]?.reason).toBe("First draft"));
    expect(screen.getByText(/Nothing changed since version 1/)).toBeDefined();
  });

  it("keeps step with another tab", async () => {
    const id = await open({ title: "T" });
    const { editPlan } = await import("#state/plans");
    await editPlan(id).keep(planFrom({ title: "Renamed elsewhere" }));
    await waitFor(() => expect(screen.getAllByText("Renamed elsewhere").length).toBeGreaterThan(0));
    await fireEvent.click(button("Add a fact"));
    await waitFor(() =>
      expect(kept(id)).toMatchObject({ title: "Renamed elsewhere", facts: [{ text: "" }] }),
    );
  });
});
