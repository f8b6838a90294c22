import { formatMoney, formatNumber, monthName } from "#engine/measure";
import type { PlanItem } from "#engine/plan";

/** A figure in the unit it was written in: "£6,900,000", "52 accounts". */
export function amountWords(amount: number | null, unit: string): string {
  if (amount === null) return "";
  const decimals = Number.isInteger(amount) ? 0 : 2;
  if (unit === "pounds" || unit === "£") return formatMoney(amount, decimals);
  if (unit.startsWith("%")) return `${formatNumber(amount, decimals)}${unit}`;
  return `${formatNumber(amount, decimals)} ${unit}`.trim();
}

/** "Sales of the whole firm: £6,900,000 by March 2027". */
export function targetWords({ text, metric, amount, unit, to }: PlanItem<"targets">): string {
  const what = text.trim() || metric.trim() || "A target";
  const figure = amountWords(amount, unit);
  return [figure ? `${what}: ${figure}` : what, to === null ? "" : ` by ${monthName(to)}`].join("");
}
