import type { PlanItem, PlanListName } from "../schema/plan-lists.ts";

const evidence = ["facts", "swot", "pestle", "models", "histories", "forecasts"] as const;
const measured = [
  "targets",
  "kpis",
  "salesObjectives",
  "marketingObjectives",
  "budgetLines",
  "actions",
  "campaigns",
  "products",
] as const;
const movable = [
  "budgetLines",
  "actions",
  "campaigns",
  "team",
  "resources",
  "territories",
  "products",
] as const;
const owners = { owners: ["team"] } as const;
const offered = { serves: ["strategies", "aims", "marketingObjectives"] } as const;

type CitingTable = {
  readonly [List in PlanListName]: {
    readonly [Field in keyof PlanItem<List>]?: readonly PlanListName[] | "any";
  };
};

/** Which field of which list cites items of which lists. What cites is later in the thread than what it cites. */
export const citationTable = {
  questions: {},
  aims: { serves: ["questions"] },
  alignment: { carriedBy: "any" },
  stakeholders: { changes: "any" },
  messages: { serves: ["segments", "products", "strategies", "marketingObjectives", "questions"] },
  marketingObjectives: { serves: ["aims", "strategies", "questions"] },
  campaigns: {
    serves: ["marketingObjectives", "strategies"],
    segments: ["segments"],
    messages: ["messages"],
    ...owners,
  },
  milestones: { campaign: ["campaigns"] },
  leadRules: {},
  leadReasons: {},
  facts: {},
  swot: { evidence: ["facts", "histories", "capabilities"] },
  pestle: { evidence: ["facts", "histories"] },
  models: { evidence: [...evidence, "products", "segments"] },
  products: offered,
  segments: offered,
  channels: { ...offered, segments: ["segments"], products: ["products"] },
  histories: {},
  forecasts: { revises: ["forecasts"], histories: ["histories"], assumptions: ["assumptions"] },
  assumptions: { kpis: ["kpis"], evidence, ...owners },
  strategies: {
    serves: ["aims", "questions", "marketingObjectives", "salesObjectives", "strategies"],
    evidence,
  },
  salesObjectives: {
    serves: ["marketingObjectives", "aims", "strategies", "questions"],
    segments: ["segments"],
    products: ["products"],
    campaigns: ["campaigns", "milestones"],
    evidence: [...evidence, "assumptions", "capabilities"],
    ...owners,
  },
  targetSets: { forecasts: ["forecasts"] },
  targets: {
    serves: ["salesObjectives"],
    within: ["targets"],
    set: ["targetSets"],
    forecasts: ["forecasts"],
    territories: ["territories"],
    ...owners,
  },
  kpis: { serves: ["targets", "salesObjectives", "marketingObjectives", "aims"], ...owners },
  capabilities: { actions: ["actions"] },
  team: { manager: ["team"] },
  territories: {
    serves: ["strategies", "salesObjectives", "targets", "marketingObjectives"],
    segments: ["segments"],
    ...owners,
  },
  resources: {
    serves: ["actions", "campaigns", "targets", "salesObjectives", "capabilities"],
    lines: ["budgetLines"],
  },
  budgetLines: {
    movedFrom: ["budgetLines"],
    serves: [
      "actions",
      "campaigns",
      "milestones",
      "targets",
      "salesObjectives",
      "marketingObjectives",
      "strategies",
      "resources",
      "territories",
      "capabilities",
      "businessCases",
    ],
  },
  businessCases: {
    serves: ["strategies", "salesObjectives", "targets", "aims", "actions"],
    lines: ["budgetLines"],
  },
  actions: {
    kpis: ["kpis"],
    serves: ["targets", "salesObjectives", "strategies", "marketingObjectives"],
    campaigns: ["campaigns", "milestones"],
    territories: ["territories"],
    dependsOn: ["actions"],
    ...owners,
  },
  planningSteps: owners,
  contributions: { person: ["team"], changes: "any" },
  communications: { audience: ["team"], ...owners },
  reviews: {
    inspects: ["kpis", "targets", "triggers", "salesObjectives", "assumptions", "budgetLines"],
    attends: ["team"],
    ...owners,
  },
  risks: { evidence: [...evidence, "assumptions", "alignment"], threatens: "any", ...owners },
  triggers: { risk: ["risks"], kpi: ["kpis"], from: movable, to: movable, ...owners },
  actuals: { of: measured },
  variances: { of: measured },
  causes: {
    explains: ["causes"],
    variances: ["variances"],
    evidence: ["actuals", "variances", "kpis", ...evidence, "assumptions"],
  },
  corrections: {
    closes: ["variances"],
    causes: ["causes"],
    risks: ["risks"],
    triggers: ["triggers"],
    changes: "any",
    ...owners,
  },
} as const satisfies CitingTable;

/** The one section that cites: who agreed on what a lead is. */
export const sectionCitations = { leads: { agreedBy: ["team"] } } as const;
