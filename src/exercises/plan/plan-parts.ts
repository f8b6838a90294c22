import type { PlanListName, PlanSectionName } from "#engine/plan";

export type PlanPartId =
  | "thread"
  | "situation"
  | "objectives"
  | "strategy"
  | "actions"
  | "budget"
  | "control"
  | "results"
  | "one-page";

interface PlanPart {
  readonly id: PlanPartId;
  readonly name: string;
  /** Whether it has its page; without one it is no tab, and no link leads to it. */
  readonly open: boolean;
}

/** The parts of a plan in the order of their tabs. */
const everyPart: readonly PlanPart[] = [
  { id: "thread", name: "Thread", open: true },
  { id: "situation", name: "Situation", open: true },
  { id: "objectives", name: "Objectives and targets", open: true },
  { id: "strategy", name: "Strategy", open: true },
  { id: "actions", name: "Actions", open: true },
  { id: "budget", name: "Budget", open: true },
  { id: "control", name: "Control", open: true },
  { id: "results", name: "Results", open: true },
  { id: "one-page", name: "One page", open: true },
];

export const planParts = everyPart.filter(({ open }) => open);

/** The page on which the items of a list are written. */
const places: Readonly<Record<PlanListName | PlanSectionName, PlanPartId>> = {
  organisation: "situation",
  questions: "situation",
  alignment: "situation",
  stakeholders: "situation",
  facts: "situation",
  swot: "situation",
  pestle: "situation",
  histories: "situation",
  forecasts: "situation",
  capabilities: "situation",
  aims: "objectives",
  marketingObjectives: "objectives",
  salesObjectives: "objectives",
  targetSets: "objectives",
  targets: "objectives",
  kpis: "objectives",
  marketing: "strategy",
  messages: "strategy",
  campaigns: "strategy",
  milestones: "strategy",
  leads: "strategy",
  leadRules: "strategy",
  leadReasons: "strategy",
  models: "strategy",
  products: "strategy",
  segments: "strategy",
  channels: "strategy",
  strategies: "strategy",
  actions: "actions",
  territories: "actions",
  resources: "budget",
  budget: "budget",
  budgetLines: "budget",
  businessCases: "budget",
  team: "control",
  planningSteps: "control",
  contributions: "control",
  communications: "control",
  reviews: "control",
  risks: "control",
  triggers: "control",
  assumptions: "control",
  actuals: "results",
  variances: "results",
  causes: "results",
  corrections: "results",
};

/** The address of a part of a plan. */
export const partHref = (part: PlanPartId, plan: string): string =>
  `/plan/${part}/${plan === "" ? "" : `?plan=${encodeURIComponent(plan)}`}`;

/** The name that a place in a plan has within its page: the item's id, and the field after a full stop. */
const anchorOf = (id: string, field: string | null = null): string =>
  field === null ? id : `${id}.${field}`;

/** Where an item or a section is written, with the field that is meant; nothing while its page is not there. */
export function placeHref(
  plan: string,
  at: {
    readonly part: PlanListName | PlanSectionName | "plan";
    readonly id: string | null;
    readonly field?: string | null;
  },
): string | null {
  const part = at.part === "plan" ? "situation" : places[at.part];
  if (!planParts.some(({ id }) => id === part)) return null;
  return `${partHref(part, plan)}#${anchorOf(at.id ?? at.part, at.field ?? null)}`;
}
