import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { planLimits } from "./schema/fields.ts";
import { planSchema, type Plan, type PlanDraft } from "./schema/plan.ts";
import { planListNames, type PlanItem } from "./schema/plan-lists.ts";
import { citationTable } from "./citations/citation-table.ts";

/** Far more than the largest plan holds; a file beyond it is not looked into. */
const mostValues = 1_000_000;
const deepest = 40;

/** Whether there is more in it than any plan holds. Stops counting at the limit. */
function isBeyondLimits(raw: unknown): boolean {
  const waiting: { value: unknown; depth: number }[] = [{ value: raw, depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepest) return true;
    const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    seen += inner.length;
    if (seen > mostValues) return true;
    for (const one of inner) waiting.push({ value: one, depth: depth + 1 });
  }
  return false;
}

/**
 * Too many items, or two of one id, which could not be told apart.
 *
 * @example
 * planCountProblems(planFrom({})) // => []
 */
export function planCountProblems(plan: Plan): readonly Problem[] {
  const ids = new Set<string>();
  let items = 0;
  for (const list of planListNames) {
    for (const { id } of plan[list]) {
      items += 1;
      if (ids.has(id)) return [{ code: "plan-id-twice", where: `${list}.${id}`, id }];
      ids.add(id);
    }
  }
  return items > planLimits.items ? [{ code: "plan-too-large", most: planLimits.items }] : [];
}

/** How many citations there are in all; counted in passing, because a file may hold a million of them. */
const citationsIn = (plan: Plan): number =>
  planListNames.reduce((count, list) => {
    const fields = Object.keys(citationTable[list]);
    const items: readonly PlanItem[] = plan[list];
    const inItem = (item: PlanItem): number =>
      Object.entries(item).reduce(
        (sum, [field, value]: [string, unknown]) =>
          sum + (fields.includes(field) && Array.isArray(value) ? value.length : 0),
        0,
      );
    return items.reduce((sum, item) => sum + inItem(item), count);
  }, 0);

/**
 * Reads a plan from anything, as from a file. What is left out takes its neutral value; every field that is there must
 * be of its kind, within its limits, and known.
 *
 * Refuses more than 5,000 items or 25,000 citations, two items of one id, unknown fields, wrong kinds and impossible days, with the place.
 * Circular citations, citations of what is gone, dates backwards and money below nought are read: they are findings.
 * @example
 * readPlan({}).value.actions // => []
 * readPlan({ actions: [{ id: "action-1", end: "2027-02-31" }] }).problems // => [{ code: "plan-damaged", where: "actions.0.end" }]
 * readPlan({ aims: [{ id: "aim-1" }, { id: "aim-1" }] }).problems // => [{ code: "plan-id-twice", where: "aims.aim-1", id: "aim-1" }]
 */
export function readPlan(raw: unknown): Result<Plan> {
  if (isBeyondLimits(raw)) return refuse({ code: "plan-too-large", most: planLimits.items });
  const read = planSchema.safeParse(raw);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    return refuse({
      code: "plan-damaged",
      where: [...(issue?.path ?? []), ...unknown].map(String).join("."),
    });
  }
  if (citationsIn(read.data) > planLimits.allCitations)
    return refuse({ code: "plan-citations-many", most: planLimits.allCitations });
  const problems = planCountProblems(read.data);
  return problems.length > 0 ? refuse(...problems) : ok(read.data);
}

/**
 * A plan that was written by hand in the product, such as an example. Throws a RangeError where it is not one.
 *
 * @example
 * planFrom({ title: "Thornhay, 2027/28" }).targets // => []
 */
export function planFrom(draft: PlanDraft): Plan {
  const read = readPlan(draft);
  if (!read.ok) throw new RangeError(`not a plan: ${JSON.stringify(read.problems)}`);
  return read.value;
}
