import type { RandomSource } from "#engine/measure";

/** Invented firms that sell through people. */
const firms = [
  "Thornhay Bakery Supplies",
  "Larkfield Garden Centres",
  "Penrose Dental Supplies",
  "Calder Valves",
  "Ashdown Office Furniture",
  "Merrow Coffee Roasters",
  "Hartwell Tool Hire",
] as const;

/**
 * A firm for a practice sheet, by the seed.
 *
 * @example
 * sellingFirm(randomFrom(1)) === sellingFirm(randomFrom(1)) // => true
 */
export function sellingFirm(random: RandomSource): string {
  return firms[random.whole(0, firms.length - 1)] ?? firms[0];
}
