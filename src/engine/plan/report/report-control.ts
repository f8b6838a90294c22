import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { amountIn, capital, chosen, day, labels, money, names, number } from "./plan-wording.ts";
import { part, table, type ReportBlock } from "./report-block.ts";

/** "£2,000 moves", "16 days move", "one person moves": what a trigger takes from one place to another. */
function movedWords({ moves, amount }: Plan["triggers"][number]): string {
  if (amount === null) return `${chosen(moves) || "something"} moves`;
  if (moves === "money") return `${money(amount)} moves`;
  if (moves !== "time" && moves !== "people") return `${chosen(moves)} moves by ${number(amount)}`;
  const [one, many] = moves === "people" ? ["person", "people"] : ["day", "days"];
  return amount === 1 ? `1 ${one} moves` : `${number(amount)} ${many} move`;
}

function triggerWords(plan: Plan, item: Plan["triggers"][number]): string {
  const kpi = plan.kpis.find(({ id }) => id === item.kpi);
  const moved = movedWords(item);
  return [
    `When ${kpi?.name ?? "the figure"} is ${chosen(item.comparison)} ${amountIn(item.threshold, kpi?.unit ?? "")}`,
    item.periods === null
      ? ""
      : ` for ${number(item.periods)} ${item.period ?? "period"}${item.periods === 1 ? "" : "s"} running`,
    item.from !== null && item.to !== null && item.from !== item.to
      ? `, ${moved} from ${names(plan, [item.from])} to ${names(plan, [item.to])}`
      : "",
    item.withinDays === null ? "" : ` within ${number(item.withinDays)} working days`,
    ".",
    item.then ? ` ${item.then}` : "",
  ].join("");
}

/** How the plan is told, looked at, and changed when something goes otherwise. */
export function control(plan: Plan): ReportBlock[] {
  return part(
    1,
    "Control",
    part(
      2,
      "How the plan is told",
      table(
        "Communication",
        ["What", "How and how often", "First", "To whom", "How it is checked", "Owner"],
        plan.communications.map((item) => [
          item.what,
          [capital(chosen(item.how)), chosen(item.often)].filter(Boolean).join(", "),
          day(item.first),
          names(plan, item.audience),
          item.checked,
          names(plan, item.owners),
        ]),
      ),
    ),
    part(
      2,
      "When it is looked at",
      table(
        "Reviews",
        ["", "Review", "How often", "First", "What is decided", "Looks at", "Owner"],
        plan.reviews.map((item, at) => [
          itemLabel("reviews", at),
          item.oneToOne ? `${item.name} (one to one)` : item.name,
          capital(chosen(item.cadence)),
          day(item.first),
          item.agenda,
          labels(plan, item.inspects),
          names(plan, item.owners),
        ]),
      ),
    ),
    part(
      2,
      "What could go wrong, and what is done then",
      table(
        "Risks",
        [
          "",
          "Risk",
          "Likelihood",
          "Impact",
          "What makes it less likely",
          "What is done if it comes",
          "Owner",
        ],
        plan.risks.map((item, at) => [
          itemLabel("risks", at),
          item.text,
          number(item.likelihood),
          number(item.impact),
          item.prevention,
          item.contingency,
          names(plan, item.owners),
        ]),
        { figures: [2, 3] },
      ),
      table(
        "Triggers",
        ["", "For", "What moves, and when", "Owner"],
        plan.triggers.map((item, at) => [
          itemLabel("triggers", at),
          item.risk === null ? "" : labels(plan, [item.risk]),
          triggerWords(plan, item),
          names(plan, item.owners),
        ]),
      ),
    ),
  );
}
