import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { amountIn, capital, chosen, day, labels, monthWords, names } from "./plan-wording.ts";
import { part, table, type ReportBlock } from "./report-block.ts";

const from = (baseline: number | null, amount: number | null, unit: string): string =>
  [
    baseline === null ? "" : `from ${amountIn(baseline, unit)}`,
    amount === null ? "" : `to ${amountIn(amount, unit)}`,
  ]
    .filter(Boolean)
    .join(" ");

/** What the plan is to reach: aims, objectives of marketing and of sales, targets, and the measures they are read by. */
export function objectives(plan: Plan): ReportBlock[] {
  return part(
    1,
    "Objectives",
    part(
      2,
      "What the business wants",
      table(
        "Corporate aims",
        ["", "Aim", "Measure", "By"],
        plan.aims.map((aim, at) => [
          itemLabel("aims", at),
          aim.text,
          `${aim.metric} ${from(aim.baseline, aim.amount, aim.unit)}`.trim(),
          day(aim.by),
        ]),
      ),
    ),
    part(
      2,
      "What marketing is to reach",
      table(
        "Marketing objectives",
        ["", "Objective", "Measure", "By", "Serves"],
        plan.marketingObjectives.map((item, at) => [
          itemLabel("marketingObjectives", at),
          item.text,
          `${item.kpi} ${from(item.baseline, item.amount, item.unit)}`.trim(),
          day(item.by),
          labels(plan, item.serves),
        ]),
      ),
    ),
    part(
      2,
      "What sales is to reach",
      table(
        "Sales objectives",
        ["", "Objective", "Why it can be done", "Owner", "Serves"],
        plan.salesObjectives.map((item, at) => [
          itemLabel("salesObjectives", at),
          item.text,
          item.achievable,
          names(plan, item.owners),
          labels(plan, item.serves),
        ]),
      ),
      table(
        "Targets",
        ["", "Target", "Expected without the effort", "Target", "Capacity for", "Owner", "Serves"],
        plan.targets.map((item, at) => [
          itemLabel("targets", at),
          [item.text, item.because].filter(Boolean).join(". "),
          amountIn(item.expected, item.unit),
          amountIn(item.amount, item.unit),
          amountIn(item.capacity, item.unit),
          names(plan, item.owners),
          labels(plan, item.within === null ? item.serves : [...item.serves, item.within]),
        ]),
        { figures: [2, 3, 4] },
      ),
      table(
        "Sets of targets",
        ["Set", "Months", "Amount", "Kept on"],
        plan.targetSets.map(({ title, from: first, to, amount, unit, keptOn }) => [
          title,
          `${monthWords(first)} to ${monthWords(to)}`,
          amountIn(amount, unit),
          day(keptOn),
        ]),
        { figures: [2] },
      ),
    ),
    part(
      2,
      "How it is measured",
      table(
        "Key performance indicators",
        ["", "Measure", "Formula", "From and to", "Read", "Source", "Owner", "Serves"],
        plan.kpis.map((item, at) => [
          itemLabel("kpis", at),
          item.kind === null ? item.name : `${item.name} (${item.kind})`,
          item.formula,
          from(item.baseline, item.amount, item.unit),
          capital(chosen(item.frequency)),
          item.source,
          names(plan, item.owners),
          labels(plan, item.serves),
        ]),
      ),
    ),
  );
}
