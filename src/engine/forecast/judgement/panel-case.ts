/** Something known about the question, and which way it points. */
export interface CaseFact {
  /** A whole sentence without its full stop: "17 of 50 practices in the trial asked to buy". */
  readonly says: string;
  readonly points: "up" | "down";
}

/** What simulated experts know of a question. */
export interface PanelCase {
  /** What somebody who weighed every fact would say. */
  readonly likely: number;
  /** How far a sensible first estimate may be from that, as a fraction. */
  readonly doubt: number;
  /** The nearest thing that happened before, which some people start from; null where there is none. */
  readonly before: { readonly says: string; readonly figure: number } | null;
  readonly facts: readonly CaseFact[];
}
