import { monthName, readMoney, readMonth } from "#engine/measure";
import type { TargetSet } from "#state/targets";

/** What a new set of targets would begin with; a month is empty where the part names none. */
export interface SetStart {
  readonly title: string;
  readonly amount: number;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** What a person types of a new set. */
export interface SetTyped {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** The target, where the part names none. */
  readonly amount: string;
}

export const titleOf = ({ title, from, to }: SetStart): string =>
  title || (from && to ? `Targets, ${monthName(from)} to ${monthName(to)}` : "");

interface Odd {
  readonly where: "title" | "from" | "to" | "amount";
  readonly says: string;
}

/** A new set of targets, or what is missing of it, where, and the way out. */
export function beginSet(
  start: SetStart,
  typed: SetTyped,
): { readonly set: TargetSet } | { readonly odd: Odd } {
  const [from, to] = [readMonth(start.from || typed.from), readMonth(start.to || typed.to)];
  const title = typed.title.trim();
  if (!title)
    return { odd: { where: "title", says: "The title is missing. Name the set, such as “Sales 2027/28”." } };
  if (!from.ok)
    return {
      odd: { where: "from", says: "The first month cannot be read. Write a month such as April 2027." },
    };
  if (!to.ok || to.value < from.value)
    return {
      odd: {
        where: "to",
        says: "The last month cannot be read, or is before the first. Write a month such as March 2028.",
      },
    };
  const read = start.amount > 0 ? { ok: true as const, value: start.amount } : readMoney(typed.amount);
  const amount = read.ok ? read.value : 0;
  if (!(amount > 0))
    return { odd: { where: "amount", says: "There is no target yet. Write one above nought." } };
  const { unit } = start;
  return {
    set: { title, unit, from: from.value, to: to.value, amount, forecast: null, reason: typed.reason },
  };
}
