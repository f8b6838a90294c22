/** One line in one week. Money in pence. */
export interface LineWeek {
  readonly spent: number;
  readonly delivered: number;
  /** Hidden: how many of the delivered fit. */
  readonly fit: number;
  readonly accepted: number;
  readonly acceptedFit: number;
  readonly rejected: number;
  readonly worked: number;
  readonly cold: number;
  /** Those of the worked that went on from the first stage. */
  readonly met: number;
  readonly won: number;
  /** A sample of the accepted that was read: how many, and how many of them fit. */
  readonly sampled: number;
  readonly sampledFit: number;
}

/** One rep in one week; lists are by stage. */
export interface RepWeek {
  /** Ordinary leads that could be answered. */
  readonly capacity: number;
  /** Days at work, of five. */
  readonly days: number;
  readonly left: readonly number[];
  readonly passed: readonly number[];
}

/** One stage in one week. The first is the lead: what is open there is the backlog, what is lost by waiting went cold. */
export interface StageWeek {
  readonly entered: number;
  /** Those that left by an answer, and those of them that went on. */
  readonly left: number;
  readonly passed: number;
  /** Lost by waiting. */
  readonly stale: number;
  readonly open: number;
}

/** All that happened in one week. */
export interface WeekFacts {
  readonly week: number;
  readonly lines: readonly LineWeek[];
  readonly reps: readonly RepWeek[];
  readonly stages: readonly StageWeek[];
  readonly capacity: number;
  /** What the accepted leads ask of the reps' week, and what waits at its end, in ordinary leads. */
  readonly asked: number;
  readonly waiting: number;
  readonly deals: number;
  readonly customers: number;
  readonly churned: number;
  readonly kept: number;
  /** Pence. Income is contribution of deals before costs plus that of the customers there are. */
  readonly price: number;
  /** The market's price against the planned one. */
  readonly rival: number;
  readonly dealIncome: number;
  readonly dealCosts: number;
  readonly customerIncome: number;
  readonly spent: number;
  readonly repCosts: number;
  readonly screening: number;
  readonly paid: number;
  readonly reserve: number;
  /** Weeks that records, the oldest figures, are behind. */
  readonly recordsAge: number;
  readonly definition: number;
  readonly agreed: number;
  readonly morale: number;
}

/** What a week left: income less every cost, in pence. */
export function contributionOf(facts: WeekFacts): number {
  const { dealIncome, dealCosts, customerIncome, spent, repCosts, screening, paid } = facts;
  return dealIncome - dealCosts + customerIncome - spent - repCosts - screening - paid;
}
