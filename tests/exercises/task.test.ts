// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readTask, type Task as TaskType } from "#engine/task";
import { practice } from "#state/practice";
import { typeset } from "#exercises/task/typeset-task.ts";
import Task from "#exercises/task/Task.svelte";
// In a browser it is fetched in a moment; here it would be compiled first, while a test waits.
import "../../src/state/documents/formats.ts";

// Parts are fetched when they are needed, and here compiled as well: a busy machine takes its time over it.
configure({ asyncUtilTimeout: 8000 });
afterEach(cleanup);

let copies = 0;
/** A task of the site, under an id of its own so that no test finds another's draft. */
function taskNamed(name: string): TaskType {
  const read = readTask(parse(readFileSync(`content/tasks/${name}.yaml`, "utf8")));
  if (!read.ok) throw new Error(`${name} is not a task`);
  copies += 1;
  return { ...typeset(read.value), id: `${name}-copy-${String(copies)}` };
}

const check = () => fireEvent.click(screen.getByRole("button", { name: /^Check/ }));
/** What the live regions say, and nothing else on the page. */
const said = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");

describe("a task with one right option", () => {
  it("answers Check with what is missing, and gives no marks", async () => {
    render(Task, { task: taskNamed("errors-of-one-sign") });
    expect(screen.getByRole("button", { name: "Check" })).not.toHaveProperty("disabled", true);
    await check();
    expect(said()).toMatch(/No marks yet.*Choose 1/s);
  });

  it("says what a wrong option shows, by words and by the mistake's number", async () => {
    render(Task, { task: taskNamed("errors-of-one-sign") });
    const option = screen.getByRole<HTMLInputElement>("radio", { name: /Raise α/ });
    await fireEvent.click(option);
    await check();
    expect(said()).toContain("0 of 1 mark");
    const described = document.getElementById(option.getAttribute("aria-describedby")!)!;
    expect(described.textContent).toMatch(/Not this one\..*no α removes it.*M2/s);
  });

  it("takes the verdict away when another option is chosen, and marks that one", async () => {
    const onMarked = vi.fn();
    render(Task, { task: taskNamed("errors-of-one-sign"), onMarked });
    await fireEvent.click(screen.getByRole("radio", { name: /Raise α/ }));
    await check();
    await fireEvent.click(screen.getByRole("radio", { name: /Use Holt/ }));
    expect(screen.queryByText("Not this one.")).toBeNull();
    await check();
    expect(said()).toContain("1 of 1 mark");
    expect(onMarked).toHaveBeenLastCalledWith(expect.objectContaining({ earned: 1, available: 1 }));
  });

  it("shows the hints one after another, and the first as free", async () => {
    render(Task, { task: taskNamed("errors-of-one-sign") });
    await fireEvent.click(screen.getByRole("button", { name: "Show a hint" }));
    expect(await screen.findByText(/Hint 1 \(free\)/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show another hint" }));
    expect(await screen.findByText(/Hint 2/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /hint/ })).toBeNull();
  });

  it("keeps what was chosen, and its marks, for the next visit", async () => {
    const task = taskNamed("errors-of-one-sign");
    const first = render(Task, { task });
    await fireEvent.click(screen.getByRole("radio", { name: /Use Holt/ }));
    await check();
    await waitFor(() => {
      expect(
        practice.get().kept.find((kept) => kept.id === `${task.id}.1`)?.body.attempts.length,
      ).toBeGreaterThan(0);
    });
    first.unmount();
    render(Task, { task });
    await waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>("radio", { name: /Use Holt/ }).checked).toBe(true);
      expect(said()).toContain("1 of 1 mark");
    });
  });
});

