import type { SalesLine } from "../variances/sales-line.ts";

/**
 * April to June 2026 of Thornhay Bakery Supplies, an invented wholesaler, at the prices and costs of its plan. A rival opened
 * in Leeds in May: flour was sold cheaper than planned, and there was less time for starter cultures.
 */
export const exampleSales: readonly SalesLine[] = [
  {
    name: "Flour",
    budgetUnits: 56_400,
    budgetPrice: 14.5,
    cost: 10.58,
    actualUnits: 60_600,
    actualPrice: 14.21,
  },
  {
    name: "Yeast and improvers",
    budgetUnits: 9_900,
    budgetPrice: 36,
    cost: 21.6,
    actualUnits: 9_550,
    actualPrice: 36,
  },
  {
    name: "Packaging",
    budgetUnits: 9_600,
    budgetPrice: 28,
    cost: 18.48,
    actualUnits: 9_350,
    actualPrice: 28.2,
  },
  {
    name: "Starter cultures and mixes",
    budgetUnits: 4_020,
    budgetPrice: 52,
    cost: 29.12,
    actualUnits: 3_640,
    actualPrice: 52,
  },
];
