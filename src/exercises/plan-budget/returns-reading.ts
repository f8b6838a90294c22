import {
  allocationOf,
  bestAllocation,
  bestMoves,
  itemLabel,
  planUses,
  type Allocation,
  type MoneyMove,
  type Plan,
  type PlanUses,
} from "#engine/plan";
import type { Problem } from "#engine/measure";

/** The money of a plan as it lies and as it would bring most; or what stands against saying so. */
export interface ReturnsReading {
  readonly told: PlanUses;
  readonly problems: readonly Problem[];
  readonly found: {
    readonly present: Allocation;
    readonly best: Allocation;
    readonly moves: readonly MoneyMove[];
    /** What everything brings more at best, money left over counted as itself. */
    readonly gain: number;
  } | null;
  /** How a line is named: “B2 Opening samples”. */
  readonly nameOf: (id: string) => string;
}

export function readReturns(plan: Plan): ReturnsReading {
  const told = planUses(plan);
  const { uses, now, pot } = told;
  const nameOf = (id: string): string => {
    const at = plan.budgetLines.findIndex((line) => line.id === id);
    const name = plan.budgetLines[at]?.name.trim() ?? "";
    return `${itemLabel("budgetLines", at)} ${name || "a line without a name"}`;
  };
  const present = allocationOf(uses, now, pot);
  const best = bestAllocation(uses, pot);
  const moves = bestMoves(uses, now, pot);
  if (!present.ok || !best.ok || !moves.ok)
    return { told, problems: best.ok ? [] : best.problems, found: null, nameOf };
  const worth = ({ brings, left }: Allocation): number => brings + left;
  const gain = worth(best.value) - worth(present.value);
  return {
    told,
    problems: [],
    found: { present: present.value, best: best.value, moves: moves.value, gain },
    nameOf,
  };
}
