import { refuse, type Result } from "#engine/measure";
import { addItem } from "../../editing/edit-plan.ts";
import { planLimits } from "../../schema/fields.ts";
import type { Plan } from "../../schema/plan.ts";
import { formatPounds } from "../../words/format-pounds.ts";
import { planUses } from "./plan-uses.ts";

type BudgetLine = Plan["budgetLines"][number];

const named = (line: BudgetLine): string => line.name.trim() || "a line without a name";

/** Takes an amount out of lines, from the last of them on, and says which lines gave. */
function takeFrom(
  lines: readonly BudgetLine[],
  amount: number,
): { readonly taken: ReadonlyMap<string, number>; readonly first: string | null } {
  const taken = new Map<string, number>();
  let left = amount;
  for (const { id, amount: have } of lines.toReversed()) {
    const part = Math.min(left, Math.max(0, have ?? 0));
    if (part > 0) taken.set(id, part);
    left -= part;
  }
  return { taken, first: [...taken.keys()][0] ?? null };
}

/**
 * Moves money in a plan's budget, and leaves the trace that AP4 asks for: the line it came from is smaller, and a line of its
 * own says how much was moved, from where, for what and why. From null is money that is free: saved and unallocated lines
 * first, then what is agreed without a line. To null saves it, to fund growth.
 *
 * Refuses a use that the budget does not tell of, a move to itself, and more than there is.
 * @example
 * const plan = planFrom({ budgetLines: [
 *   { id: "line-1", name: "Fair", amount: 300_00, status: "committed", returns: [{ spend: 300_00, brings: 400_00 }] },
 *   { id: "line-2", name: "Letters", amount: 100_00, status: "committed", returns: [{ spend: 900_00, brings: 1800_00 }], serves: ["action-1"] }] });
 * const moved = moveMoney(plan, { from: "line-1", to: "line-2", amount: 200_00, because: "It brings more." }, "line-3").value;
 * moved.budgetLines.map(({ amount }) => amount) // => [100_00, 100_00, 200_00]
 * moved.budgetLines[2].movedFrom // => "line-1"
 */
export function moveMoney(
  plan: Plan,
  move: {
    readonly from: string | null;
    readonly to: string | null;
    readonly amount: number;
    readonly because: string;
  },
  newId: string,
): Result<Plan> {
  const { from, to, amount, because } = move;
  const { lines, freeLines, unplanned } = planUses(plan);
  const isKnown = (use: string | null): boolean => use === null || lines.has(use);
  if (from === to || !isKnown(from) || !isKnown(to)) return refuse({ code: "money-moves-nowhere" });
  const givers = from === null ? freeLines : (lines.get(from) ?? []);
  const giving = plan.budgetLines.filter(({ id }) => givers.includes(id));
  const have = giving.reduce(
    (sum, line) => sum + Math.max(0, line.amount ?? 0),
    from === null ? unplanned : 0,
  );
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > have)
    return refuse({ code: "money-move-unfit", have: formatPounds(have) });
  const { taken, first } = takeFrom(giving, amount);
  const target = plan.budgetLines.find(({ id }) => id === to);
  const source = plan.budgetLines.find(({ id }) => id === (from ?? first));
  const origin = source ? named(source) : "money without a line";
  const name = target ? `${named(target)}, from ${origin}` : `Saved from ${origin}`;
  const line = {
    id: newId,
    name: name.slice(0, planLimits.line),
    amount,
    category: (target ?? source)?.category ?? null,
    // What had no line yet is spent for the first time, and moved from nowhere.
    status: target ? (source ? ("reallocated" as const) : ("committed" as const)) : ("saved" as const),
    movedFrom: source?.id ?? null,
    driver: (target ?? source)?.driver ?? "",
    because: because || `${formatPounds(amount)} moved from ${origin}.`,
    month: target?.month ?? null,
    serves: target ? [...target.serves] : [],
  };
  const changed = plan.budgetLines.map((one) =>
    taken.has(one.id) ? { ...one, amount: (one.amount ?? 0) - (taken.get(one.id) ?? 0) } : one,
  );
  return addItem({ ...plan, budgetLines: changed }, "budgetLines", line);
}
