/** One way the future may go. */
export interface Scenario {
  readonly name: string;
  /** From 0 to 1; those of all scenarios together make 1. */
  readonly probability: number;
  /** What would be sold, in the unit of the forecast. */
  readonly value: number;
  /** The one that is expected if nothing unusual happens; exactly one is. */
  readonly base?: boolean;
}

/** More scenarios than a reader can tell apart are not a forecast but a list. */
export const mostScenarios = 12;

/** How far a total of probabilities may lie from 1 and still be rounding. */
export const roundingOfTotal = 1e-6;
