import { ok, refuse, type Result } from "#engine/measure";
import { citedBy, planIndex, type Citation } from "../citations/plan-index.ts";
import { planLimits } from "../schema/fields.ts";
import {
  planLists,
  type PlanItem,
  type PlanItemDraft,
  type PlanListName,
  type PlanSectionName,
} from "../schema/plan-lists.ts";
import { planSchema, type Plan } from "../schema/plan.ts";

const withList = (plan: Plan, list: PlanListName, items: readonly PlanItem[]): Plan => ({
  ...plan,
  [list]: items,
});

const itemsIn = (plan: Plan, list: PlanListName): readonly PlanItem[] => plan[list];

const gone = (list: PlanListName, id: string) =>
  refuse({ code: "plan-item-gone", where: `${list}.${id}`, id });

function readItem(list: PlanListName, raw: unknown): Result<PlanItem> {
  const read = planLists[list].schema.safeParse(raw);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...unknown].map(String).join(".");
  return refuse({ code: "plan-field-unfit", where: `${list}.${field}`, field });
}

/**
 * The plan with an item more, at the end of its list or at a place in it. Fields that are left out are neutral.
 *
 * Refuses an id that the plan has, the 5,001st item, and a field that is not of its kind.
 * @example
 * addItem(planFrom({}), "aims", { id: "aim-1", text: "Grow" }).value.aims[0].text // => "Grow"
 * addItem(planFrom({ kpis: [{ id: "x" }] }), "aims", { id: "x" }).problems // => [{ code: "plan-id-twice", where: "aims.x", id: "x" }]
 */
export function addItem<List extends PlanListName>(
  plan: Plan,
  list: List,
  fields: PlanItemDraft<List>,
  at?: number,
): Result<Plan> {
  const read = readItem(list, fields);
  if (!read.ok) return read;
  const { id } = read.value;
  const { items } = planIndex(plan);
  if (items.has(id)) return refuse({ code: "plan-id-twice", where: `${list}.${id}`, id });
  if (items.size >= planLimits.items) return refuse({ code: "plan-too-large", most: planLimits.items });
  const present = itemsIn(plan, list);
  return ok(withList(plan, list, present.toSpliced(at ?? present.length, 0, read.value)));
}

/**
 * The plan with some fields of an item changed. An item's id stays.
 *
 * @example
 * const one = planFrom({ actions: [{ id: "action-1" }] })
 * changeItem(one, "actions", "action-1", { cost: 5000 }).value.actions[0].cost // => 5000
 * changeItem(one, "actions", "action-1", { cost: 0.5 }).problems // => [{ code: "plan-field-unfit", where: "actions.cost", field: "cost" }]
 * changeItem(one, "actions", "action-2", {}).problems // => [{ code: "plan-item-gone", where: "actions.action-2", id: "action-2" }]
 */
export function changeItem<List extends PlanListName>(
  plan: Plan,
  list: List,
  id: string,
  fields: Omit<Partial<PlanItem<List>>, "id">,
): Result<Plan> {
  const present = itemsIn(plan, list);
  const at = present.findIndex((item) => item.id === id);
  const before = present[at];
  if (!before) return gone(list, id);
  const read = readItem(list, { ...before, ...fields, id });
  return read.ok ? ok(withList(plan, list, present.with(at, read.value))) : read;
}

/** A plan without an item, and the citations of it that now lead nowhere. */
export interface Removal {
  readonly plan: Plan;
  readonly citedBy: readonly Citation[];
}

/**
 * The plan without an item. What cited it goes on citing it, so that the thread shows the break; ask first with `citedBy`.
 *
 * @example
 * const two = planFrom({ kpis: [{ id: "kpi-1" }], actions: [{ id: "action-1", kpis: ["kpi-1"] }] })
 * removeItem(two, "kpis", "kpi-1").value.plan.kpis // => []
 * removeItem(two, "kpis", "kpi-1").value.citedBy.map(({ from }) => from.field) // => ["kpis"]
 */
export function removeItem(plan: Plan, list: PlanListName, id: string): Result<Removal> {
  const present = itemsIn(plan, list);
  if (!present.some((item) => item.id === id)) return gone(list, id);
  return ok({
    plan: withList(
      plan,
      list,
      present.filter((item) => item.id !== id),
    ),
    citedBy: citedBy(plan, id).filter(({ from }) => from.id !== id),
  });
}

/**
 * The plan with an item at another place of its list, 0 for the first.
 *
 * @example
 * moveItem(planFrom({ aims: [{ id: "a" }, { id: "b" }] }), "aims", "b", 0).value.aims.map(({ id }) => id) // => ["b", "a"]
 */
export function moveItem(plan: Plan, list: PlanListName, id: string, to: number): Result<Plan> {
  const present = itemsIn(plan, list);
  const moved = present.find((item) => item.id === id);
  if (!moved) return gone(list, id);
  const others = present.filter((item) => item !== moved);
  return ok(withList(plan, list, others.toSpliced(Math.max(0, to), 0, moved)));
}

/** The plan's own fields, beside its sections and lists. */
export type PlanFields = Pick<Plan, "title" | "from" | "to" | "preparedBy" | "preparedOn" | "summary">;

function readPlanField(plan: Plan, changed: Plan, where: string): Result<Plan> {
  const { shape } = planSchema;
  const unfit = Object.entries(changed).find(
    ([name, value]) =>
      value !== plan[name as keyof Plan] && !shape[name as keyof Plan].safeParse(value).success,
  );
  return unfit
    ? refuse({ code: "plan-field-unfit", where: where || unfit[0], field: unfit[0] })
    : ok(changed);
}

/**
 * The plan with some of its own fields changed: title, months, who prepared it.
 *
 * @example
 * changePlan(planFrom({}), { title: "Thornhay" }).value.title // => "Thornhay"
 * changePlan(planFrom({}), { from: "April" }).problems // => [{ code: "plan-field-unfit", where: "from", field: "from" }]
 */
export function changePlan(plan: Plan, fields: Partial<PlanFields>): Result<Plan> {
  return readPlanField(plan, { ...plan, ...fields }, "");
}

/**
 * The plan with some fields of a section changed.
 *
 * @example
 * changeSection(planFrom({}), "budget", { agreed: 3_200_000 }).value.budget.agreed // => 3200000
 * changeSection(planFrom({}), "budget", { agreed: 0.1 }).ok // => false
 */
export function changeSection<Section extends PlanSectionName>(
  plan: Plan,
  section: Section,
  fields: Partial<Plan[Section]>,
): Result<Plan> {
  return readPlanField(plan, { ...plan, [section]: { ...plan[section], ...fields } }, section);
}
