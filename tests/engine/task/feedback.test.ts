import { describe, expect, it } from "vitest";
import { exampleTask, feedbackOn, judgeAnswer, type Task, type Typed } from "#engine/task";

function said(task: Task, typed: Typed) {
  const state = judgeAnswer(task, typed);
  return state.stage === "marked" ? feedbackOn(task, state.answer, state.mark) : [];
}

describe("feedback", () => {
  it("speaks to the options chosen only, and names the mistake of a wrong one", () => {
    expect(said(exampleTask, { forecast: "yes" })).toEqual([
      { about: "forecast", met: false, text: exampleTask.options[0]!.feedback, mistake: "M5" },
    ]);
    expect(said(exampleTask, { stretch: "yes" })).toMatchObject([{ about: "stretch", met: true }]);
  });

  it("says nothing before the answer is marked", () => {
    expect(said(exampleTask, {})).toEqual([]);
  });

  it("tells the first step of an order apart: it is in order only where it stands first", () => {
    const steps = ["collect", "clean", "plot"].map((id) => ({ id, text: id }));
    const task: Task = { ...exampleTask, kind: "order", steps };
    const met = (...order: string[]) => {
      const typed = Object.fromEntries(order.map((id, at) => [String(at + 1), id]));
      return said(task, typed).map((each) => each.met);
    };
    expect(met("collect", "clean", "plot")).toEqual([true, true, true]);
    expect(met("clean", "plot", "collect")).toEqual([false, false, true]);
  });

  it("names a mistake only where a part was put wrong", () => {
    const task: Task = {
      ...exampleTask,
      kind: "classify",
      groups: [
        { id: "a", text: "A" },
        { id: "b", text: "B" },
      ],
      statements: ["one", "two", "three"].map((id) => ({
        id,
        text: id,
        group: "a",
        because: `${id} is A`,
        mistake: "M5",
      })),
    };
    expect(said(task, { one: "a", two: "b", three: "a" })).toEqual([
      { about: "one", met: true, text: "one is A" },
      { about: "two", met: false, text: "two is A", mistake: "M5" },
      { about: "three", met: true, text: "three is A" },
    ]);
  });

  it("says what would earn a marking point that was not met", () => {
    const task: Task = {
      ...exampleTask,
      kind: "written",
      commandWord: "explain",
      points: [
        { id: "gives-reason", says: "Gives a reason", missing: "Say why.", signs: [{ reason: true }] },
      ],
      models: ["The season repeats, because bread sells before the holidays."],
    };
    expect(said(task, { text: "The season repeats every year." })).toEqual([
      { about: "gives-reason", met: false, text: "Say why." },
    ]);
  });

  it("carries the mistake that a slip shows", () => {
    const task: Task = {
      ...exampleTask,
      kind: "number",
      label: "Forecast",
      unit: "number",
      decimals: 1,
      value: 340,
      slips: [{ name: "Repeated May", value: 339, feedback: "That is the naive forecast.", mistake: "M2" }],
    };
    expect(said(task, { figure: "339" })).toMatchObject([
      { met: false, text: "That is the naive forecast.", mistake: "M2" },
    ]);
  });
});
