import { formatPercent, month, monthName } from "#engine/measure";
import {
  formatPounds,
  itemLabel,
  itemTitle,
  partWords,
  planIndex,
  type Plan,
  type PlanItem,
} from "#engine/plan";
import { amountWords } from "../plan/read-words.ts";

type Direction = PlanItem<"variances">["direction"];

/** "April to June 2026", "December 2026 to January 2027", "June 2026". */
export function monthsWords(from: string | null, to: string): string {
  const last = monthName(month(to));
  if (from === null || from === to) return last;
  const first = monthName(month(from));
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d+$/, "") : first} to ${last}`;
}

const minus = (words: string, amount: number): string =>
  `${amount < 0 ? "−" : amount > 0 ? "+" : ""}${words}`;

/** A gap with its sign and unit: "−£32,000", "+2 accounts", "+5 percentage points". */
export function gapWords(gap: number, unit: string): string {
  // The gap between two shares is in percentage points; per cent of them is another figure.
  const named = /^(%|per ?cent)/i.test(unit.trim()) ? "percentage points" : unit;
  return minus(amountWords(Math.abs(gap), named), gap);
}
export const shareWords = (share: number | null): string =>
  share === null ? "" : minus(formatPercent(Math.abs(share), 1), share);
export const impactWords = (pence: number): string => minus(formatPounds(Math.abs(pence)), pence);

export const directionWords: Readonly<Record<NonNullable<Direction>, string>> = {
  favourable: "favourable",
  adverse: "adverse",
  "on-plan": "on plan",
};

/** What an item is called in a table: its label and its words. */
export function thingWords(plan: Plan, id: string): { readonly label: string; readonly title: string } {
  const placed = planIndex(plan).items.get(id);
  if (!placed) return { label: "", title: "an item that was deleted" };
  const title = itemTitle(placed.list, placed.item) || `A ${partWords[placed.list].one} without words yet`;
  return { label: itemLabel(placed.list, placed.at), title };
}

/** The unit of what is measured; costs are read in pounds. */
export function unitOf(plan: Plan, id: string): string {
  const placed = planIndex(plan).items.get(id);
  if (!placed) return "";
  if (["budgetLines", "actions", "campaigns"].includes(placed.list)) return "pounds";
  return (placed.item as { readonly unit?: string }).unit ?? "";
}

/** What a variance is known by: what it is of, and its months. */
export function varianceTitle(plan: Plan, { of, from, month: last, effect }: PlanItem<"variances">): string {
  if (of === null) return effect;
  const months = last === null ? "" : `, ${monthsWords(from, last)}`;
  return `${thingWords(plan, of).title}${months}`;
}
