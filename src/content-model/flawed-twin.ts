import type { Result } from "#engine/measure";
import {
  addItem,
  changeItem,
  changeSection,
  forgetCitations,
  isPlanList,
  planIndex,
  planSections,
  removeItem,
} from "#engine/plan";
import type { Plan } from "#engine/plan";
import type { PlanExample } from "./plan-example.ts";

type Flaw = PlanExample["flaws"][number];

const must = <T>(result: Result<T>, what: string): T => {
  if (!result.ok) throw new RangeError(`${what}: ${JSON.stringify(result.problems)}`);
  return result.value;
};

/** The sound plan with one fault made in it. */
export function withFlaw(sound: Plan, { remove = [], change = {}, add = {} }: Flaw): Plan {
  let plan = sound;
  for (const [id, fields] of Object.entries(change)) {
    const section = planSections.find((name) => name === id);
    const list = planIndex(plan).items.get(id)?.list;
    if (section) plan = must(changeSection(plan, section, fields), id);
    else if (list) plan = must(changeItem(plan, list, id, fields), id);
    else throw new RangeError(`no item ${id} to change`);
  }
  for (const [list, items] of Object.entries(add)) {
    if (!isPlanList(list)) throw new RangeError(`no list ${list} to add to`);
    for (const item of items) plan = must(addItem(plan, list, item as { id: string }), list);
  }
  for (const id of remove) {
    const list = planIndex(plan).items.get(id)?.list;
    if (!list) throw new RangeError(`no item ${id} to remove`);
    // A draft that never had the item cites it nowhere.
    plan = forgetCitations(must(removeItem(plan, list, id), id).plan, id);
  }
  return plan;
}

/** The same plan with all its faults, to be found by a reader. */
export function flawedTwin({ firm, plan, flaws }: Pick<PlanExample, "firm" | "plan" | "flaws">): Plan {
  const twin = flaws.reduce(withFlaw, plan);
  return {
    ...twin,
    title: `${plan.title}, a draft with faults`,
    summary: `A draft of ${firm} with ${flaws.length} faults. Find them, say what each would cost, and mend them.`,
  };
}
