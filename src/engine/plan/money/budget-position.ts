import type { Plan } from "../schema/plan.ts";

type BudgetLine = Plan["budgetLines"][number];

/** The budget against what is planned with it. Everything in pence; below nought where more is planned than there is. */
export interface BudgetPosition {
  readonly agreed: number | null;
  /** All lines together, the ones still free included. */
  readonly lines: number;
  /** The cost of all actions that were not dropped. */
  readonly actions: number;
  /** Agreed less lines; null while nothing is agreed. */
  readonly unplanned: number | null;
  /** Lines that are spoken for, less the cost of actions. */
  readonly difference: number;
  readonly byStatus: readonly {
    readonly status: NonNullable<BudgetLine["status"]>;
    readonly amount: number;
  }[];
  /** What each driver of value is given, the largest first; lines without a driver under "". */
  readonly byDriver: readonly {
    readonly driver: string;
    readonly amount: number;
    readonly lines: readonly string[];
  }[];
  /** What was moved from low to high potential or saved to fund growth, and what is free. */
  readonly moved: number;
  readonly free: number;
}

const sum = <T>(items: readonly T[], of: (item: T) => number | null): number =>
  items.reduce((total, item) => total + (of(item) ?? 0), 0);

const statuses = ["committed", "reallocated", "saved", "unallocated"] as const;

/**
 * Reconciles the agreed budget with its lines, and the lines with what the actions cost (F39, AP4).
 *
 *   unplanned = agreed − lines
 *   difference = lines that are spoken for − cost of actions
 *
 * @example
 * const kept = planFrom({ budget: { agreed: 500_00 }, budgetLines: [{ id: "line-1", amount: 300_00, status: "committed", driver: "More leads" }], actions: [{ id: "action-1", cost: 350_00 }] });
 * budgetPosition(kept).unplanned // => 200_00
 * budgetPosition(kept).difference // => -50_00
 */
export function budgetPosition(plan: Plan): BudgetPosition {
  const { agreed } = plan.budget;
  const lines = sum(plan.budgetLines, ({ amount }) => amount);
  const running = plan.actions.filter(({ status }) => status !== "dropped");
  const actions = sum(running, ({ cost }) => cost);
  const of = (status: string): number =>
    sum(
      plan.budgetLines.filter((line) => (line.status ?? "committed") === status),
      ({ amount }) => amount,
    );
  const drivers = Map.groupBy(plan.budgetLines, ({ driver }) => driver.trim());
  return {
    agreed,
    lines,
    actions,
    unplanned: agreed === null ? null : agreed - lines,
    difference: lines - of("unallocated") - of("saved") - actions,
    byStatus: statuses.map((status) => ({ status, amount: of(status) })),
    byDriver: [...drivers]
      .map(([driver, group]) => ({
        driver,
        amount: sum(group, ({ amount }) => amount),
        lines: group.map(({ id }) => id),
      }))
      .sort((a, b) => b.amount - a.amount),
    moved: of("reallocated"),
    free: of("unallocated") + of("saved"),
  };
}
