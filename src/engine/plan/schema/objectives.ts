import { choice, cites, citesOne, day, figure, line, month, planItem, prose } from "./fields.ts";

/** A line of strategy, and what it follows from: because of what it cites, therefore what cites it. */
export const strategy = planItem({
  level: choice(["business", "marketing", "sales"]),
  /** The decision that it is about. */
  area: choice(["market", "product", "price", "channel", "territory", "promotion", "service"]),
  what: prose,
  because: prose,
  /** Aims, objectives and higher strategies that it serves. */
  serves: cites,
  evidence: cites,
});

export const salesObjective = planItem({
  text: prose,
  metric: line,
  baseline: figure,
  amount: figure,
  unit: line,
  deadline: day,
  /** Why it can be done: capacity, history, the market. */
  achievable: prose,
  /** Marketing objectives, aims, strategies and answers that asked for it. */
  serves: cites,
  segments: cites,
  products: cites,
  /** Campaigns and milestones that it keeps time with. */
  campaigns: cites,
  evidence: cites,
  owners: cites,
});

/** An objective with measure, amount, owner and date. */
export const target = planItem({
  text: prose,
  metric: line,
  baseline: figure,
  amount: figure,
  unit: line,
  /** Sales of the months are added up; customers or recurring revenue are read at the end. Null is added up. */
  measured: choice(["added-up", "at-the-end"]),
  from: month,
  to: month,
  /** What is expected without the effort, in the same unit. */
  expected: figure,
  /** The most that the team has capacity for, in the same unit. */
  capacity: figure,
  /** What the stretch beyond the forecast rests on. */
  because: prose,
  /** The sales objectives that it makes countable. */
  serves: cites,
  /** The larger target that it is a part of. */
  within: citesOne,
  set: citesOne,
  forecasts: cites,
  territories: cites,
  owners: cites,
});
