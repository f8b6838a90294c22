import { check, eachAtFault, hasAny, isBlank, isCitedIn, lacking } from "./plan-check.ts";

const social = /\b(?:social|facebook|instagram|linkedin|tiktok|x|twitter|youtube)\b/i;
const beyondSocial = /\b(?:search|seo|ppc|paid|content|e-?mail|website|web|post|press|event|fair|telephone)/i;

/** Checks of sales and marketing working on one plan. */
export const marketingChecks = [
  check("positioning", { criteria: ["AC11"], mistakes: ["M14"] }, ({ plan }) =>
    lacking(isBlank(plan.marketing.positioning), "marketing", "positioning", "plan-no-positioning"),
  ),
  check("messages", { criteria: ["AC11"], mistakes: ["M14"] }, (seen) => [
    ...lacking(seen.plan.messages.length === 0, "messages", "text", "plan-no-message"),
    ...eachAtFault(
      seen,
      "messages",
      "text",
      "plan-message-unused",
      ({ id }) => !isCitedIn(seen, id, "campaigns", "messages"),
    ),
  ]),
  check("campaigns", { criteria: ["AC5", "AC11"], mistakes: ["M14"] }, ({ plan }) =>
    lacking(plan.campaigns.length === 0, "campaigns", "name", "plan-no-campaign"),
  ),
  check("promotional-focus", { criteria: ["AC5"] }, (seen) =>
    eachAtFault(
      seen,
      "campaigns",
      "audience",
      "plan-campaign-for-nobody",
      ({ audience, segments }) => isBlank(audience) && !hasAny(seen, segments),
    ),
  ),
  check("milestones", { criteria: ["AC14"], mistakes: ["M14"] }, ({ plan, index }) => [
    ...lacking(plan.milestones.length === 0, "milestones", "start", "plan-no-milestone"),
    ...lacking(
      plan.milestones.length > 0 &&
        !plan.salesObjectives.some(({ campaigns }) =>
          campaigns.some((id) => ["milestones", "campaigns"].includes(index.items.get(id)?.list ?? "")),
        ),
      "salesObjectives",
      "campaigns",
      "plan-objectives-off-beat",
    ),
  ]),
  check("objective-in-time", { criteria: ["AC14"] }, (seen) => {
    const starts = new Map<string, string>();
    for (const { id, start } of [...seen.plan.campaigns, ...seen.plan.milestones])
      if (start) starts.set(id, start);
    return eachAtFault(
      seen,
      "salesObjectives",
      "deadline",
      "plan-objective-before-campaign",
      ({ deadline, campaigns }) =>
        deadline !== null && campaigns.some((id) => (starts.get(id) ?? deadline) > deadline),
    );
  }),
  check("marketing-metric", { criteria: ["AC14", "AC7"], mistakes: ["M6"] }, (seen) =>
    eachAtFault(seen, "marketingObjectives", "kpi", "plan-marketing-no-metric", ({ kpi, unit }) =>
      [kpi, unit].some(isBlank),
    ),
  ),
  check("lead-definition", { criteria: ["AC11"], mistakes: ["M14"] }, ({ plan }) => [
    ...lacking(isBlank(plan.leads.summary), "leads", "summary", "plan-no-lead-definition"),
    ...(["fit", "intent"] as const).flatMap((side) =>
      lacking(
        !plan.leadRules.some((rule) => rule.side === side),
        "leadRules",
        "side",
        "plan-lead-rule-missing",
        {
          side,
        },
      ),
    ),
    ...lacking(
      !plan.leadReasons.some(({ verdict }) => verdict === "reject"),
      "leadReasons",
      "text",
      "plan-lead-no-reject",
    ),
  ]),
  check("lead-agreed", { criteria: ["AC11"], mistakes: ["M14"] }, ({ plan }) => {
    const agreed = new Set(
      plan.team.filter(({ id }) => plan.leads.agreedBy.includes(id)).map(({ team }) => team),
    );
    const isAgreed = agreed.has("sales") && agreed.has("marketing");
    return lacking(!isBlank(plan.leads.summary) && !isAgreed, "leads", "agreedBy", "plan-lead-not-agreed");
  }),
  check("more-than-social", { mistakes: ["M15"] }, ({ plan }) => {
    const channels = plan.campaigns.map(({ channel }) => channel).filter((channel) => !isBlank(channel));
    const isOnlySocial =
      channels.length > 0 && channels.every((channel) => social.test(channel) && !beyondSocial.test(channel));
    return lacking(isOnlySocial, "campaigns", "channel", "plan-only-social");
  }),
  check("crm-more-than-software", { mistakes: ["M16"] }, ({ plan }) => {
    const isCrm = (text: string): boolean => /\bcrm\b/i.test(text);
    const tool = plan.resources.some(({ type, name }) => type === "tool" && isCrm(name));
    const people =
      plan.resources.some(({ type }) => type === "training") ||
      plan.actions.some(({ activity, detail }) => isCrm(`${activity} ${detail}`));
    return lacking(tool && !people, "resources", "type", "plan-crm-software-alone");
  }),
];
