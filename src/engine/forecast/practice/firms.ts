import type { RandomSource } from "#engine/measure";
import type { SalesSeries } from "../series.ts";

/** Invented firms, and what they count. */
const firms = [
  { firm: "Thornhay Bakery Supplies", sold: "cartons of flour mix" },
  { firm: "Larkfield Garden Centres", sold: "garden benches" },
  { firm: "Penrose Dental Supplies", sold: "orders from practices" },
  { firm: "Calder Valves", sold: "valves" },
  { firm: "Brightwater Cycles", sold: "bicycles" },
  { firm: "Ashdown Office Furniture", sold: "desks" },
  { firm: "Merrow Coffee Roasters", sold: "cases of beans" },
  { firm: "Hartwell Tool Hire", sold: "hires" },
] as const;

/**
 * A firm with placeholder sales over the given number of periods, for a template to fill.
 *
 * The same random source gives the same firm. Quarterly series start in quarter 1, monthly ones in January.
 */
export function firmSeries(random: RandomSource, frequency: 4 | 12, count: number): SalesSeries {
  const { firm, sold } = firms[random.whole(0, firms.length - 1)] ?? firms[0];
  return {
    id: "practice",
    title: `${firm}: ${sold} sold`,
    unit: sold,
    frequency,
    start: { year: 2024 + random.whole(0, 1), period: 1 },
    values: Array.from({ length: count }, (_, i) => 200 + ((i * 7) % 11)),
  };
}