describe("a task with several right options", () => {
  it("says how many to choose, and marks each", async () => {
    render(Task, { task: taskNamed("larkfield-reading-figures") });
    expect(screen.getByRole("group", { name: "Choose 2" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("checkbox", { name: /about 38%/ }));
    await check();
    expect(said()).toMatch(/You have chosen 1/);
    await fireEvent.click(screen.getByRole("checkbox", { name: /Demand is failing/ }));
    await check();
    expect(said()).toContain("1 of 2 marks");
  });
});

describe("a task of order", () => {
  const texts = () => [...document.querySelectorAll(".step")].map((step) => step.textContent.trim());

  it("moves a step by its button and says its new place", async () => {
    render(Task, { task: taskNamed("fair-test-steps") });
    const [first, second] = texts();
    await fireEvent.click(screen.getByRole("button", { name: `Move down: ${first!}` }));
    expect(texts().slice(0, 2)).toEqual([second, first]);
    expect(said()).toContain(`“${first!}” is now in place 2 of 6`);
    expect(document.activeElement?.getAttribute("aria-label")).toBe(`Move down: ${first!}`);
  });

  it("moves a step by the arrow keys and stops at the ends", async () => {
    render(Task, { task: taskNamed("fair-test-steps") });
    const [first] = texts();
    await fireEvent.keyDown(screen.getByRole("button", { name: `Move up: ${first!}` }), { key: "ArrowUp" });
    expect(said()).toContain("is first already");
    await fireEvent.keyDown(screen.getByRole("button", { name: `Move up: ${first!}` }), { key: "ArrowDown" });
    expect(texts()[1]).toBe(first);
  });

  it("gives every mark to the right order, reached by the keyboard alone", async () => {
    const task = taskNamed("fair-test-steps");
    if (task.kind !== "order") throw new Error("not an order");
    render(Task, { task });
    await check();
    expect(said()).toContain("No marks yet");
    for (const [place, step] of task.steps.entries()) {
      while (texts().indexOf(step.text) > place) {
        await fireEvent.keyDown(screen.getByRole("button", { name: `Move up: ${step.text}` }), {
          key: "ArrowUp",
        });
      }
    }
    await check();
    expect(said()).toContain("5 of 5 marks");
  });
});

describe("a task of matching", () => {
  it("names each stem that has nothing yet, and then marks each", async () => {
    const task = taskNamed("which-pattern");
    if (task.kind !== "match") throw new Error("not a match");
    render(Task, { task });
    await check();
    expect(said().match(/Nothing is chosen yet/g)).toHaveLength(4);
    for (const stem of task.stems) {
      await fireEvent.change(screen.getByLabelText(stem.text), { target: { value: stem.right } });
    }
    await fireEvent.change(screen.getByLabelText(task.stems[0]!.text), { target: { value: "noise" } });
    await check();
    expect(said()).toContain("3 of 4 marks");
    expect(screen.getAllByText("Not there.")).toHaveLength(1);
  });
});

describe("a task of sorting", () => {
  it("offers the groups for each statement and teaches where it belongs", async () => {
    const task = taskNamed("additive-or-multiplicative");
    if (task.kind !== "classify") throw new Error("not a classify");
    render(Task, { task });
    for (const statement of task.statements) {
      const group = screen.getByRole("group", { name: statement.text });
      await fireEvent.click(within(group).getByRole("radio", { name: "Additive" }));
    }
    await check();
    expect(said()).toContain("2 of 5 marks");
    expect(screen.getAllByText("Not there.")).toHaveLength(3);
  });
});

describe("a written task", () => {
  it("keeps the marking points until the answer is handed in, then shows what was seen", async () => {
    const task = taskNamed("larkfield-justify-method");
    if (task.kind !== "written") throw new Error("not written");
    render(Task, { task });
    expect(screen.queryByText(/Names the season/)).toBeNull();
    await fireEvent.input(screen.getByLabelText("Your answer"), {
      target: {
        value: "Larkfield should use Holt-Winters. Its error was 4.1%, against 8.0% for the benchmark.",
      },
    });
    expect(screen.getByText("13 words")).toBeTruthy();
    await check();
    expect(said()).toMatch(/2 of 6 marks\. 1 mark waits for a tutor/);
    expect(await screen.findByText(/Say which quarter peaks/)).toBeTruthy();
    expect(document.querySelector("mark")?.textContent).toContain("Holt-Winters");
  });

  it("lets the candidate tick what only a person can judge, without a change of marks", async () => {
    const task = taskNamed("larkfield-justify-method");
    if (task.kind !== "written") throw new Error("not written");
    render(Task, { task });
    await fireEvent.input(screen.getByLabelText("Your answer"), { target: { value: task.models[0] } });
    await check();
    const own = await screen.findByRole<HTMLInputElement>("checkbox", { name: /Is fitted to Larkfield/ });
    await fireEvent.click(own);
    expect(own.checked).toBe(true);
    expect(said()).toContain("6 of 6 marks. 1 mark waits for a tutor.");
  });

  it("answers an empty hand-in with what to do", async () => {
    render(Task, { task: taskNamed("penrose-bent-forecast") });
    await check();
    expect(said()).toContain("Write an answer first");
  });
});

describe("a task of one figure", () => {
  const field = () => screen.getByLabelText<HTMLInputElement>(/Forecast for week 6/);

  it("names the slip that a wrong figure shows", async () => {
    render(Task, { task: taskNamed("thornhay-one-smoothing-step") });
    await screen.findByRole("button", { name: "Check" });
    await fireEvent.input(field(), { target: { value: "129.5" } });
    await check();
    expect(screen.getByText(/Weights swapped\./)).toBeTruthy();
    expect(said()).toContain("0 of 1 mark");
  });

  it("counts no marks while the figure cannot be read, and keeps what was typed", async () => {
    render(Task, { task: taskNamed("thornhay-one-smoothing-step") });
    await screen.findByRole("button", { name: "Check" });
    await fireEvent.input(field(), { target: { value: "128,88" } });
    await check();
    expect(screen.getByText("Cannot be read.")).toBeTruthy();
    expect(said()).toContain("Marks are counted once");
    expect(field().value).toBe("128,88");
  });

  it("gives the mark to the right figure, rounded as it is shown", async () => {
    const onMarked = vi.fn();
    render(Task, { task: taskNamed("thornhay-one-smoothing-step"), onMarked });
    await screen.findByRole("button", { name: "Check" });
    await fireEvent.input(field(), { target: { value: "128.9" } });
    await check();
    expect(onMarked).toHaveBeenCalledWith({ earned: 1, available: 1, waiting: 0 });
  });
});

describe("a worksheet task", () => {
  const sheet = {
    id: "funnel",
    version: 1,
    title: "From target to meetings",
    tables: [],
    cells: [
      { name: "target", label: "Target", unit: "pounds", decimals: 0, role: "given", value: 600_000 },
      { name: "size", label: "Deal size", unit: "pounds", decimals: 0, role: "given", value: 12_000 },
      { name: "rate", label: "Win rate", unit: "percent", decimals: 0, role: "given", value: 0.25 },
      {
        name: "deals",
        label: "Deals needed",
        unit: "units",
        decimals: 0,
        role: "answer",
        formula: "target / size",
      },
      {
        name: "meetings",
        label: "Meetings needed",
        unit: "units",
        decimals: 0,
        role: "answer",
        formula: "deals / rate",
      },
    ],
  };
  const worksheetTask = (): TaskType => ({
    ...taskNamed("thornhay-one-smoothing-step"),
    kind: "worksheet",
    sheet,
  });
  const type = (name: RegExp, value: string) =>
    fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } });

  it("says how many cells are open, and counts marks once all are filled", async () => {
    const onMarked = vi.fn();
    render(Task, { task: worksheetTask(), onMarked });
    await screen.findByRole("button", { name: "Check" });
    await type(/Deals needed/, "60");
    await check();
    expect(said()).toContain("1 cell still open");
    expect(onMarked).not.toHaveBeenCalled();
    await type(/Meetings needed/, "240");
    await check();
    expect(said()).toContain("1 of 2 marks. 1 of them by your own earlier figures.");
    expect(screen.getByText(/Follows from your 60/)).toBeTruthy();
    expect(onMarked).toHaveBeenLastCalledWith({ earned: 1, available: 2, waiting: 0 });
  });

  it("shows one step at a time, from the first cell that earns no mark yet", async () => {
    render(Task, { task: { ...worksheetTask(), hints: [] } });
    await screen.findByRole("button", { name: "Check" });
    await fireEvent.click(screen.getByRole("button", { name: "Show me one step" }));
    const step = document.querySelector(".workings")!;
    expect(step.textContent).toContain("Deals needed");
    await type(/Deals needed/, "50");
    await fireEvent.click(screen.getByRole("button", { name: "Show me one step" }));
    expect(document.querySelector(".workings")!.textContent).toContain("Meetings needed");
  });
});
