import { formatNumber } from "#engine/measure";
import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { capital, chosen, day, labels, money } from "./plan-wording.ts";
import { part, prose, table, type ReportBlock } from "./report-block.ts";

/** What it costs, where the money comes from, and what it is to bring. */
export function budget(plan: Plan): ReportBlock[] {
  const { agreed, agreedBy, agreedOn } = plan.budget;
  const all = plan.budgetLines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return part(
    1,
    "Budget",
    prose(
      agreed === null
        ? ""
        : `${money(agreed)} was agreed${agreedBy ? ` by ${agreedBy}` : ""}${agreedOn === null ? "" : ` on ${day(agreedOn)}`}. ${money(all)} of it is planned below${agreed === all ? ", which is all of it" : agreed > all ? `, so ${money(agreed - all)} is free` : `, which is ${money(all - agreed)} too much`}.`,
    ),
    table(
      "Budget lines",
      ["", "Line", "Status", "Amount", "What it drives", "Because", "Pays for"],
      plan.budgetLines.map((item, at) => [
        itemLabel("budgetLines", at),
        item.name,
        capital(chosen(item.status)),
        money(item.amount),
        item.driver,
        item.because,
        labels(plan, item.serves),
      ]),
      { figures: [3], total: ["", "All lines", "", money(all), "", "", ""] },
    ),
    table(
      "What further money brings",
      ["", "Line", "Step by step"],
      plan.budgetLines.flatMap(({ name, returns }, at) =>
        returns.length === 0
          ? []
          : [
              [
                itemLabel("budgetLines", at),
                name,
                returns.map(({ spend, brings }) => `${money(spend)} brings ${money(brings)}`).join(", then "),
              ],
            ],
      ),
    ),
    prose(plan.budget.returnsAs === "" ? "" : `Counted as brought: ${plan.budget.returnsAs}.`),
    table(
      "Business cases",
      ["", "Case", "Asked for", "Once", "A month", "Brings a month", "After", "Other ways", "Risk"],
      plan.businessCases.map((item, at) => [
        itemLabel("businessCases", at),
        item.title,
        item.asked,
        money(item.cost),
        money(item.monthlyCost),
        money(item.monthlyBenefit),
        item.delay === null ? "" : `${formatNumber(item.delay)} months`,
        item.alternatives,
        item.risk,
      ]),
      { figures: [3, 4, 5] },
    ),
  );
}
