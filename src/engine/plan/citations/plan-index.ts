import type { Plan } from "../schema/plan.ts";
import {
  planListNames,
  type PlanItem,
  type PlanListName,
  type PlanSectionName,
} from "../schema/plan-lists.ts";
import { citationTable, sectionCitations } from "./citation-table.ts";

/** Where something stands in a plan: a field of an item, of a section, or of the plan itself. */
export interface PlanAddress {
  readonly part: PlanListName | PlanSectionName | "plan";
  /** Null for a section and for the plan. */
  readonly id: string | null;
  readonly field: string | null;
}

/** An item with its list and its place in it. */
export interface PlacedItem {
  readonly list: PlanListName;
  readonly id: string;
  readonly at: number;
  readonly item: PlanItem;
}

/** One item, or a section, naming another item. */
export interface Citation {
  readonly from: PlanAddress;
  /** The id that is named, whether it is there or not. */
  readonly to: string;
  /** The lists that the field may name items of; null where it may name any. */
  readonly allowed: readonly PlanListName[] | null;
}

export interface PlanIndex {
  readonly items: ReadonlyMap<string, PlacedItem>;
  readonly citations: readonly Citation[];
  /** Citations by the item that is cited. */
  readonly citing: ReadonlyMap<string, readonly Citation[]>;
}

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as string[]) : typeof value === "string" ? [value] : [];

function citationsIn(
  part: PlanListName | PlanSectionName,
  id: string | null,
  fields: object,
  table: object,
): Citation[] {
  return Object.entries(table).flatMap(([field, allowed]: [string, readonly PlanListName[] | "any"]) =>
    idsIn((fields as Readonly<Record<string, unknown>>)[field]).map((to) => ({
      from: { part, id, field },
      to,
      allowed: allowed === "any" ? null : allowed,
    })),
  );
}

function buildIndex(plan: Plan): PlanIndex {
  const items = new Map<string, PlacedItem>();
  const citations: Citation[] = citationsIn("leads", null, plan.leads, sectionCitations.leads);
  for (const list of planListNames) {
    plan[list].forEach((item: PlanItem, at: number) => {
      items.set(item.id, { list, id: item.id, at, item });
      citations.push(...citationsIn(list, item.id, item, citationTable[list]));
    });
  }
  const citing = new Map<string, Citation[]>();
  for (const citation of citations) {
    const known = citing.get(citation.to);
    if (known) known.push(citation);
    else citing.set(citation.to, [citation]);
  }
  return { items, citations, citing };
}

// A plan is never changed in place, so what was found in it stays true.
const known = new WeakMap<Plan, PlanIndex>();

/**
 * Every item and every citation of a plan, found once.
 *
 * @example
 * planIndex(planFrom({ aims: [{ id: "aim-1" }] })).items.get("aim-1").list // => "aims"
 */
export function planIndex(plan: Plan): PlanIndex {
  const found = known.get(plan) ?? buildIndex(plan);
  known.set(plan, found);
  return found;
}

/**
 * Every item of a plan with its list and place, in the order of the plan.
 *
 * @example
 * itemsOf(planFrom({ aims: [{ id: "aim-1" }], kpis: [{ id: "kpi-1" }] })).map(({ id }) => id) // => ["aim-1", "kpi-1"]
 */
export function itemsOf(plan: Plan): readonly PlacedItem[] {
  return [...planIndex(plan).items.values()];
}

/**
 * Every citation of a plan, those of items that are gone included.
 *
 * @example
 * citationsOf(planFrom({ actions: [{ id: "action-1", kpis: ["kpi-1"] }] })) // => [{ from: { part: "actions", id: "action-1", field: "kpis" }, to: "kpi-1", allowed: ["kpis"] }]
 */
export function citationsOf(plan: Plan): readonly Citation[] {
  return planIndex(plan).citations;
}

/**
 * What cites an item.
 *
 * @example
 * citedBy(planFrom({ kpis: [{ id: "kpi-1" }], actions: [{ id: "action-1", kpis: ["kpi-1"] }] }), "kpi-1").map(({ from }) => from.id) // => ["action-1"]
 */
export function citedBy(plan: Plan, id: string): readonly Citation[] {
  return planIndex(plan).citing.get(id) ?? [];
}

/**
 * The items that a field may cite, for a list to choose from: those of the right lists, without the item itself.
 *
 * @example
 * citable(planFrom({ kpis: [{ id: "kpi-1" }], aims: [{ id: "aim-1" }] }), "actions", "kpis").map(({ id }) => id) // => ["kpi-1"]
 * citable(planFrom({}), "actions", "activity") // => []
 */
export function citable(
  plan: Plan,
  list: PlanListName,
  field: string,
  own: string | null = null,
): readonly PlacedItem[] {
  const allowed = Object.entries(citationTable[list]).find(([name]) => name === field)?.[1] as
    readonly PlanListName[] | "any" | undefined;
  if (!allowed) return [];
  return itemsOf(plan).filter(
    (placed) => placed.id !== own && (allowed === "any" || allowed.includes(placed.list)),
  );
}
