import { closingOf } from "../outcome/closing.ts";
import { everyWhy, whyTree } from "../outcome/why-tree.ts";
import { planIndex } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { amountIn, capital, chosen, day, labels, money, monthWords, names, number } from "./plan-wording.ts";
import { part, prose, table, type ReportBlock } from "./report-block.ts";

type Variance = Plan["variances"][number];

/** The unit of what a variance is of; costs are read in pounds. */
function unitOf(plan: Plan, { of }: Variance): string {
  const placed = of === null ? undefined : planIndex(plan).items.get(of);
  if (!placed) return "";
  if (placed.list === "budgetLines" || placed.list === "actions") return "pounds";
  return (placed.item as { readonly unit?: string }).unit ?? "";
}

const span = ({ from, month }: Variance): string =>
  from === null || from === month ? monthWords(month) : `${monthWords(from)} to ${monthWords(month)}`;

/** The actual figures, a row a thing and a column a month; the latest six months. */
function actuals(plan: Plan): ReportBlock[] {
  const months = [...new Set(plan.actuals.flatMap(({ month }) => (month === null ? [] : [month])))]
    .sort()
    .slice(-6);
  const things = [...new Set(plan.actuals.flatMap(({ of }) => (of === null ? [] : [of])))];
  return table(
    "What was read",
    ["Of what", ...months.map(monthWords), "Read in"],
    things.map((of) => {
      const own = plan.actuals.filter((one) => one.of === of);
      const sources = [...new Set(own.map(({ source }) => source.trim()))].filter(Boolean);
      return [
        names(plan, [of]),
        ...months.map((month) => number(own.find((one) => one.month === month)?.amount ?? null)),
        sources.join("; "),
      ];
    }),
    { figures: months.map((_, at) => at + 1) },
  );
}

/** What the corrections of each adverse variance bring back, in a sentence. */
function closings(plan: Plan): ReportBlock[] {
  return plan.variances.flatMap((variance, at) => {
    const { gap, back, left, cost, profit } = closingOf(plan, variance);
    if (variance.direction !== "adverse" || gap === 0) return [];
    const unit = unitOf(plan, variance);
    return prose(
      `${itemLabel("variances", at)}: the corrections bring back ${amountIn(back, unit)} of ${amountIn(gap, unit)}${profit === null ? "" : `, ${money(profit)} of profit`}, at a cost of ${money(cost)}; ${left > 0 ? `${amountIn(left, unit)} stays open` : "the gap is closed"}.`,
    );
  });
}

/** What came against the plan, why, what is done about it, and the forecast made again. */
export function results(plan: Plan): ReportBlock[] {
  const whys = new Map(
    plan.variances.flatMap(({ id }) =>
      everyWhy(whyTree(plan, id)).map((why) => [why.cause.id, why] as const),
    ),
  );
  const known = plan.causes.filter(({ id }) => !whys.has(id));
  const inOrder = [...whys.values()].map(({ cause, depth }) => ({ cause, depth }));
  const again = plan.forecasts.filter(({ revises }) => revises !== null);
  return part(
    1,
    "Results",
    actuals(plan),
    table(
      "Variances",
      ["", "What", "Months", "Planned", "Actual", "Direction", "Effect on profit", "Effect on the work"],
      plan.variances.map((item, at) => [
        itemLabel("variances", at),
        item.of === null ? item.effect : names(plan, [item.of]),
        span(item),
        amountIn(item.planned, unitOf(plan, item)),
        amountIn(item.actual, unitOf(plan, item)),
        capital(chosen(item.direction)),
        money(item.impact),
        item.effect,
      ]),
      { figures: [3, 4, 6] },
    ),
    table(
      "Why",
      ["", "Of", "Why", "Cause", "What it is", "What shows it", "Read in"],
      [...inOrder, ...known.map((cause) => ({ cause, depth: 1 }))].map(({ cause, depth }) => [
        itemLabel("causes", plan.causes.indexOf(cause)),
        labels(plan, cause.explains === null ? cause.variances : [cause.explains]),
        String(depth),
        [cause.text, cause.stops].filter(Boolean).join(" The asking ends here: "),
        capital([cause.side, cause.control, cause.type].map(chosen).filter(Boolean).join(", ")),
        cause.shown,
        [labels(plan, cause.evidence), cause.source].filter(Boolean).join("; "),
      ]),
      { figures: [2] },
    ),
    table(
      "What is done about it",
      ["", "When", "Correction", "By", "Costs", "Against", "From the register", "Resources", "Owner"],
      plan.corrections.map((item, at) => [
        itemLabel("corrections", at),
        item.horizon === "immediate" ? "At once" : item.horizon === null ? "" : "For good",
        item.what,
        day(item.by),
        money(item.cost),
        labels(plan, item.causes),
        labels(plan, [...item.triggers, ...item.risks]),
        item.resources,
        names(plan, item.owners),
      ]),
      { figures: [4] },
    ),
    closings(plan),
    table(
      "The forecast made again",
      ["Forecast", "Method", "Before", "Now", "Made on", "Why"],
      again.map((item) => {
        const before = plan.forecasts.find(({ id }) => id === item.revises);
        return [
          item.title,
          item.method,
          amountIn(before?.expected ?? null, item.unit),
          amountIn(item.expected, item.unit),
          day(item.madeOn),
          item.reason,
        ];
      }),
      { figures: [2, 3] },
    ),
    table(
      "What it teaches the next forecast",
      ["", "Lesson", "What is taken from it"],
      plan.variances
        .map((item, at) => [itemLabel("variances", at), capital(chosen(item.lesson)), item.learned])
        .filter(([, , learned]) => learned !== ""),
    ),
  );
}
