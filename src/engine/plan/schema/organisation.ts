import * as z from "zod/mini";
import { choice, cites, day, figure, line, planItem, prose } from "./fields.ts";

/** Whose plan it is. */
export const organisation = z.strictObject({
  name: line,
  /** What it sells, to whom, and where. */
  about: prose,
  sector: line,
  /** Which way the business strategy leads. */
  direction: choice(["growth", "profit", "turnaround", "hold"]),
});

/** One of the five questions that a tactical plan answers first. Each answer is a root of the thread. */
export const question = planItem({
  question: choice(["customer", "value", "mission", "plan", "results"]),
  answer: prose,
});

/** A corporate aim: what the business itself wants. */
export const aim = planItem({
  text: prose,
  metric: line,
  baseline: figure,
  amount: figure,
  unit: line,
  by: day,
  /** The answers that it follows from. */
  serves: cites,
});

/** One of the four questions that keep a year's plan in line with the business. */
export const alignment = planItem({
  question: choice(["objectives", "strategies", "execution", "risks"]),
  answer: prose,
  /** The items of the plan that carry the answer out. */
  carriedBy: cites,
});

/** Who was asked, and what the plan owes them. */
export const stakeholder = planItem({
  who: line,
  role: line,
  on: day,
  asked: prose,
  answered: prose,
  /** What in the plan changed because of it; “nothing” is an answer too. */
  changed: prose,
  /** The items that changed. */
  changes: cites,
});
