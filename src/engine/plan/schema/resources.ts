import * as z from "zod/mini";
import {
  choice,
  cites,
  citesOne,
  count,
  day,
  figure,
  line,
  money,
  month,
  planItem,
  prose,
  rating,
  returnSteps,
} from "./fields.ts";

/** How well a sales activity is done now, and how well the plan needs it done. */
export const capability = planItem({
  activity: line,
  /** All from 1 to 5. */
  performance: rating,
  maturity: rating,
  needed: rating,
  criticality: rating,
  evidence: prose,
  /** What is done about the gap. */
  development: prose,
  actions: cites,
  by: day,
});

/** Somebody who has a part in the plan, or a place that is to be filled. */
export const person = planItem({
  name: line,
  role: line,
  team: choice(["sales", "marketing", "service", "management", "partner"]),
  /** 1 for a whole working week, 0.6 for three days of five. */
  headcount: figure,
  starts: month,
  callsPerDay: figure,
  sellingDays: figure,
  strengths: prose,
  manager: citesOne,
});

export const territory = planItem({
  name: line,
  about: prose,
  accounts: count,
  /** Calls that its accounts ask for in a year. */
  calls: figure,
  /** What could be sold in it in a year, in pence. */
  potential: money,
  quota: money,
  /** The order in which it is travelled. */
  route: prose,
  because: prose,
  owners: cites,
  segments: cites,
  serves: cites,
});

/** People's time, a tool, training: what an action cannot do without. */
export const resource = planItem({
  name: line,
  type: choice(["people", "time", "tool", "training", "material"]),
  needed: figure,
  available: figure,
  unit: line,
  from: day,
  /** What it is for. */
  serves: cites,
  /** What pays for it. */
  lines: cites,
});

export const budget = z.strictObject({
  /** What may be spent in all, in pence. */
  agreed: money,
  agreedBy: line,
  agreedOn: day,
  /** From when a variance is looked into: its effect on profit in pence, its share of what was planned, months one way. */
  varianceAmount: money,
  varianceShare: figure,
  varianceMonths: count,
  /** What is counted where lines say what money brings, such as contribution within a year. */
  returnsAs: line,
});

export const budgetLine = planItem({
  name: line,
  category: choice(["people", "marketing", "training", "technology", "travel", "materials", "other"]),
  amount: money,
  /** Spoken for, moved here from something that brings less, saved to fund growth, or still free. */
  status: choice(["committed", "reallocated", "saved", "unallocated"]),
  /** The line that the money was moved from. */
  movedFrom: citesOne,
  /** What of value it drives: more leads, a better rate, a larger order, a shorter cycle, fewer lost. */
  driver: line,
  because: prose,
  month: month,
  /** What each further step of it brings; less and less. */
  returns: returnSteps,
  /** Actions, campaigns, objectives and strategies that it pays for. */
  serves: cites,
});

/** Why money or people should be given: what it costs, what it brings, when it is paid back. */
export const businessCase = planItem({
  title: line,
  asked: prose,
  /** Spent once, in pence. */
  cost: money,
  /** Spent each month, in pence. */
  monthlyCost: money,
  /** Contribution that it brings each month once it works, in pence. */
  monthlyBenefit: money,
  /** Months before the benefit begins. */
  delay: count,
  months: count,
  /** Other ways, and why they are worth less. */
  alternatives: prose,
  risk: prose,
  serves: cites,
  lines: cites,
});
