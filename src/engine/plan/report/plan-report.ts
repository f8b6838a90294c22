import type { Plan } from "../schema/plan.ts";
import { threadGraph, threadColumns } from "../thread/thread-graph.ts";
import { day, monthWords } from "./plan-wording.ts";
import { actions } from "./report-actions.ts";
import { part, prose, table, type ReportBlock } from "./report-block.ts";
import { budget } from "./report-budget.ts";
import { control } from "./report-control.ts";
import { objectives } from "./report-objectives.ts";
import { results } from "./report-results.ts";
import { situation } from "./report-situation.ts";
import { strategy } from "./report-strategy.ts";

/** The plan as a document for readers, in the order of situation, objectives, strategy, actions, budget, control and results. */
export interface PlanReport {
  readonly title: string;
  readonly firm: string;
  /** "April 2026 to March 2027". */
  readonly months: string;
  /** "Prepared by Amira Shah, 27 February 2026". */
  readonly prepared: string;
  readonly blocks: readonly ReportBlock[];
}

/** Each sales objective with what asked for it and what follows from it, a row a target. */
function thread(plan: Plan): ReportBlock[] {
  const { edges, nodes } = threadGraph(plan);
  const label = new Map(nodes.map(({ id, label: short }) => [id, short]));
  const column = new Map(nodes.map((node) => [node.id, node.column]));
  const near = (id: string, way: "from" | "to", wanted: number): string[] => {
    const other = way === "from" ? "to" : "from";
    const found = new Set<string>();
    const waiting = [id];
    const seen = new Set(waiting);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const edge of edges) {
        if (edge[other] !== at || seen.has(edge[way])) continue;
        seen.add(edge[way]);
        waiting.push(edge[way]);
        if (column.get(edge[way]) === wanted) found.add(edge[way]);
      }
    }
    return nodes.filter((node) => found.has(node.id)).map((node) => node.label);
  };
  if (plan.targets.length === 0) return [];
  const targets = threadColumns.indexOf("targets");
  return part(
    1,
    "The golden thread",
    prose(
      "Every target with the aim, the objectives and the actions on its thread, by their labels in the tables before.",
    ),
    table(
      "From corporate aim to review",
      ["Aim", "Marketing objective", "Sales objective", "Target", "Action", "KPI", "Review"],
      plan.targets.map(({ id }) =>
        threadColumns.map((_, at) =>
          at === targets ? (label.get(id) ?? "") : near(id, at < targets ? "from" : "to", at).join(", "),
        ),
      ),
    ),
  );
}

/**
 * Composes the written plan. A part in which nothing is written is left out, heading and all.
 *
 * @example
 * planReport(planFrom({ title: "Plan 2027", aims: [{ id: "aim-1", text: "Grow" }] })).blocks.map((block) => block.kind) // => ["heading", "heading", "table"]
 */
export function planReport(plan: Plan): PlanReport {
  return {
    title: plan.title.trim() || "Operational sales plan",
    firm: plan.organisation.name,
    months:
      plan.from === null || plan.to === null ? "" : `${monthWords(plan.from)} to ${monthWords(plan.to)}`,
    prepared: [plan.preparedBy && `Prepared by ${plan.preparedBy}`, day(plan.preparedOn)]
      .filter(Boolean)
      .join(", "),
    blocks: [
      ...part(1, "Summary", prose(plan.summary)),
      ...situation(plan),
      ...objectives(plan),
      ...strategy(plan),
      ...actions(plan),
      ...budget(plan),
      ...control(plan),
      ...results(plan),
      ...thread(plan),
      ...part(
        1,
        "Versions",
        table(
          "What was kept, and why",
          ["Version", "Kept on", "By", "Reason"],
          plan.versions.map(({ number, on, by, reason }) => [String(number), day(on), by, reason]),
        ),
      ),
    ],
  };
}
