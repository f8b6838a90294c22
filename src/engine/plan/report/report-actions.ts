import { addMonths, month, monthName, monthsBetween } from "#engine/measure";
import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { chosen, day, labels, money, names, number, span } from "./plan-wording.ts";
import { part, table, type ReportBlock } from "./report-block.ts";

const monthOf = (iso: string) => month(iso.slice(0, 7));
/** Beyond this many months the columns are too narrow to be read. */
const mostMonths = 24;

/** Campaigns and actions beside the months of the plan; what lies outside them is cut off. */
function timeline(plan: Plan): ReportBlock[] {
  if (plan.from === null || plan.to === null) return [];
  const first = month(plan.from);
  const count = Math.min(mostMonths, monthsBetween(first, month(plan.to)) + 1);
  const bars = [
    ...plan.campaigns.map((item) => ({ ...item, isCampaign: true, beside: item.channel })),
    ...plan.actions.map((item) => ({
      name: item.activity,
      start: item.start,
      end: item.end,
      isCampaign: false,
      beside: names(plan, item.owners),
    })),
  ].flatMap(({ name, start, end, isCampaign, beside }) => {
    if (start === null || end === null) return [];
    const from = Math.max(0, monthsBetween(first, monthOf(start)));
    const to = Math.min(count - 1, monthsBetween(first, monthOf(end)));
    return from > to ? [] : [{ name, beside, first: from, last: to, isCampaign }];
  });
  if (count < 1 || bars.length === 0) return [];
  const months = Array.from({ length: count }, (_, at) => monthName(addMonths(first, at)).slice(0, 3));
  return [{ kind: "timeline", title: "Campaigns and actions, month by month", months, bars }];
}

const rate = ({ callRate, callRateOf, callRatePer, callRateBy }: Plan["actions"][number]): string =>
  callRate === null
    ? ""
    : `${number(callRate)} ${callRateOf} ${callRatePer === "whole" ? "in all" : `a ${callRatePer ?? "month"}`}${callRateBy === "owner" ? " each" : ""}`;

/** What is done, by whom, when, at what cost, and how it is counted. */
export function actions(plan: Plan): ReportBlock[] {
  const spent = plan.actions.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  return part(
    1,
    "Actions",
    part(
      2,
      "Action plan",
      table(
        "Actions",
        ["", "Activity", "Owner", "When", "Cost", "Measure", "Rate", "Serves"],
        plan.actions.map((item, at) => [
          itemLabel("actions", at),
          [item.activity, item.detail].filter(Boolean).join(": "),
          names(plan, item.owners),
          span(item.start, item.end),
          money(item.cost),
          names(plan, item.kpis),
          rate(item),
          labels(plan, item.serves),
        ]),
        { figures: [4], total: ["", "All actions", "", "", money(spent), "", "", ""] },
      ),
      timeline(plan),
    ),
    part(
      2,
      "Team and territories",
      table(
        "People",
        ["Name", "Part", "Answers to", "Strengths"],
        plan.team.map(({ name, role, manager, strengths }) => [
          name,
          role,
          manager === null ? "" : names(plan, [manager]),
          strengths,
        ]),
      ),
      table(
        "Territories",
        ["", "Territory", "Owner", "Accounts", "Calls a year", "Potential", "Quota", "Route"],
        plan.territories.map((item, at) => [
          itemLabel("territories", at),
          [item.name, item.about].filter(Boolean).join(": "),
          names(plan, item.owners),
          number(item.accounts),
          number(item.calls),
          money(item.potential),
          money(item.quota),
          item.route,
        ]),
        { figures: [3, 4, 5, 6] },
      ),
    ),
    part(
      2,
      "How the plan was made",
      table(
        "Planning calendar",
        ["Step", "When", "Done", "Owner"],
        plan.planningSteps.map(({ step, start, end, done, owners }) => [
          step,
          span(start, end),
          day(done),
          names(plan, owners),
        ]),
      ),
      table(
        "What each person put in",
        ["Person", "Offered", "Committed to", "What changed"],
        plan.contributions.map(({ person, offered, commitment, changed }) => [
          person === null ? "" : names(plan, [person]),
          offered,
          commitment,
          changed,
        ]),
      ),
    ),
    part(
      2,
      "Resources",
      table(
        "What the actions cannot do without",
        ["", "Resource", "Kind", "Needed", "There", "For"],
        plan.resources.map((item, at) => [
          itemLabel("resources", at),
          item.name,
          chosen(item.type),
          `${number(item.needed)} ${item.unit}`.trim(),
          `${number(item.available)} ${item.unit}`.trim(),
          labels(plan, item.serves),
        ]),
        { figures: [3, 4] },
      ),
    ),
  );
}
