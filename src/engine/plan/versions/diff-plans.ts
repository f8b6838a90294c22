import type { Plan } from "../schema/plan.ts";
import { planListNames, planSections, type PlanItem, type PlanListName } from "../schema/plan-lists.ts";
import { itemTitle } from "../words/part-words.ts";
import type { PlanAddress } from "../citations/plan-index.ts";

/** One field that says something else than before. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One item, section, or the plan's own fields, that changed. */
export interface PlanChange {
  readonly part: PlanAddress["part"];
  readonly id: string | null;
  /** What the item is known by, after the change where it is still there. */
  readonly title: string;
  readonly change: "added" | "removed" | "changed" | "moved";
  /** The fields that changed; none where the item is new, gone or only moved. */
  readonly fields: readonly FieldChange[];
}

export const ownFields = ["title", "from", "to", "preparedBy", "preparedOn", "summary"] as const;

const isAlike = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function fieldChanges(before: object, after: object): FieldChange[] {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(after).flatMap(([field, value]: [string, unknown]) =>
    isAlike(old[field], value) ? [] : [{ field, before: old[field], after: value }],
  );
}

const only = (plan: Plan): object => Object.fromEntries(ownFields.map((field) => [field, plan[field]]));

/** Items that others passed: those that stay keep their order among themselves as far as possible. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const order = new Map(before.map((id, at) => [id, at]));
  const stay = after.filter((id) => order.has(id));
  // The longest rising run of former places stays; what is not in it moved.
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const id of stay) {
    const place = order.get(id) ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.set(place, tails[low - 1]);
    tails[low] = place;
  }
  const kept = new Set<number>();
  for (let place = tails.at(-1); place !== undefined; place = previous.get(place)) kept.add(place);
  return new Set(stay.filter((id) => !kept.has(order.get(id) ?? -1)));
}

function listChanges(
  part: PlanListName,
  before: readonly PlanItem[],
  after: readonly PlanItem[],
): PlanChange[] {
  if (before === after) return [];
  const old = new Map(before.map((item) => [item.id, item]));
  const still = new Set(after.map(({ id }) => id));
  const moved = movedIds(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const changes: PlanChange[] = after.flatMap((item): PlanChange[] => {
    const { id } = item;
    const title = itemTitle(part, item);
    const was = old.get(id);
    if (!was) return [{ part, id, title, change: "added", fields: [] }];
    const fields = was === item ? [] : fieldChanges(was, item);
    if (fields.length > 0) return [{ part, id, title, change: "changed", fields }];
    return moved.has(id) ? [{ part, id, title, change: "moved", fields: [] }] : [];
  });
  const gone = before.filter(({ id }) => !still.has(id));
  return [
    ...changes,
    ...gone.map((item): PlanChange => {
      return { part, id: item.id, title: itemTitle(part, item), change: "removed", fields: [] };
    }),
  ];
}

/**
 * What changed from one plan to another, by item and field, in the order of the plan. Versions themselves are left out.
 *
 * @example
 * diffPlans(planFrom({ aims: [{ id: "aim-1", text: "Grow" }] }), planFrom({ aims: [{ id: "aim-1", text: "Grow 5%" }] })) // => [{ part: "aims", id: "aim-1", title: "Grow 5%", change: "changed", fields: [{ field: "text", before: "Grow", after: "Grow 5%" }] }]
 * diffPlans(planFrom({}), planFrom({})) // => []
 */
export function diffPlans(before: Plan, after: Plan): readonly PlanChange[] {
  const section = (part: PlanChange["part"], old: object, now: object): PlanChange[] => {
    const fields = fieldChanges(old, now);
    return fields.length === 0 ? [] : [{ part, id: null, title: "", change: "changed", fields }];
  };
  return [
    ...section("plan", only(before), only(after)),
    ...planSections.flatMap((name) => section(name, before[name], after[name])),
    ...planListNames.flatMap((list) => listChanges(list, before[list], after[list])),
  ];
}
