import type { Plan } from "../schema/plan.ts";
import { itemLabel } from "../words/part-words.ts";
import { capital, chosen, day, labels, money, names, number, percent, span } from "./plan-wording.ts";
import { part, prose, table, type ReportBlock } from "./report-block.ts";

/** How it is to be reached: strategies and their reasons, markets, products, channels, and marketing's part. */
export function strategy(plan: Plan): ReportBlock[] {
  const { marketing, leads } = plan;
  return part(
    1,
    "Strategy",
    part(
      2,
      "What we do, and why",
      table(
        "Strategies",
        ["", "Level and area", "What", "Because", "Serves"],
        plan.strategies.map((item, at) => [
          itemLabel("strategies", at),
          [capital(chosen(item.level)), chosen(item.area)].filter(Boolean).join(", "),
          item.what,
          item.because,
          labels(plan, item.serves),
        ]),
      ),
    ),
    part(
      2,
      "Target markets, products and channels",
      table(
        "Segments",
        ["", "Segment", "Customers", "Ours", "Spends a year", "Growth", "Target market", "Positioning"],
        plan.segments.map((item, at) => [
          itemLabel("segments", at),
          item.name,
          number(item.customers),
          number(item.own),
          money(item.value),
          percent(item.growth),
          item.targeted ? "Yes" : "No",
          item.positioning || item.because,
        ]),
        { figures: [2, 3, 4, 5] },
      ),
      table(
        "Products and prices",
        ["", "Product", "Price", "Variable cost", "Stage", "Focus", "Because"],
        plan.products.map((item, at) => [
          itemLabel("products", at),
          [item.name, item.about].filter(Boolean).join(": "),
          money(item.price),
          money(item.cost),
          capital(chosen(item.stage)),
          capital(chosen(item.focus)),
          item.because,
        ]),
        { figures: [2, 3] },
      ),
      table(
        "Channels",
        ["", "Channel", "Kind", "Part of sales", "Cost a year", "Because"],
        plan.channels.map((item, at) => [
          itemLabel("channels", at),
          item.name,
          capital(chosen(item.type)),
          percent(item.share),
          money(item.cost),
          item.because,
        ]),
        { figures: [3, 4] },
      ),
    ),
    part(
      2,
      "Marketing, and what sales does with it",
      prose(marketing.summary),
      prose(marketing.positioning),
      table(
        "Messages",
        ["", "Message", "What makes it believable"],
        plan.messages.map((item, at) => [itemLabel("messages", at), item.text, item.proof]),
      ),
      table(
        "Campaigns",
        ["", "Campaign", "When", "Channel", "Audience", "Budget", "Leads", "Serves"],
        plan.campaigns.map((item, at) => [
          itemLabel("campaigns", at),
          item.name,
          span(item.start, item.end),
          item.channel,
          item.audience,
          money(item.budget),
          number(item.expectedLeads),
          labels(plan, item.serves),
        ]),
        { figures: [5, 6] },
      ),
      table(
        "Milestones of campaigns, and what sales does",
        ["", "Milestone", "When", "Leads", "What sales does"],
        plan.milestones.map((item, at) => [
          itemLabel("milestones", at),
          item.name,
          span(item.start, item.end),
          number(item.expectedLeads),
          item.salesPart,
        ]),
        { figures: [3] },
      ),
    ),
    part(
      2,
      "What a sales-ready lead is",
      prose(leads.summary),
      prose(
        leads.agreedOn === null
          ? ""
          : `Agreed on ${day(leads.agreedOn)} by ${names(plan, leads.agreedBy)}.${leads.answerWithinHours === null ? "" : ` Accepted leads are answered within ${number(leads.answerWithinHours)} working hours.`}`,
      ),
      table(
        "Rules",
        ["", "Side", "Rule", "Because"],
        plan.leadRules.map((item, at) => [
          itemLabel("leadRules", at),
          capital(chosen(item.side)),
          `${item.field} ${chosen(item.comparison)} ${item.value}`,
          item.because,
        ]),
      ),
      table(
        "Reasons to accept a lead or send it back",
        ["Verdict", "Reason", "What happens next"],
        plan.leadReasons.map(({ verdict, text, next }) => [capital(chosen(verdict)), text, next]),
      ),
    ),
  );
}
