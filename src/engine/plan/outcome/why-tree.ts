import { planIndex } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import type { PlanItem } from "../schema/plan-lists.ts";

type Cause = PlanItem<"causes">;

/** One answer to “why?”, with the answers to why that is so. */
export interface Why {
  readonly cause: Cause;
  /** 1 for an answer to why the variance came, 2 for why that was so. */
  readonly depth: number;
  /** Whether it cites a row of data or names a source; until then it is a guess. */
  readonly isBound: boolean;
  readonly whys: readonly Why[];
}

/** Nobody asks further, and a file may hold a chain of thousands. */
const deepest = 12;

/**
 * Whether a cause rests on something that can be looked up: an item of the plan that is there, or a source in words.
 *
 * @example
 * const plan = planFrom({ causes: [{ id: "cause-1", text: "They gave up", evidence: ["actual-gone"] }, { id: "cause-2", source: "Ledger, 3 July" }] });
 * plan.causes.map((cause) => isBound(plan, cause)) // => [false, true]
 */
export function isBound(plan: Plan, { evidence, source }: Cause): boolean {
  return source.trim() !== "" || evidence.some((id) => planIndex(plan).items.has(id));
}

/** The cause that a cause explains, where that one is in the plan. */
function above(plan: Plan, { explains }: Cause): Cause | null {
  const placed = explains === null ? undefined : planIndex(plan).items.get(explains);
  return placed?.list === "causes" ? (placed.item as Cause) : null;
}

/**
 * The causes that explain a cause.
 *
 * @example
 * const plan = planFrom({ causes: [{ id: "cause-1" }, { id: "cause-2", explains: "cause-1" }] });
 * whysOf(plan, "cause-1").map(({ id }) => id) // => ["cause-2"]
 */
export function whysOf(plan: Plan, id: string): readonly Cause[] {
  const { citing, items } = planIndex(plan);
  return (citing.get(id) ?? []).flatMap(({ from }) => {
    if (from.part !== "causes" || from.field !== "explains" || from.id === null || from.id === id) return [];
    const placed = items.get(from.id);
    return placed ? [placed.item as Cause] : [];
  });
}

/**
 * The whys of a variance as a tree: its causes first, under each what explains it. A circle is cut where it closes.
 *
 * @example
 * const plan = planFrom({ variances: [{ id: "v-1" }], causes: [{ id: "cause-1", variances: ["v-1"] }, { id: "cause-2", explains: "cause-1", source: "CRM" }] });
 * whyTree(plan, "v-1")[0].whys.map(({ cause, depth, isBound }) => [cause.id, depth, isBound]) // => [["cause-2", 2, true]]
 */
export function whyTree(plan: Plan, variance: string): readonly Why[] {
  const seen = new Set<string>();
  const grow = (cause: Cause, depth: number): Why => {
    seen.add(cause.id);
    const deeper = depth >= deepest ? [] : whysOf(plan, cause.id).filter(({ id }) => !seen.has(id));
    return { cause, depth, isBound: isBound(plan, cause), whys: deeper.map((one) => grow(one, depth + 1)) };
  };
  return plan.causes
    .filter((cause) => cause.variances.includes(variance) && above(plan, cause) === null)
    .map((cause) => grow(cause, 1));
}

/**
 * Every why of a tree, each before those under it.
 *
 * @example
 * const plan = planFrom({ variances: [{ id: "v-1" }], causes: [{ id: "cause-1", variances: ["v-1"] }, { id: "cause-2", explains: "cause-1" }] });
 * everyWhy(whyTree(plan, "v-1")).map(({ cause }) => cause.id) // => ["cause-1", "cause-2"]
 */
export function everyWhy(tree: readonly Why[]): readonly Why[] {
  return tree.flatMap((why) => [why, ...everyWhy(why.whys)]);
}

/**
 * The variances that a cause leads to, by those above it.
 *
 * @example
 * const plan = planFrom({ variances: [{ id: "v-1" }], causes: [{ id: "cause-1", variances: ["v-1"] }, { id: "cause-2", explains: "cause-1" }] });
 * variancesBehind(plan, "cause-2") // => ["v-1"]
 */
export function variancesBehind(plan: Plan, id: string): readonly string[] {
  const { items } = planIndex(plan);
  const found = new Set<string>();
  const seen = new Set<string>();
  const placed = items.get(id);
  let at = placed?.list === "causes" ? (placed.item as Cause) : null;
  while (at !== null && !seen.has(at.id) && seen.size < deepest) {
    seen.add(at.id);
    for (const one of at.variances) if (items.get(one)?.list === "variances") found.add(one);
    at = above(plan, at);
  }
  return [...found];
}
