import {
  citable,
  citationTable,
  itemLabel,
  itemTitle,
  itemsOf,
  partWords,
  planIndex,
  type PlacedItem,
  type Plan,
  type PlanListName,
} from "#engine/plan";
import { monthName, type Month } from "#engine/measure";
import type { Place } from "./place.ts";

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** A figure or a variance is known by what it is of and when; other items by their own words. */
function wordsOf({ list, item }: PlacedItem, plan: Plan | undefined): string {
  const { of, month } = item as { readonly of?: string | null; readonly month?: string | null };
  const placed = plan && typeof of === "string" ? planIndex(plan).items.get(of) : undefined;
  if ((list !== "actuals" && list !== "variances") || !placed) return itemTitle(list, item);
  return [itemTitle(placed.list, placed.item), month ? monthName(month as Month) : ""]
    .filter(Boolean)
    .join(", ");
}

/** How an item is named where another cites it: “M1 Sourdough campaign”. */
export function nameOf(placed: PlacedItem, plan?: Plan): string {
  const { list, at } = placed;
  return `${itemLabel(list, at)} ${short(wordsOf(placed, plan)) || `a ${partWords[list].one} without words`}`;
}

/** How a cited item is named; an item that is gone is named as that. */
export function nameOfId(plan: Plan, id: string): string {
  const placed = planIndex(plan).items.get(id);
  return placed ? nameOf(placed, plan) : "an item that was deleted";
}

/** The items that a field may cite and does not yet, grouped by their list. */
export function citeOptions(place: Place, field: string): { value: string; label: string; group: string }[] {
  const { plan } = place.room;
  const cited = place.read(field);
  const items =
    place.list === null
      ? itemsOf(plan).filter(({ list }) => list === "team")
      : citable(plan, place.list, field, place.id);
  return items
    .filter(({ id }) => !(Array.isArray(cited) && cited.includes(id)))
    .map((placed) => ({
      value: placed.id,
      label: nameOf(placed, plan),
      group: capital(partWords[placed.list].many),
    }));
}

/** The lists of which a new item may be written from a field that cites it; none where it may cite anything. */
export function newLists(place: Place, field: string): readonly PlanListName[] {
  if (place.list === null) return ["team"];
  const allowed = Object.entries(citationTable[place.list]).find(([name]) => name === field)?.[1] as
    readonly PlanListName[] | "any" | undefined;
  return allowed === undefined || allowed === "any" ? [] : allowed.filter((list) => !copied.has(list));
}
/** What is copied from a document of its own is not written by hand. */
const copied: ReadonlySet<PlanListName> = new Set(["histories", "forecasts", "targetSets", "models"]);
