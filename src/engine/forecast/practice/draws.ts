import type { Draw } from "#engine/worksheet";

export const positive = { says: "sales stay well above nought", formula: "min(sales) > 20" };

/** Sales round a level: whole numbers, with noise of about a tenth, or `times` as much. */
export function levelSales(count: number, times = 1): Draw {
  return {
    parameters: [
      { name: "base", from: 120, to: 480, step: 10 },
      { name: "noise", from: -12 * times, to: 12 * times, step: 1, each: count },
    ],
    fills: { sales: "round(base + base * noise[t] / 100, 0)" },
    constraints: [positive],
  };
}

/** Sales that grow by a steady number of units. */
export function growingSales(count: number): Draw {
  return {
    parameters: [
      { name: "base", from: 100, to: 300, step: 10 },
      { name: "growth", from: 4, to: 14, step: 1 },
      { name: "noise", from: -9, to: 9, step: 1, each: count },
    ],
    fills: { sales: "base + growth * t + noise[t]" },
    constraints: [positive],
  };
}
