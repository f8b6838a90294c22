import { formatMoney, formatNumber, formatPercent, month, monthName } from "#engine/measure";
import { formatPounds } from "../words/format-pounds.ts";
import { planIndex } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import { itemLabel, itemTitle } from "../words/part-words.ts";

const dayWords = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const decimalsOf = (figure: number): number =>
  Number.isInteger(figure) ? 0 : Math.min(3, (String(figure).split(".")[1] ?? "").length);

/** "4 June 2027"; empty where no day is written. */
export const day = (iso: string | null): string =>
  iso === null ? "" : dayWords.format(new Date(`${iso}T00:00:00Z`));
/** "June 2027". */
export const monthWords = (iso: string | null): string => (iso === null ? "" : monthName(month(iso)));
export const money = (amount: number | null): string => (amount === null ? "" : formatPounds(amount));
export const number = (figure: number | null): string =>
  figure === null ? "" : formatNumber(figure, decimalsOf(figure));
export const percent = (fraction: number | null): string =>
  fraction === null
    ? ""
    : formatPercent(fraction, decimalsOf(fraction * 100 > 0 ? Number((fraction * 100).toFixed(3)) : 0));
/** A figure in the unit that was written for it: "£6,900,000", "52 accounts", "33%". */
export function amountIn(figure: number | null, unit: string): string {
  if (figure === null) return "";
  const plain = unit.trim();
  if (plain === "pounds" || plain === "£") return formatMoney(figure, decimalsOf(figure) === 0 ? 0 : 2);
  if (plain.startsWith("%")) return `${number(figure)}${plain}`;
  return plain === "" ? number(figure) : `${number(figure)} ${plain}`;
}
/** "from 1 April to 30 September 2026". */
export const span = (start: string | null, end: string | null): string =>
  start === null
    ? end === null
      ? ""
      : `to ${day(end)}`
    : end === null
      ? `from ${day(start)}`
      : `${day(start)} to ${day(end)}`;
/** A choice as words: "at least". */
export const chosen = (choice: string | null): string => (choice ?? "").replaceAll("-", " ");
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Items by what they are known by, for readers who do not know labels: names of people, products, campaigns. */
export function names(plan: Plan, ids: readonly string[]): string {
  const { items } = planIndex(plan);
  return ids
    .flatMap((id) => {
      const placed = items.get(id);
      return placed ? [itemTitle(placed.list, placed.item) || itemLabel(placed.list, placed.at)] : [];
    })
    .join(", ");
}

/** Items by their labels: "T1, S2". A citation of what is gone says so. */
export function labels(plan: Plan, ids: readonly string[]): string {
  const { items } = planIndex(plan);
  return ids
    .map((id) => {
      const placed = items.get(id);
      return placed ? itemLabel(placed.list, placed.at) : "(no longer in the plan)";
    })
    .join(", ");
}
