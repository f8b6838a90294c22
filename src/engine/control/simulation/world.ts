/** Money of a line that was held back for some weeks and is spent in as many weeks after them. */
export interface HeldBack {
  readonly line: number;
  /** Share of the budget that is held back. */
  readonly share: number;
  /** The first week of holding back, and for how many weeks. */
  readonly from: number;
  readonly weeks: number;
  /** Pence held back so far, and not yet spent. */
  readonly kept: number;
}

/** One who carries leads. */
export interface Seat {
  /** The number of the rep in the scenario; those hired come after them. */
  readonly rep: number;
  /** The first week of work; from it a new one ramps up. */
  readonly from: number;
  readonly skills: readonly number[];
  /** Share of the coming week that coaching takes. */
  readonly coached: number;
}

/** Where a run stands between two weeks, hidden figures included. A page shows the board, never this. */
export interface World {
  /** Weeks that are done. */
  readonly week: number;
  /** Pence a week by line. */
  readonly budgets: readonly number[];
  /** Pence of the last weeks by line, the newest first, as many as its lag reaches back. */
  readonly spent: readonly (readonly number[])[];
  readonly held: readonly HeldBack[];
  /** The number of the definition in force. */
  readonly definition: number;
  /** How far marketing and sales hold to it, 0 to 1: it stops what leaks in. */
  readonly agreed: number;
  /** Pence for one deal. */
  readonly price: number;
  readonly reserve: number;
  readonly seats: readonly Seat[];
  /** Leads that wait, by whole weeks waited, then by line and whether they fit. */
  readonly backlog: readonly (readonly number[])[];
  /** What is open in each later stage, by rep, line and whether it fits. */
  readonly open: readonly (readonly number[])[];
  readonly customers: number;
  /** 0 to 1; at 0.6 people work as planned. */
  readonly morale: number;
  /** What coaching brings, against the usual. */
  readonly coaching: number;
  /** Share of the coming week that a talk takes from everybody. */
  readonly timeTaken: number;
  /** Share of each effect of the problem that was taken away. */
  readonly eased: readonly number[];
  /** Lines whose leads are read in the coming week. */
  readonly audits: readonly number[];
  /** Pence paid from the reserve since the last week. */
  readonly paid: number;
}

/** Weeks that a waiting lead is followed apart; older ones are kept together. */
export const waitWeeks = 4;
/** Where a line and a rep meet in a stage: those that fit, then those that do not. */
export const cellOf = (rep: number, line: number, lines: number, unfit: number): number =>
  (rep * lines + line) * 2 + unfit;
