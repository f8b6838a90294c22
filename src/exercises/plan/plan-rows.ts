import { itemsOf, type Plan } from "#engine/plan";
import { monthName } from "#engine/measure";
import type { Kept } from "#state/plans";
import { dayInWords } from "../your-work/in-words.ts";

export const planTitle = (plan: Plan): string => plan.title.trim() || "A plan without a title";

export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly firm: string;
  readonly months: string;
  readonly items: number;
  readonly version: string;
  readonly changed: string;
}

export function planRow({ id, updated, body }: Kept<Plan>): PlanRow {
  const { from, to, organisation, versions } = body;
  const named = (month: string): string => monthName(month);
  const last = versions.at(-1);
  return {
    id,
    title: planTitle(body),
    firm: organisation.name,
    months: from !== null && to !== null ? `${named(from)} to ${named(to)}` : "",
    items: itemsOf(body).length,
    version: last ? String(last.number) : "none kept",
    changed: dayInWords(updated),
  };
}
