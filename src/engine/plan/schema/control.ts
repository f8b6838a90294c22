import { choice, cites, citesOne, count, day, figure, line, planItem, prose, rating, yes } from "./fields.ts";

/** How the plan reaches the people who carry it out. */
export const communication = planItem({
  what: prose,
  how: choice(["briefing", "meeting", "one-to-one", "email", "call", "dashboard", "document"]),
  often: choice(["once", "daily", "weekly", "fortnightly", "monthly", "quarterly"]),
  first: day,
  /** How it is known that it was understood. */
  checked: prose,
  audience: cites,
  owners: cites,
});

/** A meeting at which figures are looked at and something is decided. */
export const review = planItem({
  name: line,
  cadence: choice(["daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly"]),
  first: day,
  oneToOne: yes,
  /** What it looks for and may change. */
  agenda: prose,
  /** KPIs, targets and triggers that are read there. */
  inspects: cites,
  attends: cites,
  owners: cites,
});

export const risk = planItem({
  text: prose,
  likelihood: rating,
  impact: rating,
  /** What makes it less likely. */
  prevention: prose,
  /** What is done when it comes all the same. */
  contingency: prose,
  evidence: cites,
  /** The items that it puts in danger. */
  threatens: cites,
  owners: cites,
});

/** When a figure stays beyond a threshold, what moves, from where to where, how much, and by when. Exact enough to run. */
export const trigger = planItem({
  risk: citesOne,
  kpi: citesOne,
  comparison: choice(["below", "at-most", "at-least", "above"]),
  threshold: figure,
  /** How many periods running it must hold before it fires. */
  periods: count,
  period: choice(["day", "week", "month"]),
  moves: choice(["money", "people", "time", "price", "activity"]),
  from: citesOne,
  to: citesOne,
  /** In pence for money, in days for time, in heads for people. */
  amount: figure,
  /** Working days after it fires by which the move is made. */
  withinDays: count,
  then: prose,
  owners: cites,
});
