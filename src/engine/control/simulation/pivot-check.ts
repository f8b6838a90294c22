import { figureOf, type Board } from "./board.ts";
import type { Scenario } from "./scenario.ts";

/** A line that got much more money than planned while the people who answer its leads stayed as they were. */
export interface PivotFinding {
  readonly line: string;
  readonly name: string;
  /** Pence a week now and as planned. */
  readonly money: number;
  readonly moneyPlanned: number;
  /** What the team could answer in the last week, and as planned. */
  readonly capacity: number;
  readonly capacityPlanned: number;
  /** What the accepted leads asked of it, as a share. */
  readonly utilisation: number;
  /** Lines that gave money up. */
  readonly starved: readonly string[];
}

/** A line counts as a pivot when it has a third more money than planned. */
const grown = 4 / 3;

/** Tactics that changed without resources (OC8): money moved, people not, and more is asked of them than they can do. */
export function pivotFindings(scenario: Scenario, board: Board): readonly PivotFinding[] {
  const [capacity, busy] = [figureOf(board, "capacity"), figureOf(board, "utilisation")];
  const people = capacity?.recent ?? 0;
  const planned = capacity?.recentPlanned ?? 0;
  const utilisation = busy?.recent ?? 0;
  if (people > planned * 1.1 || utilisation <= 1) return [];
  const starved = board.budgets
    .filter(({ amount, planned: was }) => amount < was * 0.8)
    .map(({ line }) => line);
  return board.budgets
    .filter(({ amount, planned: was }) => was > 0 && amount > was * grown)
    .map(({ line, amount, planned: was }) => ({
      line,
      name: scenario.lines.find(({ id }) => id === line)?.name ?? line,
      money: amount,
      moneyPlanned: was,
      capacity: capacity?.value ?? 0,
      capacityPlanned: capacity?.planned ?? 0,
      utilisation,
      starved,
    }));
}
