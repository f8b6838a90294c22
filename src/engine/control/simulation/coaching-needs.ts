import type { Board } from "./board.ts";

/** A rep whose share at a stage lies below the team's by more than chance makes likely. */
export interface CoachingNeed {
  readonly rep: string;
  readonly name: string;
  readonly stage: string;
  /** Share that went on over the last four weeks known, of how many, and the share of the others together. */
  readonly rate: number;
  readonly of: number;
  readonly others: number;
  /** How far below, in standard deviations of chance. */
  readonly deviations: number;
}

/** Below this many deviations a gap is taken for one: with few cases a week it may still be chance, so it is a question to ask. */
const leastDeviations = 1.3;
const fewestCases = 5;

/**
 * Where coaching may help, worst first: each rep's rate at each stage against that of the others.
 *
 *   deviations = (others' rate − own rate) ÷ √(others' rate × (1 − others' rate) ÷ own cases)
 *
 * Passed over: fewer than five cases of the rep or of the others.
 */
export function coachingNeeds(board: Board): readonly CoachingNeed[] {
  return board.reps
    .flatMap(({ id, name, rates }) =>
      rates.flatMap(({ stage, of, rate }): CoachingNeed[] => {
        const rest = board.reps
          .filter((rep) => rep.id !== id)
          .flatMap((rep) => rep.rates.filter((other) => other.stage === stage));
        const cases = rest.reduce((sum, other) => sum + other.of, 0);
        if (rate === null || of < fewestCases || cases < fewestCases) return [];
        const others = rest.reduce((sum, other) => sum + (other.rate ?? 0) * other.of, 0) / cases;
        const spread = Math.sqrt((others * (1 - others)) / of);
        const deviations = spread > 0 ? (others - rate) / spread : 0;
        return deviations >= leastDeviations ? [{ rep: id, name, stage, rate, of, others, deviations }] : [];
      }),
    )
    .sort((a, b) => b.deviations - a.deviations);
}
