import type { RandomSource } from "#engine/measure";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { marketingSheet } from "../marketing/marketing-sheet.ts";
import { sellingFirm } from "./selling-firms.ts";

/** Cost of a customer, lifetime value, payback: from the spend and the customers of a year. */
export function marketingPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: is a new customer worth the cost?`;
  const sheet = marketingSheet({
    title,
    marketingSpend: 60_000,
    salesSpend: 30_000,
    customers: 150,
    revenue: 100,
    marginShare: 0.6,
    churn: 0.05,
    discount: 0.01,
  });
  const answers = { cost: 1, margin: 1, value: 1, discounted: 1, worth: 1, payback: 1 };
  const givens = ["marketingSpend", "salesSpend", "customers", "revenue", "marginShare", "churn", "discount"];
  const asked = { columns: [], cells: [...givens, ...Object.keys(answers)], answers };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "marketingDrawn", from: 40_000, to: 120_000, step: 4_000 },
      { name: "salesDrawn", from: 20_000, to: 60_000, step: 2_000 },
      { name: "customersDrawn", from: 80, to: 260, step: 10 },
      { name: "revenueDrawn", from: 60, to: 240, step: 10 },
      { name: "marginDrawn", oneOf: [0.4, 0.45, 0.5, 0.55, 0.6, 0.65] },
      { name: "churnDrawn", oneOf: [0.02, 0.025, 0.03, 0.04, 0.05, 0.06] },
      { name: "discountDrawn", oneOf: [0.005, 0.01, 0.015] },
    ],
    fills: {
      marketingSpend: "marketingDrawn",
      salesSpend: "salesDrawn",
      customers: "customersDrawn",
      revenue: "revenueDrawn",
      marginShare: "marginDrawn",
      churn: "churnDrawn",
      discount: "discountDrawn",
    },
    constraints: [
      { says: "a customer is worth more than it costs", formula: "worth > 1.2" },
      { says: "the cost is paid back within three years", formula: "payback < 36" },
    ],
  });
}
