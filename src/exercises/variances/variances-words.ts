import { effectOf, varianceText, varianceWords, type VarianceLine, type Valuation } from "#engine/control";
import { formatMoney, monthName, type Month } from "#engine/measure";
import type { VariancesPlan } from "./variances-draft.ts";
import type { VariancesFound } from "./variances-found.ts";

type Currency = VariancesFound["currency"];

/** An amount in its currency. */
export const amount = (value: number, currency: Currency, decimals = 0): string =>
  formatMoney(value, decimals).replace("£", currency);
/** A variance as it stands in a table: £3,300 A. */
export const variance = (value: number, currency: Currency): string =>
  varianceText(value).replace("£", currency);
const said = (value: number, currency: Currency): string => varianceWords(value).replace("£", currency);

export const whatIsValued: Readonly<Record<Valuation, string>> = {
  price: "Revenue",
  contribution: "Contribution",
  profit: "Profit",
};

/** What price and volume make together, where a convention does not count it as price. */
export const jointOf = (line: VarianceLine): number => line.total - line.price - line.mix - line.quantity;

/** The variances that a total is made of, those of nought left out. */
export function variancesOf(line: VarianceLine): { readonly name: string; readonly value: number }[] {
  return [
    { name: "quantity", value: line.quantity },
    { name: "mix", value: line.mix },
    { name: "price", value: line.price },
    { name: "price and volume jointly", value: jointOf(line) },
  ].filter(({ value }) => effectOf(value) !== "on-plan");
}

const besideBudget = (gap: number, currency: Currency): string =>
  Math.abs(gap) < 0.5
    ? "on budget"
    : `${amount(Math.abs(gap), currency)} ${gap > 0 ? "above" : "below"} budget`;

/** What the statement comes to, in one sentence. */
export function variancesConclusion({ statement, currency }: VariancesFound): string {
  const { all, conventions } = statement;
  const parts = variancesOf(all)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ name, value }) => `${name} ${said(value, currency)}`);
  const first = `${whatIsValued[conventions.valuation]} is ${besideBudget(all.total, currency)}`;
  return parts.length === 0 ? first : `${first}: ${parts.join(", ")}`;
}

const spanWords = ({ from, to }: { readonly from: Month; readonly to: Month }): string =>
  from === to ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;

/** What stands under it: revenue beside it, and the line that matters most. */
export function underVariances(plan: VariancesPlan, found: VariancesFound): string {
  const { rows, revenue, currency, statement } = found;
  const gap = revenue.actual - revenue.budget;
  const sold = `${amount(revenue.actual, currency)} was sold`;
  const opposite = gap * statement.all.total < 0 ? ", so revenue alone tells another story" : "";
  const first =
    statement.conventions.valuation === "price"
      ? `${sold}, where ${amount(revenue.budget, currency)} was budgeted.`
      : `${sold}, ${besideBudget(gap, currency)}${opposite}.`;
  const largest = rows.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total))[0];
  const line =
    largest && rows.length > 1
      ? ` The largest difference is ${largest.name}: ${said(largest.total, currency)}.`
      : "";
  const periods =
    plan.source === "lines"
      ? ""
      : ` The budget is ${spanWords(plan.plan)}; the actual figures are ${spanWords(plan.actual)}.`;
  return `${first}${line}${periods}`;
}
