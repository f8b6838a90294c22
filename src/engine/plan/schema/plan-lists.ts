import type { Plan, PlanDraft } from "./plan.ts";
import { action, contribution, planningStep } from "./actions.ts";
import { communication, review, risk, trigger } from "./control.ts";
import { assumption, citedForecast, citedTargetSet, history, kpi } from "./figures.ts";
import { campaign, leadReason, leadRule, marketingObjective, message, milestone } from "./marketing.ts";
import { salesObjective, strategy, target } from "./objectives.ts";
import { channel, product, segment } from "./offer.ts";
import { aim, alignment, question, stakeholder } from "./organisation.ts";
import { actual, cause, correction, variance } from "./outcome.ts";
import { budgetLine, businessCase, capability, person, resource, territory } from "./resources.ts";
import { fact, modelResult, pestle, swot } from "./situation.ts";

/** Every list of the plan in the order of the page: what an item of it is, and what its id begins with. */
export const planLists = {
  questions: { prefix: "question", schema: question },
  aims: { prefix: "aim", schema: aim },
  alignment: { prefix: "alignment", schema: alignment },
  stakeholders: { prefix: "stakeholder", schema: stakeholder },
  messages: { prefix: "message", schema: message },
  marketingObjectives: { prefix: "marketing-objective", schema: marketingObjective },
  campaigns: { prefix: "campaign", schema: campaign },
  milestones: { prefix: "milestone", schema: milestone },
  leadRules: { prefix: "lead-rule", schema: leadRule },
  leadReasons: { prefix: "lead-reason", schema: leadReason },
  facts: { prefix: "fact", schema: fact },
  swot: { prefix: "swot", schema: swot },
  pestle: { prefix: "pestle", schema: pestle },
  models: { prefix: "model", schema: modelResult },
  products: { prefix: "product", schema: product },
  segments: { prefix: "segment", schema: segment },
  channels: { prefix: "channel", schema: channel },
  histories: { prefix: "history", schema: history },
  forecasts: { prefix: "forecast", schema: citedForecast },
  assumptions: { prefix: "assumption", schema: assumption },
  strategies: { prefix: "strategy", schema: strategy },
  salesObjectives: { prefix: "sales-objective", schema: salesObjective },
  targetSets: { prefix: "target-set", schema: citedTargetSet },
  targets: { prefix: "target", schema: target },
  kpis: { prefix: "kpi", schema: kpi },
  capabilities: { prefix: "capability", schema: capability },
  team: { prefix: "person", schema: person },
  territories: { prefix: "territory", schema: territory },
  resources: { prefix: "resource", schema: resource },
  budgetLines: { prefix: "budget-line", schema: budgetLine },
  businessCases: { prefix: "business-case", schema: businessCase },
  actions: { prefix: "action", schema: action },
  planningSteps: { prefix: "planning-step", schema: planningStep },
  contributions: { prefix: "contribution", schema: contribution },
  communications: { prefix: "communication", schema: communication },
  reviews: { prefix: "review", schema: review },
  risks: { prefix: "risk", schema: risk },
  triggers: { prefix: "trigger", schema: trigger },
  actuals: { prefix: "actual", schema: actual },
  variances: { prefix: "variance", schema: variance },
  causes: { prefix: "cause", schema: cause },
  corrections: { prefix: "correction", schema: correction },
} as const;

/** The name of a list of the plan, such as `actions`. */
export type PlanListName = keyof typeof planLists;
/** One item of a list, whole. */
export type PlanItem<List extends PlanListName = PlanListName> = Plan[List][number];
/** One item as it is written by hand: what is left out is neutral. */
export type PlanItemDraft<List extends PlanListName> = NonNullable<PlanDraft[List]>[number];

export const planListNames = Object.keys(planLists) as readonly PlanListName[];

/** The parts of the plan that are one object each and are never cited. */
export const planSections = ["organisation", "marketing", "leads", "budget"] as const;
export type PlanSectionName = (typeof planSections)[number];
