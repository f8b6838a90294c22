import type { Plan } from "../schema/plan.ts";
import type { PlanListName } from "../schema/plan-lists.ts";
import { planIndex, type PlacedItem } from "../citations/plan-index.ts";
import { itemLabel, itemTitle } from "../words/part-words.ts";

/** The stations of the thread, from what the business wants to where it is looked at. */
export const threadColumns = [
  "aims",
  "marketingObjectives",
  "salesObjectives",
  "targets",
  "actions",
  "kpis",
  "reviews",
] as const satisfies readonly PlanListName[];
export type ThreadColumn = (typeof threadColumns)[number];

export interface ThreadNode {
  readonly id: string;
  readonly list: ThreadColumn;
  readonly column: number;
  /** A1 for the first action. */
  readonly label: string;
  readonly title: string;
}

/** From the item that asks to the one that answers it. */
export interface ThreadEdge {
  readonly from: string;
  readonly to: string;
  /** Stations that it passes over; 0 for the next one. */
  readonly over: number;
}

export interface ThreadGraph {
  readonly nodes: readonly ThreadNode[];
  readonly edges: readonly ThreadEdge[];
  /** Items that a thread without a gap runs through, from an aim to a review. */
  readonly whole: ReadonlySet<string>;
}

/** Fields whose citing item comes first in the thread: an action names its KPIs, and the KPI follows the action. */
const forward: Readonly<Partial<Record<PlanListName, string>>> = { actions: "kpis" };

const columnOf = (placed: PlacedItem | undefined): number =>
  placed ? threadColumns.findIndex((list) => list === placed.list) : -1;

/** Everything that can be reached from some items along the edges. */
function reachable(starts: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set(starts);
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const to of next.get(id) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}

function grouped(edges: readonly ThreadEdge[], by: "from" | "to"): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const edge of edges) {
    const there = groups.get(edge[by]);
    const other = by === "from" ? edge.to : edge.from;
    if (there) there.push(other);
    else groups.set(edge[by], [other]);
  }
  return groups;
}

/**
 * The golden thread of a plan: its items from corporate aim through marketing objective, sales objective, target, action
 * and KPI to review, and who follows from whom.
 *
 * @example
 * const kept = planFrom({ aims: [{ id: "aim-1" }], salesObjectives: [{ id: "so-1", serves: ["aim-1"] }] })
 * threadGraph(kept).edges // => [{ from: "aim-1", to: "so-1", over: 1 }]
 */
export function threadGraph(plan: Plan): ThreadGraph {
  const { items, citations } = planIndex(plan);
  const nodes = threadColumns.flatMap((list, column) =>
    plan[list].map((item, at) => ({
      id: item.id,
      list,
      column,
      label: itemLabel(list, at),
      title: itemTitle(list, item),
    })),
  );
  const edges = new Map<string, ThreadEdge>();
  for (const { from, to } of citations) {
    const citing = items.get(from.id ?? "");
    const cited = items.get(to);
    const isForward = citing !== undefined && from.field === forward[citing.list];
    const [first, second] = isForward ? [citing, cited] : [cited, citing];
    const start = columnOf(first);
    const end = columnOf(second);
    if (!first || !second || start < 0 || end <= start) continue;
    edges.set(`${first.id} ${second.id}`, { from: first.id, to: second.id, over: end - start - 1 });
  }
  const all = [...edges.values()];
  // A target that is a part of a larger one stands on that one's thread.
  const parts = plan.targets.flatMap(({ id, within }) =>
    within === null ? [] : [{ from: within, to: id, over: 0 }],
  );
  const ways = [...all, ...parts];
  const down = reachable(
    plan.aims.map(({ id }) => id),
    grouped(ways, "from"),
  );
  const up = reachable(
    plan.reviews.map(({ id }) => id),
    grouped(ways, "to"),
  );
  return { nodes, edges: all, whole: new Set([...down].filter((id) => up.has(id))) };
}

/**
 * How many of the targets a thread runs through without a gap, from an aim to a review.
 *
 * @example
 * wholeTargets(planFrom({ targets: [{ id: "target-1" }] })) // => { whole: 0, of: 1 }
 */
export function wholeTargets(plan: Plan): { readonly whole: number; readonly of: number } {
  const { whole } = threadGraph(plan);
  return { whole: plan.targets.filter(({ id }) => whole.has(id)).length, of: plan.targets.length };
}
