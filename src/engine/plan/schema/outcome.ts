import { choice, cites, citesOne, day, figure, line, month, planItem, prose } from "./fields.ts";

/** What happened, of one thing in one month. */
export const actual = planItem({
  of: citesOne,
  month: month,
  amount: figure,
  source: line,
  /** When it was read; figures age. */
  readOn: day,
});

/** A gap with a direction, as it was looked at. */
export const variance = planItem({
  of: citesOne,
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
});

export const cause = planItem({
  text: prose,
  side: choice(["internal", "external"]),
  /** What shows that it is the cause. */
  shown: prose,
  /** How much of the variance it explains. */
  amount: figure,
  variances: cites,
  evidence: cites,
});

export const correction = planItem({
  what: prose,
  type: choice(["re-forecast", "promotion", "move-resources", "coaching", "price", "target", "other"]),
  horizon: choice(["immediate", "longer-term"]),
  /** The resources that move with the change of tactics. */
  resources: prose,
  by: day,
  causes: cites,
  triggers: cites,
  changes: cites,
  owners: cites,
});
