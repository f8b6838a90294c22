import type { Result } from "#engine/measure";
import { type Figure, givenCell, readSheet, type Sheet, workedCell } from "#engine/worksheet";

/** The figures of one year that the marketing measures are worked from. */
export interface MarketingFigures {
  readonly title: string;
  readonly marketingSpend: number;
  readonly salesSpend: number;
  readonly customers: number;
  /** Revenue of one customer in a month. */
  readonly revenue: number;
  /** The share of revenue left after the cost of serving. */
  readonly marginShare: number;
  /** The share of customers lost in a month. */
  readonly churn: number;
  /** Discount of a month. */
  readonly discount: number;
}

const money: Figure = { unit: "pounds", decimals: 0 };
const pounds: Figure = { unit: "pounds", decimals: 2 };
const share: Figure = { unit: "percent", decimals: 1 };
const ratio: Figure = { unit: "ratio", decimals: 2 };
const months: Figure = { unit: "months", decimals: 1 };

/**
 * The cost of winning a customer, what one is worth, how they compare and when the cost is paid back, as a worksheet with
 * the conventions in use and the slips that are known.
 *
 * @example
 * const figures = { title: "Measures", marketingSpend: 60_000, salesSpend: 30_000, customers: 150, revenue: 100, marginShare: 0.6, churn: 0.05, discount: 0.01 };
 * marketingSheet(figures).ok // => true
 */
export function marketingSheet(figures: MarketingFigures): Result<Sheet> {
  return readSheet({
    id: "marketing-measures",
    version: 1,
    title: figures.title,
    cells: [
      givenCell("marketingSpend", "Marketing spend in the year", money, figures.marketingSpend),
      givenCell("salesSpend", "Sales spend in the year", money, figures.salesSpend),
      givenCell("customers", "New customers in the year", { unit: "number", decimals: 0 }, figures.customers),
      givenCell("revenue", "Revenue of a customer, a month", pounds, figures.revenue),
      givenCell("marginShare", "Margin", share, figures.marginShare),
      givenCell("churn", "Customers lost in a month", share, figures.churn),
      givenCell("discount", "Discount, a month", share, figures.discount),
      workedCell("cost", "Cost of a customer", pounds, "(marketingSpend + salesSpend) / customers", {
        symbol: "CAC",
        slips: [
          {
            name: "sales spend left out",
            formula: "marketingSpend / customers",
            feedback: "Salespeople and their travel win customers too: count sales and marketing spend.",
          },
          {
            name: "upside down",
            formula: "customers / (marketingSpend + salesSpend)",
            feedback: "That is customers for a pound. The cost of one is spend ÷ customers.",
          },
        ],
      }),
      workedCell("margin", "Margin of a customer, a month", pounds, "revenue * marginShare", { symbol: "m" }),
      workedCell("value", "Lifetime value, simple", pounds, "margin / churn", {
        symbol: "CLV",
        note: "The margin of a month ÷ the share of customers lost in a month.",
        slips: [
          {
            name: "revenue for margin",
            formula: "revenue / churn",
            feedback: "Revenue still has the cost of serving in it. Divide the margin by the churn.",
          },
          {
            name: "multiplied by the churn",
            formula: "margin * churn",
            feedback: "A customer stays 1 ÷ churn months on average: divide by the churn.",
          },
          {
            name: "a single year",
            formula: "margin * 12",
            feedback: "That is one year’s margin. A customer stays 1 ÷ churn months on average.",
          },
        ],
        conventions: [
          { name: "discounted, paid in advance", formula: "margin * (1 + discount) / (discount + churn)" },
          { name: "discounted, paid in arrears", formula: "margin * (1 - churn) / (discount + churn)" },
        ],
      }),
      workedCell(
        "discounted",
        "Lifetime value, discounted, paid in advance",
        pounds,
        "margin * (1 + discount) / (1 + discount - (1 - churn))",
        {
          note: "m(1 + d) ÷ (1 + d − r), where r is the share of customers that stays.",
          slips: [
            {
              name: "churn for the share that stays",
              formula: "margin * (1 + discount) / (1 + discount - churn)",
              feedback: "r is the share that stays: 1 − churn.",
            },
          ],
          conventions: [
            { name: "paid in arrears", formula: "margin * (1 - churn) / (1 + discount - (1 - churn))" },
          ],
        },
      ),
      workedCell("worth", "Lifetime value for each pound of cost", ratio, "value / cost", {
        symbol: "CLV:CAC",
        slips: [
          {
            name: "upside down",
            formula: "cost / value",
            feedback: "That is the cost for each pound of value. Divide the lifetime value by the cost.",
          },
        ],
      }),
      workedCell("payback", "Payback", months, "cost / margin", {
        slips: [
          {
            name: "revenue for margin",
            formula: "cost / revenue",
            feedback: "Only the margin pays the cost back: divide by the margin of a month.",
          },
        ],
      }),
    ],
    tables: [],
  });
}
