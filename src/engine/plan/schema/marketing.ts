import * as z from "zod/mini";
import { choice, cites, citesOne, count, day, figure, line, money, planItem, prose } from "./fields.ts";

/** The marketing strategy that the plan works with. */
export const marketingStrategy = z.strictObject({
  summary: prose,
  /** For whom, against what, and why believe it. */
  positioning: prose,
});

/** Something that marketing and sales both say. */
export const message = planItem({
  text: prose,
  /** What makes it believable. */
  proof: prose,
  /** Segments, products, or the strategy that it comes from. */
  serves: cites,
});

export const marketingObjective = planItem({
  text: prose,
  /** What is counted: leads, conversion rate, cost of winning a customer. */
  kpi: line,
  baseline: figure,
  amount: figure,
  unit: line,
  by: day,
  /** The aims that asked for it. */
  serves: cites,
});

export const campaign = planItem({
  name: line,
  start: day,
  end: day,
  /** Search, content, email, paid, social, events, post, trade press. */
  channel: line,
  audience: line,
  budget: money,
  expectedLeads: count,
  /** Objectives of marketing, and strategies, that it serves. */
  serves: cites,
  segments: cites,
  messages: cites,
  owners: cites,
});

/** A day in a campaign that sales has to know of. */
export const milestone = planItem({
  campaign: citesOne,
  name: line,
  start: day,
  end: day,
  channel: line,
  audience: line,
  message: prose,
  budget: money,
  expectedLeads: count,
  /** What sales does about it. */
  salesPart: prose,
});

/** What marketing and sales agreed that a sales-ready lead is. Its rules are items. */
export const leadDefinition = z.strictObject({
  summary: prose,
  /** How many rules of each side must hold for a lead to be accepted; null asks for all of them. */
  fitNeeded: count,
  intentNeeded: count,
  /** Working hours within which sales answers an accepted lead. */
  answerWithinHours: figure,
  agreedBy: cites,
  agreedOn: day,
});

/** One condition of the lead definition, exact enough to be tried on leads. */
export const leadRule = planItem({
  /** Fit: it is the right kind of customer. Intent: it shows signs of buying. */
  side: choice(["fit", "intent"]),
  /** The field of a lead that is looked at. */
  field: line,
  comparison: choice(["is", "is-not", "one-of", "at-least", "at-most"]),
  /** What it is compared with; several values with a comma between them for “one-of”. */
  value: line,
  because: prose,
});

/** A reason that may be given when a lead is accepted or sent back. */
export const leadReason = planItem({
  verdict: choice(["accept", "reject"]),
  text: line,
  /** What happens to such a lead next. */
  next: prose,
});
