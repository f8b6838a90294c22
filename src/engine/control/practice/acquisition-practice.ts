import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { acquisitionSheet } from "../sheets/acquisition-sheet.ts";

/** The cost of a customer split into the price of a lead and conversion. */
export function acquisitionPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: dear leads, or poor ones?`;
  const sheet = acquisitionSheet(
    title,
    { spend: 40_000, leads: 1_000, customers: 100 },
    { spend: 37_800, leads: 1_050, customers: 63 },
  );
  const givens = ["planSpend", "planLeads", "planCustomers", "actualSpend", "actualLeads", "actualCustomers"];
  const shown = ["planLeadCost", "actualLeadCost", "planConversion", "actualConversion"];
  const answers = {
    planCost: 1,
    actualCost: 1,
    leadPriceEach: 1,
    conversionEach: 1,
    efficiency: 1,
    customers: 1,
    total: 1,
  };
  const asked = { columns: [], cells: [...givens, ...shown, ...Object.keys(answers)], answers };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "leadsDrawn", from: 400, to: 2_000, step: 50 },
      { name: "leadCost", from: 20, to: 60, step: 2 },
      { name: "rate", oneOf: [0.05, 0.08, 0.1, 0.12, 0.15] },
      { name: "moreLeads", oneOf: [-0.1, 0.05, 0.08, 0.12, 0.2] },
      { name: "dearer", oneOf: [-8, -6, -4, 3, 5, 8] },
      { name: "rateMove", oneOf: [0.55, 0.65, 0.75, 0.85, 1.15] },
    ],
    fills: {
      planSpend: "leadsDrawn * leadCost",
      planLeads: "leadsDrawn",
      planCustomers: "round(leadsDrawn * rate, 0)",
      actualSpend: "round(leadsDrawn * (1 + moreLeads), 0) * (leadCost + dearer)",
      actualLeads: "round(leadsDrawn * (1 + moreLeads), 0)",
      actualCustomers: "round(leadsDrawn * (1 + moreLeads) * rate * rateMove, 0)",
    },
    constraints: [
      { says: "the cost of a customer moves", formula: "abs(planCost - actualCost) > 15" },
      { says: "the number of customers moves", formula: "abs(planCustomers - actualCustomers) > 2" },
      { says: "spend moves", formula: "abs(total) > 200" },
    ],
  });
}
