import type { RowFacts } from "./read-row.ts";

export interface CurrencyFound {
  /** Three letters, or nothing where a row does not say. */
  readonly currency: string;
  readonly deals: number;
  /** Pounds for one unit; null where the person has to give it. */
  readonly rate: number | null;
}

/**
 * The currencies of a file, the commonest first. A file that names none is taken to be in pounds, and so are its
 * unmarked rows when others are marked as pounds; every other currency needs a rate.
 */
export function currenciesOf(
  facts: readonly RowFacts[],
  rates: Readonly<Record<string, number>>,
): CurrencyFound[] {
  const counts = new Map<string, number>();
  for (const { amount } of facts) {
    if (amount.state !== "amount") continue;
    counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1);
  }
  const onlyUnmarked = [...counts.keys()].every((currency) => ["", "GBP"].includes(currency));
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([currency, deals]) => {
      const pounds = currency === "GBP" || (currency === "" && onlyUnmarked);
      return { currency, deals, rate: rates[currency] ?? (pounds ? 1 : null) };
    });
}
