import type { Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  readSheet,
  worked,
  workedCell,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import { marketingFound, type MarketingPlan } from "./measures.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const pounds: Figure = { unit: "pounds", decimals: 2 };
const share: Figure = { unit: "percent", decimals: 1 };
const ratio: Figure = { unit: "ratio", decimals: 2 };
const months: Figure = { unit: "months", decimals: 1 };

/**
 * The measures that sales and marketing share as a worksheet: sources down, stages across, and what a customer costs and is
 * worth, with live formulas. Refuses what `marketingFound` refuses.
 *
 * @example
 * measuresSheet(exampleMeasures).value.tables.map(({ id }) => id) // => ["sources"]
 */
export function measuresSheet(plan: MarketingPlan): Result<Sheet> {
  const found = marketingFound(plan);
  if (!found.ok) return found;
  const { sources, wanted } = plan;
  const given = (of: "spend" | "leads" | "qualified" | "customers") => [
    givenRows(
      1,
      sources.map((one) => one[of]),
    ),
  ];
  // A source that nothing came of has nought in place of a division by nought.
  const per = (above: string, below: string) => [
    worked(1, sources.length, `if(${below} > 0, ${above} / max(${below}[t], 0.000001), 0)`),
  ];
  return readSheet({
    id: "measures",
    version: 1,
    title: "What sales and marketing share",
    cells: [
      givenCell("salesSpend", "Sales spend", money, plan.salesSpend),
      givenCell("revenue", "Revenue of a customer, a month", pounds, plan.revenue),
      givenCell("marginShare", "Margin", share, plan.marginShare),
      givenCell("churn", "Customers lost in a month", share, plan.churn),
      givenCell("discount", "Discount, a month", share, plan.discount),
      workedCell("marketingSpend", "Marketing spend", money, "sum(spend)"),
      workedCell("allLeads", "Leads", countFigure, "sum(leads)"),
      workedCell("allQualified", "Qualified leads", countFigure, "sum(qualified)"),
      workedCell("allCustomers", "New customers", countFigure, "sum(customers)"),
      workedCell("leadCost", "Cost per lead", pounds, "marketingSpend / allLeads"),
      workedCell("leadRate", "Lead to customer", share, "allCustomers / allLeads"),
      workedCell("cost", "Cost of a customer", pounds, "(marketingSpend + salesSpend) / allCustomers", {
        symbol: "CAC",
      }),
      workedCell("margin", "Margin of a customer, a month", pounds, "revenue * marginShare"),
      workedCell("value", "Lifetime value, simple", pounds, "margin / churn", {
        symbol: "CLV",
        note: "The margin of a month ÷ the share of customers lost in a month.",
      }),
      workedCell(
        "advance",
        "Lifetime value, discounted, paid in advance",
        pounds,
        "margin * (1 + discount) / (discount + churn)",
      ),
      workedCell(
        "arrears",
        "Lifetime value, discounted, paid in arrears",
        pounds,
        "margin * (1 - churn) / (discount + churn)",
      ),
      workedCell("worth", "Lifetime value for each pound of cost", ratio, "value / cost", {
        symbol: "CLV:CAC",
      }),
      workedCell("payback", "Payback", months, "cost / margin"),
      ...(wanted === null
        ? []
        : [
            givenCell("wanted", "Customers wanted", countFigure, wanted),
            workedCell(
              "qualifiedNeeded",
              "Qualified leads needed",
              countFigure,
              "roundup(wanted * allQualified / allCustomers, 0)",
            ),
            workedCell(
              "leadsNeeded",
              "Leads needed",
              countFigure,
              "roundup(qualifiedNeeded * allLeads / allQualified, 0)",
            ),
          ]),
    ],
    tables: [
      {
        id: "sources",
        title: "By source",
        rowHead: "Source",
        rows: sources.map(({ name }) => name),
        columns: [
          column("spend", "Spent", money, given("spend")),
          column("leads", "Leads", countFigure, given("leads")),
          column("qualified", "Qualified", countFigure, given("qualified")),
          column("customers", "Customers", countFigure, given("customers")),
          column("perLead", "Cost per lead", pounds, per("spend", "leads")),
          column("toQualified", "Lead to qualified", share, per("qualified", "leads")),
          column("toCustomer", "Qualified to customer", share, per("customers", "qualified")),
          column("perCustomer", "Marketing cost of a customer", pounds, per("spend", "customers")),
          column("fullCost", "Cost with selling", pounds, [
            worked(1, sources.length, "if(customers > 0, perCustomer + salesSpend / allCustomers, 0)"),
          ]),
        ],
      },
    ],
  });
}
