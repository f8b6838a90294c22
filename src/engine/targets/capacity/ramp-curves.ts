/** How new people come to sell as much as the others: the share of a full month’s sales in each month since they started. */
export interface RampCurve {
  readonly id: "none" | "quick" | "steady" | "slow";
  readonly name: string;
  readonly shares: readonly number[];
}

/**
 * Ramps to choose from. They are round examples, not findings: a firm’s own first months say more.
 *
 * @example
 * rampCurves.map(({ shares }) => shares.length) // => [0, 3, 6, 9]
 */
export const rampCurves: readonly RampCurve[] = [
  { id: "none", name: "Fully productive at once", shares: [] },
  { id: "quick", name: "Three months", shares: [0, 0.5, 0.8] },
  { id: "steady", name: "Six months", shares: [0, 0.1, 0.3, 0.5, 0.7, 0.9] },
  {
    id: "slow",
    name: "Nine months, for long sales cycles",
    shares: [0, 0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9],
  },
];
