// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import PracticeRoom from "#exercises/practice/PracticeRoom.svelte";
import { practisedSkills } from "#exercises/practice/skills.ts";
import { loadPracticeSheet } from "#exercises/practice/practice-sheets.ts";
import { practiceSheet } from "#engine/forecast";
import { answerAddresses, filledEntries } from "#engine/worksheet";

const skills = Object.entries(practisedSkills).map(([kind, skill]) => ({
  ...skill,
  kind,
  lesson: undefined,
}));
const criteria = [
  { id: "AC6", name: "A technique that fits" },
  { id: "AC13", name: "Techniques compared" },
];
const open = () => render(PracticeRoom, { skills, criteria });
const fields = () => screen.getAllByRole("textbox");
/** What a sheet of this seed asks for, as the engine fills it. */
function sheetOf(kind: string, seed: number) {
  const sheet = practiceSheet(kind, seed);
  if (!sheet.ok) throw new Error(`seed ${String(seed)} gives no ${kind}`);
  return sheet.value;
}

beforeEach(() => history.replaceState(null, "", "/practice/"));
afterEach(cleanup);

describe("every skill", () => {
  it.each(skills.map(({ kind }) => kind))("draws a sheet with something to answer: %s", async (kind) => {
    const sheet = (await loadPracticeSheet(kind))(kind, 1);
    expect(sheet.ok && answerAddresses(sheet.value).length).toBeGreaterThan(0);
  });
});

describe("the practice room", () => {
  it("draws nothing until it is asked, and then says in the address what it drew", async () => {
    open();
    expect(screen.queryByRole("textbox")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Draw my figures" }));
    await screen.findByRole("button", { name: "Check" }, { timeout: 5000 });
    expect(location.search).toBe("?skill=moving-average&steps=alone&seed=1");
  });

  it("brings back the figures of an address, and keeps its seed", async () => {
    history.replaceState(null, "", "/practice/?skill=simple-smoothing&steps=completion&seed=7");
    open();
    await screen.findByRole("button", { name: "Check" }, { timeout: 5000 });
    await screen.findByText(/Figures number 7\./);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Complete it/ }).checked).toBe(true);
    expect(location.search).toContain("seed=7");
  });

  it("leaves nothing to answer in a worked example, and all when alone", async () => {
    history.replaceState(null, "", "/practice/?skill=simple-smoothing&steps=worked&seed=7");
    open();
    await screen.findByRole("button", { name: "New figures" }, { timeout: 5000 });
    expect(screen.queryByRole("textbox")).toBeNull();
    await fireEvent.click(screen.getByRole("radio", { name: /Alone/ }));
    await waitFor(() =>
      expect(fields()).toHaveLength(answerAddresses(sheetOf("simple-smoothing", 7)).length),
    );
  });

  it("gives every mark to a sheet filled with its own figures, and shows the workings of every cell", async () => {
    history.replaceState(null, "", "/practice/?skill=moving-average&steps=alone&seed=3");
    open();
    await screen.findByRole("button", { name: "Check" }, { timeout: 5000 });
    const filled = Object.values(filledEntries(sheetOf("moving-average", 3)));
    for (const [at, field] of fields().entries())
      await fireEvent.input(field, { target: { value: filled[at] } });
    await fireEvent.click(screen.getByRole("button", { name: "Check" }));
    await screen.findByText(`${String(filled.length)} of ${String(filled.length)} marks.`);
    expect(screen.getByText("Every cell")).toBeTruthy();
  });

  it("draws a sheet on targets from the room of targets", async () => {
    history.replaceState(null, "", "/practice/?skill=reverse-engineering&steps=alone&seed=3");
    open();
    await screen.findByRole("button", { name: "Check" }, { timeout: 5000 });
    expect(screen.getByText("Contacts")).toBeTruthy();
    expect(fields()).toHaveLength(6);
  });

  it("draws new figures under the next number", async () => {
    history.replaceState(null, "", "/practice/?skill=moving-average&steps=alone&seed=3");
    open();
    await screen.findByText(/Figures number 3\./, {}, { timeout: 5000 });
    await fireEvent.click(await screen.findByRole("button", { name: "New figures" }));
    await waitFor(() => expect(Number(new URLSearchParams(location.search).get("seed"))).toBeGreaterThan(3));
    expect(fields().every((field) => (field as HTMLInputElement).value === "")).toBe(true);
  });

  it("offers the skills of a criterion only", async () => {
    open();
    await fireEvent.change(screen.getByLabelText("Criterion"), { target: { value: "AC13" } });
    const offered = [...screen.getByLabelText<HTMLSelectElement>("What to practise").options].map(
      ({ value }) => value,
    );
    expect(offered).toEqual(
      skills.filter((skill) => skill.criteria.includes("AC13")).map(({ kind }) => kind),
    );
  });
});
