import type { Plan } from "../schema/plan.ts";
import { citationsOf } from "../citations/plan-index.ts";
import { isPlanList } from "../words/part-words.ts";
import type { PlanItem } from "../schema/plan-lists.ts";

/**
 * A plan of its own with everything that this one says, under another title, and with no past.
 *
 * @example
 * duplicatePlan(planFrom({ title: "Thornhay" }), "Thornhay, if hotels stay away").title // => "Thornhay, if hotels stay away"
 */
export function duplicatePlan(plan: Plan, title: string): Plan {
  return { ...structuredClone(plan), title, versions: [] };
}

/**
 * The plan without any citation of an item, after it was removed on purpose.
 *
 * @example
 * forgetCitations(planFrom({ actions: [{ id: "action-1", kpis: ["kpi-1", "kpi-2"] }] }), "kpi-1").actions[0].kpis // => ["kpi-2"]
 */
export function forgetCitations(plan: Plan, id: string): Plan {
  let without = plan;
  for (const { from } of citationsOf(plan)) {
    const { part, field } = from;
    if (field === null) continue;
    const forget = <Fields extends object>(fields: Fields): Fields => {
      const value = (fields as Readonly<Record<string, unknown>>)[field];
      if (value === id) return { ...fields, [field]: null };
      return Array.isArray(value) && value.includes(id)
        ? { ...fields, [field]: value.filter((one) => one !== id) }
        : fields;
    };
    if (isPlanList(part)) {
      const items: readonly PlanItem[] = without[part];
      without = { ...without, [part]: items.map((item) => (item.id === from.id ? forget(item) : item)) };
    } else if (part === "leads") without = { ...without, leads: forget(without.leads) };
  }
  return without;
}
