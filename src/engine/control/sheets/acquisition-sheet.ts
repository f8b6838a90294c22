import type { Result } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Sheet } from "#engine/worksheet";
import { acquisitionVariances, type Acquisition } from "../variances/acquisition-variances.ts";
import { money, price, share, signNote, turned, unitsFigure } from "./figures.ts";

/**
 * What was spent on winning customers as a worksheet: the price of a lead split from conversion, and customers not won split
 * from both. Refuses what `acquisitionVariances` refuses.
 *
 * @example
 * acquisitionSheet("Spring", { spend: 40_000, leads: 1_000, customers: 100 }, { spend: 37_800, leads: 1_050, customers: 63 }).ok // => true
 */
export function acquisitionSheet(title: string, plan: Acquisition, actual: Acquisition): Result<Sheet> {
  const found = acquisitionVariances(plan, actual);
  if (!found.ok) return found;
  const leadPrice = "(actualLeadCost - planLeadCost) / planConversion";
  const conversion = "actualLeadCost / actualConversion - actualLeadCost / planConversion";
  return readSheet({
    id: "acquisition-variances",
    version: 1,
    title,
    cells: [
      givenCell("planSpend", "Spend, plan", money, plan.spend),
      givenCell("planLeads", "Leads, plan", unitsFigure, plan.leads),
      givenCell("planCustomers", "Customers, plan", unitsFigure, plan.customers),
      givenCell("actualSpend", "Spend, actual", money, actual.spend),
      givenCell("actualLeads", "Leads, actual", unitsFigure, actual.leads),
      givenCell("actualCustomers", "Customers, actual", unitsFigure, actual.customers),
      workedCell("planLeadCost", "Cost per lead, plan", price, "planSpend / planLeads"),
      workedCell("actualLeadCost", "Cost per lead, actual", price, "actualSpend / actualLeads"),
      workedCell("planConversion", "Lead to customer, plan", share, "planCustomers / planLeads"),
      workedCell("actualConversion", "Lead to customer, actual", share, "actualCustomers / actualLeads"),
      workedCell("planCost", "Cost of a customer, plan", price, "planLeadCost / planConversion", {
        symbol: "CPA₀",
        slips: [
          {
            name: "multiplied by the conversion",
            formula: "planLeadCost * planConversion",
            feedback:
              "It takes 1 ÷ conversion leads to win a customer: divide the cost of a lead by the conversion.",
          },
        ],
      }),
      workedCell("actualCost", "Cost of a customer, actual", price, "actualLeadCost / actualConversion", {
        symbol: "CPA₁",
      }),
      workedCell("leadPriceEach", "Change by the price of a lead", price, leadPrice, {
        note: "For each customer, at the planned conversion. Above nought is dearer.",
        slips: [
          turned(leadPrice),
          {
            name: "per lead",
            formula: "actualLeadCost - planLeadCost",
            feedback:
              "That is the change for one lead. Divide by the planned conversion to have it for one customer.",
          },
        ],
        conventions: [
          { name: "at the actual conversion", formula: "(actualLeadCost - planLeadCost) / actualConversion" },
        ],
      }),
      workedCell("conversionEach", "Change by conversion", price, conversion, {
        note: "For each customer, at the actual cost of a lead. Above nought is dearer.",
        slips: [turned(conversion)],
        conventions: [
          {
            name: "at the planned cost of a lead",
            formula: "planLeadCost / actualConversion - planLeadCost / planConversion",
          },
        ],
      }),
      workedCell("fromLeadPrice", "Lead price variance", money, "0 - leadPriceEach * actualCustomers", {
        note: signNote,
      }),
      workedCell("fromConversion", "Conversion variance", money, "0 - conversionEach * actualCustomers"),
      workedCell(
        "efficiency",
        "Cost of winning the customers won",
        money,
        "(planCost - actualCost) * actualCustomers",
        {
          note: "Against the plan flexed to the customers that were won.",
          slips: [
            turned("(planCost - actualCost) * actualCustomers"),
            {
              name: "on planned customers",
              formula: "(planCost - actualCost) * planCustomers",
              feedback:
                "The dearer cost was paid for the customers that were won: multiply by actual customers.",
            },
          ],
        },
      ),
      workedCell(
        "customers",
        "Customers not won, or won beyond the plan",
        money,
        "(planCustomers - actualCustomers) * planCost",
        {
          note: "Money that was not spent because fewer were won is no saving.",
        },
      ),
      workedCell("total", "Plan spend − actual spend", money, "planSpend - actualSpend"),
      workedCell("check", "Left unexplained", price, "total - fromLeadPrice - fromConversion - customers", {
        note: "Nought: price, conversion and customers explain the whole difference of spend.",
      }),
    ],
    tables: [],
  });
}
