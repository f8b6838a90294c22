export { newItemId, planItem } from "./new-item.ts";
export { planFrom, readPlan } from "./read-plan.ts";
export { planLimits } from "./schema/fields.ts";
export {
  planListNames,
  planLists,
  planSections,
  type PlanItem,
  type PlanItemDraft,
  type PlanListName,
  type PlanSectionName,
} from "./schema/plan-lists.ts";
export { planSchema, planVersion, type Plan, type PlanDraft } from "./schema/plan.ts";
