import { choice, cites, day, figure, line, namedFigures, planItem, prose, rating } from "./fields.ts";

// What was found is used when an objective, a strategy, a risk or an assumption cites it as evidence. What is not used
// is parked, with a reason: silence is neither.

/** Something known of the market, a competitor, customers or the firm itself. */
export const fact = planItem({
  about: choice(["market", "competitor", "customer", "firm"]),
  /** The competitor or the market, by name. */
  subject: line,
  text: prose,
  amount: figure,
  unit: line,
  source: line,
  on: day,
  /** Why it is left unused; empty while it is not parked. */
  parked: prose,
});

export const swot = planItem({
  quadrant: choice(["strength", "weakness", "opportunity", "threat"]),
  text: prose,
  /** From 1, little, to 5, decisive. */
  weight: rating,
  evidence: cites,
  parked: prose,
});

export const pestle = planItem({
  factor: choice(["political", "economic", "social", "technological", "legal", "environmental"]),
  text: prose,
  effect: choice(["opportunity", "threat", "both"]),
  likelihood: rating,
  impact: rating,
  source: line,
  evidence: cites,
  parked: prose,
});

/** What a strategy model led to, for one product, segment, force or pair of SWOT items. */
export const modelResult = planItem({
  model: choice([
    "ansoff",
    "bcg",
    "five-forces",
    "generic-strategy",
    "tows",
    "segmentation-targeting-positioning",
    "life-cycle",
  ]),
  /** Its place in the model, such as market-development, star, rivalry, strength-opportunity. */
  place: line,
  /** What follows for the plan. */
  text: prose,
  because: prose,
  /** What it was worked with, such as market growth and relative share. */
  figures: namedFigures,
  /** The products, segments, facts, SWOT and PESTLE items that it is about. */
  evidence: cites,
  parked: prose,
});
