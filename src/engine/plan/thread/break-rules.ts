import type { Plan } from "../schema/plan.ts";
import type { PlanItem, PlanListName } from "../schema/plan-lists.ts";

/** Lists whose items must say what asked for them, in `serves`, and who could ask. */
export const mustServe: Readonly<Partial<Record<PlanListName, readonly PlanListName[]>>> = {
  marketingObjectives: ["aims"],
  salesObjectives: ["marketingObjectives", "aims"],
  strategies: ["aims", "marketingObjectives"],
  campaigns: ["marketingObjectives"],
  targets: ["salesObjectives"],
  actions: ["targets"],
  budgetLines: ["actions"],
};

/** Lists whose items must be taken up by an item of one of these. */
export const mustLeadTo: Readonly<Partial<Record<PlanListName, readonly PlanListName[]>>> = {
  questions: ["aims", "strategies", "marketingObjectives", "salesObjectives", "messages"],
  aims: ["marketingObjectives", "salesObjectives"],
  strategies: [
    "strategies",
    "marketingObjectives",
    "salesObjectives",
    "campaigns",
    "messages",
    "products",
    "segments",
    "channels",
    "territories",
    "actions",
    "budgetLines",
  ],
  marketingObjectives: ["salesObjectives"],
  salesObjectives: ["targets"],
  targets: ["actions", "targets"],
};

/** What was found must be cited as evidence, or parked. */
export const mustBeUsed = ["facts", "swot", "pestle", "models"] as const satisfies readonly PlanListName[];

export const mustHaveOwner = [
  "salesObjectives",
  "targets",
  "actions",
  "campaigns",
  "kpis",
  "reviews",
  "risks",
  "triggers",
] as const satisfies readonly PlanListName[];

/** Fields without which an item lies nowhere in time. */
export const mustHaveDate = {
  marketingObjectives: ["by"],
  salesObjectives: ["deadline"],
  targets: ["to"],
  campaigns: ["start", "end"],
  milestones: ["start"],
  actions: ["start", "end"],
  reviews: ["cadence"],
} as const satisfies { readonly [List in PlanListName]?: readonly (keyof PlanItem<List>)[] };

/** Objectives and targets that name no figure to reach. */
export const mustHaveAmount = [
  "marketingObjectives",
  "salesObjectives",
  "targets",
] as const satisfies readonly PlanListName[];

type Action = Plan["actions"][number];
type BudgetLine = Plan["budgetLines"][number];

/** What was given up asks for nothing any more. */
export const isGivenUp = (list: PlanListName, item: PlanItem): boolean =>
  list === "actions" && (item as Action).status === "dropped";

/** Money that is still free serves nothing yet, and need not. */
export const isFree = (list: PlanListName, item: PlanItem): boolean =>
  list === "budgetLines" && ["unallocated", "saved"].includes((item as BudgetLine).status ?? "");
