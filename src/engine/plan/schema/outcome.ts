import { choice, cites, citesOne, day, figure, line, money, month, planItem, prose } from "./fields.ts";

/** What happened, of one thing in one month. */
export const actual = planItem({
  of: citesOne,
  month: month,
  amount: figure,
  /** What was planned for it in that month, where the plan does not say it itself. */
  planned: figure,
  source: line,
  /** When it was read; figures age. */
  readOn: day,
});

/** A gap with a direction, as it was looked at. */
export const variance = planItem({
  of: citesOne,
  /** The first month that is looked at; null where it is the last one alone. */
  from: month,
  /** The last month that is looked at. */
  month: month,
  planned: figure,
  actual: figure,
  direction: choice(["favourable", "adverse", "on-plan"]),
  /** What it does to profit, in pence. */
  impact: figure,
  /** What it does to the work. */
  effect: prose,
  /** What later forecasts and tactics take from it. */
  learned: prose,
  /**
   * What kind of lesson it is: the forecast leans one way, something it took as given did not hold, it will not come
   * again, it will stay, or it is within what the forecast said could happen.
   */
  lesson: choice(["bias", "assumption", "one-off", "lasting", "noise"]),
});

/** Why something happened. Causes that explain another cause make a tree of whys under the variance. */
export const cause = planItem({
  text: prose,
  /** The cause that it explains; null where it explains the variance itself. */
  explains: citesOne,
  side: choice(["internal", "external"]),
  control: choice(["controllable", "uncontrollable"]),
  /** Planning: the plan's own figure was wrong. Operational: the work went otherwise than it could have. */
  type: choice(["planning", "operational"]),
  /** What shows that it is the cause. */
  shown: prose,
  /** How much of the variance it explains. */
  amount: figure,
  variances: cites,
  evidence: cites,
  /** Where it can be read, outside the plan. */
  source: line,
  /** Why nothing can be done about it, where the asking ends. */
  stops: prose,
});

export const correction = planItem({
  what: prose,
  type: choice(["re-forecast", "promotion", "move-resources", "coaching", "price", "target", "other"]),
  horizon: choice(["immediate", "longer-term"]),
  /** The resources that move with the change of tactics. */
  resources: prose,
  by: day,
  cost: money,
  /** How much of the gap it closes by the end of the plan, in the unit of the variance. */
  effect: figure,
  /** The variance whose gap it is to close. */
  closes: citesOne,
  causes: cites,
  /** The entries of the register that it carries out. */
  risks: cites,
  triggers: cites,
  changes: cites,
  owners: cites,
});
