import type { RandomSource } from "#engine/measure";
import { planLists, type PlanItem, type PlanItemDraft, type PlanListName } from "./schema/plan-lists.ts";

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * A name for a new item that says what kind it is: the kind, and eight letters or digits by the chance that is handed in.
 * Two in one plan are alike once in a hundred thousand full plans; `addItem` refuses the second.
 *
 * @example
 * newItemId("actions", randomFrom(7)) // => "action-cifbbggz"
 */
export function newItemId(list: PlanListName, random: RandomSource): string {
  const drawn = Array.from({ length: 8 }, () => letters[random.whole(0, letters.length - 1)] ?? "");
  return `${planLists[list].prefix}-${drawn.join("")}`;
}

/**
 * A whole item from the fields that are known; the others take their neutral value: no words, no figure, no citations.
 *
 * Throws a RangeError on a field that the kind does not have: what a person typed goes through `changeItem`.
 * @example
 * planItem("kpis", { id: "kpi-1", name: "Meetings held a week", frequency: "weekly" }).serves // => []
 * planItem("actions", { id: "action-1", activity: "Account reviews" }).cost // => null
 */
export function planItem<List extends PlanListName>(list: List, fields: PlanItemDraft<List>): PlanItem<List> {
  const read = planLists[list].schema.safeParse(fields);
  if (!read.success) throw new RangeError(`not an item of ${list}: ${JSON.stringify(read.error.issues)}`);
  return read.data;
}
