import { choice, cites, count, figure, line, money, planItem, prose, rating, yes } from "./fields.ts";

export const product = planItem({
  name: line,
  about: prose,
  /** Of one, in pence. */
  price: money,
  /** Variable cost of one, in pence. */
  cost: money,
  stage: choice(["introduction", "growth", "maturity", "decline"]),
  focus: choice(["launch", "grow", "hold", "harvest", "withdraw"]),
  /** A year's growth of its market, as a fraction. */
  marketGrowth: figure,
  /** Its share of that market divided by the largest competitor's. */
  relativeShare: figure,
  because: prose,
  /** The strategies that it follows from. */
  serves: cites,
});

export const segment = planItem({
  name: line,
  about: prose,
  /** How many customers there are in it. */
  customers: count,
  /** How many of them are customers already. */
  own: count,
  /** What it spends in a year, in pence. */
  value: money,
  growth: figure,
  needs: prose,
  /** It is one of the target markets. */
  targeted: yes,
  attractiveness: rating,
  /** How well the firm can serve it. */
  strength: rating,
  positioning: prose,
  because: prose,
  serves: cites,
});

export const channel = planItem({
  name: line,
  type: choice(["direct", "distribution", "online", "mixed"]),
  /** Its part of sales, as a fraction. */
  share: figure,
  /** What it costs in a year, in pence. */
  cost: money,
  because: prose,
  segments: cites,
  products: cites,
  serves: cites,
});
