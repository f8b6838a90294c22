import * as z from "zod/mini";
import { action, contribution, planningStep } from "./actions.ts";
import { communication, review, risk, trigger } from "./control.ts";
import { day, line, listOf, month, planLimits, prose } from "./fields.ts";
import { assumption, citedForecast, citedTargetSet, history, kpi } from "./figures.ts";
import {
  campaign,
  leadDefinition,
  leadReason,
  leadRule,
  marketingObjective,
  marketingStrategy,
  message,
  milestone,
} from "./marketing.ts";
import { salesObjective, strategy, target } from "./objectives.ts";
import { channel, product, segment } from "./offer.ts";
import { aim, alignment, organisation, question, stakeholder } from "./organisation.ts";
import { actual, cause, correction, variance } from "./outcome.ts";
import { budget, budgetLine, businessCase, capability, person, resource, territory } from "./resources.ts";
import { fact, modelResult, pestle, swot } from "./situation.ts";
import { keptVersion } from "./versions.ts";

/** Goes up when the shape changes in a way that an earlier edition could not read. */
export const planVersion = 1;

/** An operational sales plan. Every field has a neutral value, so `{}` is an empty plan. */
export const planSchema = z.strictObject({
  title: line,
  /** The months it is for, first and last included. */
  from: month,
  to: month,
  preparedBy: line,
  preparedOn: day,
  /** What a reader in a hurry has to know. */
  summary: prose,

  organisation: z.prefault(organisation, {}),
  questions: listOf(question),
  aims: listOf(aim),
  alignment: listOf(alignment),
  stakeholders: listOf(stakeholder),

  marketing: z.prefault(marketingStrategy, {}),
  messages: listOf(message),
  marketingObjectives: listOf(marketingObjective),
  campaigns: listOf(campaign),
  milestones: listOf(milestone),
  leads: z.prefault(leadDefinition, {}),
  leadRules: listOf(leadRule),
  leadReasons: listOf(leadReason),

  facts: listOf(fact),
  swot: listOf(swot),
  pestle: listOf(pestle),
  models: listOf(modelResult),

  products: listOf(product),
  segments: listOf(segment),
  channels: listOf(channel),

  histories: listOf(history),
  forecasts: listOf(citedForecast),
  assumptions: listOf(assumption),

  strategies: listOf(strategy),
  salesObjectives: listOf(salesObjective),
  targetSets: listOf(citedTargetSet),
  targets: listOf(target),
  kpis: listOf(kpi),

  capabilities: listOf(capability),
  team: listOf(person),
  territories: listOf(territory),
  resources: listOf(resource),
  budget: z.prefault(budget, {}),
  budgetLines: listOf(budgetLine),
  businessCases: listOf(businessCase),

  actions: listOf(action),
  planningSteps: listOf(planningStep),
  contributions: listOf(contribution),

  communications: listOf(communication),
  reviews: listOf(review),
  risks: listOf(risk),
  triggers: listOf(trigger),

  actuals: listOf(actual),
  variances: listOf(variance),
  causes: listOf(cause),
  corrections: listOf(correction),

  versions: z._default(z.array(keptVersion).check(z.maxLength(planLimits.versions)), () => []),
});

export type Plan = z.infer<typeof planSchema>;
/** A plan as it is written by hand: what is left out is neutral. */
export type PlanDraft = z.input<typeof planSchema>;
