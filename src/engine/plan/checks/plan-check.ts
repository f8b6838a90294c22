import type { CriterionId, MistakeId, Problem } from "#engine/measure";
import { planIndex, type PlanAddress, type PlanIndex } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import type { PlanItem, PlanListName, PlanSectionName } from "../schema/plan-lists.ts";
import { itemName } from "../thread/plan-break.ts";

/** Why tactical plans fail, as TP3 counts them. */
export const failureReasons = [
  "customer-not-understood",
  "poor-communication",
  "no-commitment",
  "competence-over-estimated",
  "time-under-estimated",
  "no-co-ordination",
  "plan-not-followed",
  "no-focus",
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** What a check bears on. */
interface Bearing {
  readonly criteria?: readonly CriterionId[];
  readonly mistakes?: readonly MistakeId[];
  /** Capabilities of the syllabus, such as TP4 or OC8. */
  readonly capabilities?: readonly string[];
  readonly reason?: FailureReason;
}

/** One fault that a check saw: where it is mended, and the sentence. */
export interface Fault {
  readonly mend: PlanAddress;
  readonly about: readonly string[];
  readonly problem: Problem;
}

/** A plan with what is known of it, for checks to look at. */
export interface Seen {
  readonly plan: Plan;
  readonly index: PlanIndex;
}

export interface PlanCheck {
  readonly id: string;
  readonly criteria: readonly CriterionId[];
  readonly mistakes: readonly MistakeId[];
  readonly capabilities: readonly string[];
  readonly reason: FailureReason | null;
  readonly run: (seen: Seen) => readonly Fault[];
}

export const seenOf = (plan: Plan): Seen => ({ plan, index: planIndex(plan) });

/** A check by its name, what it bears on, and how it looks. */
export const check = (id: string, bearing: Bearing, run: PlanCheck["run"]): PlanCheck => ({
  id,
  criteria: bearing.criteria ?? [],
  mistakes: bearing.mistakes ?? [],
  capabilities: bearing.capabilities ?? [],
  reason: bearing.reason ?? null,
  run,
});

/** One fault of the plan as a whole, or of a part that lacks something; none where the fault is not there. */
export function lacking(
  isAtFault: boolean,
  part: PlanListName | PlanSectionName | "plan",
  field: string | null,
  code: string,
  facts: object = {},
): readonly Fault[] {
  return isAtFault ? [{ mend: { part, id: null, field }, about: [], problem: { code, ...facts } }] : [];
}

/** A fault of each item of a list that is at fault, with its name in the sentence. */
export function eachAtFault<List extends PlanListName>(
  { plan, index }: Seen,
  list: List,
  field: string & keyof PlanItem<List>,
  code: string,
  isAtFault: (item: PlanItem<List>) => boolean,
  facts: (item: PlanItem<List>) => object = () => ({}),
): readonly Fault[] {
  const items: readonly PlanItem<List>[] = plan[list];
  return items.flatMap((item) => {
    const placed = index.items.get(item.id);
    if (!placed || !isAtFault(item)) return [];
    const problem = { code, name: itemName(placed), ...facts(item) };
    return [{ mend: { part: list, id: item.id, field }, about: [item.id], problem }];
  });
}

export const isBlank = (text: string): boolean => text.trim() === "";

/** Whether one of the ids is an item of the plan. */
export const hasAny = ({ index }: Seen, ids: readonly string[]): boolean =>
  ids.some((id) => index.items.has(id));

/** Whether an item is cited in a field of a list. */
export const isCitedIn = ({ index }: Seen, id: string, list: PlanListName, field: string): boolean =>
  (index.citing.get(id) ?? []).some(({ from }) => from.part === list && from.field === field);
