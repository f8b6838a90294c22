import type { TaskOf } from "./task.ts";

/** A small task for examples and for the gallery. */
export const exampleTask: TaskOf<"choice"> = {
  id: "example",
  version: 1,
  kind: "choice",
  outcome: "LO2",
  criteria: ["AC2"],
  title: "Forecast or target?",
  prompt: "Which of the two is a target?",
  level: 4,
  minutes: 1,
  hints: ["A target says what somebody means to bring about.", "Look for an owner and a date."],
  after: "A forecast says what to expect. A target says what somebody means to bring about, and by when.",
  pick: "one",
  keepOrder: true,
  options: [
    {
      id: "forecast",
      text: "We expect to sell 412 bags in July.",
      feedback: "That is what is expected if nothing changes: a forecast.",
      mistake: "M5",
    },
    {
      id: "stretch",
      text: "Amira's team will sell 440 bags in July.",
      right: true,
      feedback: "It has an amount, an owner and a month, and it stands above what is expected.",
    },
  ],
};
