import { formatMoney, formatNumber, monthName } from "#engine/measure";
import { dayName } from "../forecast-lab/today.ts";

const special: Readonly<Record<string, string>> = {
  "one-to-one": "One to one",
  "re-forecast": "Re-forecast",
  bcg: "BCG matrix",
  tows: "TOWS",
  "five-forces": "Five forces",
  "segmentation-targeting-positioning": "Segmentation, targeting, positioning",
};

/** A choice of the plan in words: `at-least` is “At least”. */
export function choiceWords(choice: string): string {
  const words = special[choice] ?? choice.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const plain = (value: number): string =>
  formatNumber(value, Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1);

/** A figure with its unit: £91,800, 95%, 18 accounts. */
export function amountWords(amount: number, unit: string): string {
  const named = unit.trim();
  if (/^(pounds?|£|gbp)$/i.test(named)) return formatMoney(amount, Number.isInteger(amount) ? 0 : 2);
  if (/^(%|per ?cent)$/i.test(named)) return `${plain(amount)}%`;
  return named === "" ? plain(amount) : `${plain(amount)} ${named}`;
}

/** From where to where: “from 20 to 52 accounts”. */
export function changeOf({
  baseline,
  amount,
  unit,
}: {
  readonly baseline: number | null;
  readonly amount: number | null;
  readonly unit: string;
}): string {
  if (amount === null) return "";
  return baseline === null
    ? amountWords(amount, unit)
    : `from ${amountWords(baseline, unit)} to ${amountWords(amount, unit)}`;
}

export const dayWords = (day: string | null): string => (day === null ? "" : dayName(day));

export function spanWords(from: string | null, to: string | null): string {
  const named = (month: string): string => monthName(month);
  if (from !== null && to !== null) return `${named(from)} to ${named(to)}`;
  return from !== null ? `from ${named(from)}` : to !== null ? `to ${named(to)}` : "";
}

/** Parts of a sentence that have something to say, with a middle dot's worth of comma between them. */
export const joined = (...parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== "" && part !== false && part !== null).join(", ");
