import { planLists, type PlanItem, type PlanListName } from "../schema/plan-lists.ts";

interface PartWords {
  readonly one: string;
  readonly many: string;
  /** What its items are numbered with: A1, A2. */
  readonly letters: string;
  /** The field that an item is known by. */
  readonly known: string;
}

const part = (letters: string, one: string, many: string, known: string): PartWords => ({
  one,
  many,
  letters,
  known,
});

/** What each list is called, in British English, and what its items are known by. */
export const partWords: Readonly<Record<PlanListName, PartWords>> = {
  questions: part("Q", "strategic question", "strategic questions", "answer"),
  aims: part("C", "corporate aim", "corporate aims", "text"),
  alignment: part("AN", "alignment answer", "alignment answers", "answer"),
  stakeholders: part("SH", "conversation", "conversations", "who"),
  messages: part("ME", "message", "messages", "text"),
  marketingObjectives: part("M", "marketing objective", "marketing objectives", "text"),
  campaigns: part("CA", "campaign", "campaigns", "name"),
  milestones: part("MS", "milestone", "milestones", "name"),
  leadRules: part("LR", "lead rule", "lead rules", "field"),
  leadReasons: part("LX", "reason for a lead", "reasons for leads", "text"),
  facts: part("F", "fact", "facts", "text"),
  swot: part("SW", "SWOT item", "SWOT items", "text"),
  pestle: part("PE", "PESTLE item", "PESTLE items", "text"),
  models: part("MR", "model result", "model results", "text"),
  products: part("PR", "product", "products", "name"),
  segments: part("SG", "segment", "segments", "name"),
  channels: part("CH", "channel", "channels", "name"),
  histories: part("HI", "history", "histories", "title"),
  forecasts: part("FC", "forecast", "forecasts", "title"),
  assumptions: part("AS", "assumption", "assumptions", "text"),
  strategies: part("ST", "strategy", "strategies", "what"),
  salesObjectives: part("S", "sales objective", "sales objectives", "text"),
  targetSets: part("TS", "set of targets", "sets of targets", "title"),
  targets: part("T", "target", "targets", "text"),
  kpis: part("K", "KPI", "KPIs", "name"),
  capabilities: part("CP", "capability", "capabilities", "activity"),
  team: part("P", "person", "people", "name"),
  territories: part("TE", "territory", "territories", "name"),
  resources: part("RS", "resource", "resources", "name"),
  budgetLines: part("B", "budget line", "budget lines", "name"),
  businessCases: part("BC", "business case", "business cases", "title"),
  actions: part("A", "action", "actions", "activity"),
  planningSteps: part("PS", "planning step", "planning steps", "step"),
  contributions: part("CN", "contribution", "contributions", "offered"),
  communications: part("CM", "briefing", "briefings", "what"),
  reviews: part("R", "review", "reviews", "name"),
  risks: part("RK", "risk", "risks", "text"),
  triggers: part("TR", "trigger", "triggers", "then"),
  actuals: part("AL", "actual figure", "actual figures", "source"),
  variances: part("V", "variance", "variances", "effect"),
  causes: part("CS", "cause", "causes", "text"),
  corrections: part("CR", "correction", "corrections", "what"),
};

/**
 * The words that an item is known by; empty while none are written.
 *
 * @example
 * itemTitle("kpis", planItem("kpis", { id: "kpi-1", name: " Meetings held " })) // => "Meetings held"
 */
export function itemTitle(list: PlanListName, item: PlanItem): string {
  const title = Object.entries(item).find(([field]) => field === partWords[list].known)?.[1] as unknown;
  return typeof title === "string" ? title.trim() : "";
}

/**
 * The short label of an item by its place in its list: A1 for the first action. It moves with the item; its id does not.
 *
 * @example
 * itemLabel("actions", 0) // => "A1"
 */
export function itemLabel(list: PlanListName, at: number): string {
  return `${partWords[list].letters}${at + 1}`;
}

/** Whether a name is a list of the plan, and not of the prototype. */
export const isPlanList = (name: string): name is PlanListName => Object.hasOwn(planLists, name);
