import { monthsFrom, plannedByMonth, withActuals } from "#engine/control";
import { addMonths, month, ok, readNumber, type Result } from "#engine/measure";
import { citable, itemLabel, itemTitle, partWords, type Plan } from "#engine/plan";

/** Things of which something was read, in the order of the plan, and those just chosen. */
export function thingsRead(plan: Plan, chosen: readonly string[]): readonly string[] {
  const read = new Set([...plan.actuals.flatMap(({ of }) => (of === null ? [] : [of])), ...chosen]);
  return citable(plan, "actuals", "of").flatMap(({ id }) => (read.has(id) ? [id] : []));
}

/** Months of the grid: from the first with a figure to the last, or the plan's first; and those just added. */
export function monthsRead(plan: Plan, added: number): readonly string[] {
  const known = plan.actuals.flatMap((one) => (one.month === null ? [] : [one.month])).sort();
  const [first, last] = [known[0] ?? plan.from, known.at(-1) ?? plan.from];
  if (first === null || last === null) return [];
  return monthsFrom(first, addMonths(month(last), added));
}

/** What else may be read, grouped by kind: targets, KPIs and budget lines with a figure to compare with. */
export function thingsToRead(plan: Plan, shown: readonly string[]) {
  return citable(plan, "actuals", "of").flatMap((placed) =>
    shown.includes(placed.id) || plannedByMonth(plan, placed.id) === null
      ? []
      : [
          {
            value: placed.id,
            label: `${itemLabel(placed.list, placed.at)} ${itemTitle(placed.list, placed.item)}`.slice(0, 90),
            group: partWords[placed.list].many.replace(/^./, (letter) => letter.toUpperCase()),
          },
        ],
  );
}

/** A typed figure; null for an empty cell. */
export function readCell(text: string): Result<number | null> {
  const plain = text.trim().replace(/^£\s*/, "").replace(/\s*%$/, "");
  return plain === "" ? ok(null) : readNumber(plain);
}

/** The plan with one figure of the grid put in, changed or taken out. */
export function withCell(
  plan: Plan,
  { of, month: when, amount, readOn }: { of: string; month: string; amount: number | null; readOn: string },
  newId: () => string,
): Plan {
  if (amount !== null) return withActuals(plan, [{ of, month: when, amount, readOn }], newId);
  return { ...plan, actuals: plan.actuals.filter((one) => one.of !== of || one.month !== when) };
}
