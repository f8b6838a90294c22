import type { WeighedDeal } from "#engine/forecast";
import { formatNumber } from "#engine/measure";
import { counted, percent } from "./pipeline-words.ts";

/** What made a deal's chance, in one line. */
export function whatMoved(deal: WeighedDeal): string {
  const { stageChance, age, ageSince, ageOdds, slips, slipFactor } = deal;
  const parts = [`${percent(stageChance)} at its stage`];
  if (ageOdds < 0.995 && age !== null) {
    const where = ageSince === "stage" ? "there" : "open";
    parts.push(`${counted(age, "day", "days")} ${where}: odds × ${formatNumber(ageOdds, 2)}`);
  }
  if (slips > 0) {
    const factor = slipFactor < 0.995 ? `× ${formatNumber(slipFactor, 2)}` : "no effect";
    parts.push(`${counted(slips, "slip", "slips")}: ${factor}`);
  }
  return parts.join("; ");
}

export type DealOrder = "weighted" | "value" | "chance" | "expected" | "age" | "name" | "stage";

const keys: Readonly<Record<DealOrder, (one: WeighedDeal) => number | string>> = {
  weighted: (one) => one.weighted,
  value: (one) => one.deal.value,
  chance: (one) => one.chance,
  expected: (one) => one.deal.expected ?? "9999",
  age: (one) => one.age ?? -1,
  name: (one) => one.deal.name.toLowerCase(),
  stage: (one) => one.at,
};

/** Deals in the order that was asked for; equal ones stay as they came. */
export function orderDeals(deals: readonly WeighedDeal[], by: DealOrder, falling: boolean): WeighedDeal[] {
  const key = keys[by];
  const keyed = deals.map((deal) => ({ deal, key: key(deal) }));
  const sign = falling ? -1 : 1;
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return keyed.map(({ deal }) => deal);
}
