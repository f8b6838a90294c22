import { choice, cites, citesOne, day, figure, line, money, planItem, prose } from "./fields.ts";

export const action = planItem({
  activity: line,
  detail: prose,
  start: day,
  end: day,
  cost: money,
  /** How many, of what, how often: 8 meetings a week. */
  callRate: figure,
  callRateOf: line,
  callRatePer: choice(["day", "week", "month", "quarter", "whole"]),
  /** Each owner's, or all of them together. */
  callRateBy: choice(["owner", "together"]),
  /** How it finds leads, if it does. */
  leadSource: line,
  /** Days of people's time that it takes. */
  days: figure,
  priority: choice(["must", "should", "could"]),
  status: choice(["planned", "begun", "done", "dropped"]),
  owners: cites,
  kpis: cites,
  /** Targets, objectives and strategies that it serves. */
  serves: cites,
  campaigns: cites,
  territories: cites,
  dependsOn: cites,
});

/** One step of making the plan itself. */
export const planningStep = planItem({
  step: line,
  start: day,
  end: day,
  done: day,
  owners: cites,
});

/** What a salesperson put into the plan. */
export const contribution = planItem({
  person: citesOne,
  on: day,
  /** What they proposed, from their own accounts. */
  offered: prose,
  /** What they committed themselves to. */
  commitment: prose,
  /** What changed in the plan because of it. */
  changed: prose,
  changes: cites,
});
