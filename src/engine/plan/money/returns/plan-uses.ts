import type { Plan } from "../../schema/plan.ts";
import type { MoneyUse } from "./money-use.ts";

type BudgetLine = Plan["budgetLines"][number];

/** What a plan says of where its money can go, and where it lies. */
export interface PlanUses {
  readonly uses: readonly MoneyUse[];
  /** The lines that each use is paid from, its own first. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Pence in each use now. */
  readonly now: ReadonlyMap<string, number>;
  /** Lines of money that is saved or still free. */
  readonly freeLines: readonly string[];
  /** Agreed and without a line; nought where nothing is agreed or everything has its line. */
  readonly unplanned: number;
  /** What may be shared: the money in the uses, and what is free. */
  readonly pot: number;
  /** Lines of which nobody has said what they bring, and what stands in them: they are left as they are. */
  readonly unsaid: { readonly lines: readonly string[]; readonly amount: number };
}

const isFree = ({ status }: BudgetLine): boolean => status === "saved" || status === "unallocated";
const sum = (lines: readonly BudgetLine[]): number =>
  lines.reduce((total, { amount }) => total + Math.max(0, amount ?? 0), 0);

/**
 * Reads the uses of money out of a budget: each line that says what its steps bring is one, together with the lines that pay
 * for the same thing and say nothing of their own, such as money that was moved there. Money that is saved or unallocated is
 * free, and so is what was agreed and has no line yet. Lines of which nothing is said are left as they are.
 *
 * @example
 * const plan = planFrom({ budget: { agreed: 900_00 }, budgetLines: [
 *   { id: "line-1", amount: 300_00, status: "committed", returns: [{ spend: 400_00, brings: 900_00 }], serves: ["action-1"] },
 *   { id: "line-2", amount: 100_00, status: "reallocated", serves: ["action-1"] }, { id: "line-3", amount: 200_00, status: "saved" }] });
 * const { now, pot, unplanned } = planUses(plan);
 * [now.get("line-1"), pot, unplanned] // => [400_00, 900_00, 300_00]
 */
export function planUses({ budget, budgetLines }: Plan): PlanUses {
  const told = budgetLines.filter(({ returns }) => returns.length > 0);
  const lines = new Map(told.map((line) => [line.id, [line].filter((one) => !isFree(one))]));
  const unsaid: BudgetLine[] = [];
  for (const line of budgetLines) {
    if (line.returns.length > 0 || isFree(line)) continue;
    const shared = told.find(({ serves }) => serves.some((id) => line.serves.includes(id)));
    (shared ? lines.get(shared.id) : unsaid)?.push(line);
  }
  const free = budgetLines.filter(isFree);
  const unplanned =
    budget.agreed === null
      ? 0
      : Math.max(0, budget.agreed - budgetLines.reduce((total, { amount }) => total + (amount ?? 0), 0));
  const now = new Map([...lines].map(([id, own]) => [id, sum(own)]));
  return {
    uses: told.map(({ id, name, returns }) => ({ id, name, steps: returns })),
    lines: new Map([...lines].map(([id, own]) => [id, own.map((line) => line.id)])),
    now,
    freeLines: free.map(({ id }) => id),
    unplanned,
    pot: [...now.values()].reduce((total, amount) => total + amount, 0) + sum(free) + unplanned,
    unsaid: { lines: unsaid.map(({ id }) => id), amount: sum(unsaid) },
  };
}
