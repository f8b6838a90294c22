import type { Problem } from "#engine/measure";
import { isCalendarDay } from "./days.ts";
import type { Deal, Stage } from "./deal.ts";

const days = ["opened", "expected", "closed"] as const;

function checkStages(stages: readonly Stage[]): Problem[] {
  if (stages.length === 0) return [{ code: "pipeline-no-stages" }];
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { name, chance } of stages) {
    if (seen.has(name)) problems.push({ code: "pipeline-stage-twice", stage: name });
    seen.add(name);
    if (!(chance >= 0 && chance <= 1)) problems.push({ code: "pipeline-chance", where: name, chance });
  }
  return problems;
}

/**
 * What stands in the way of working a pipeline: no stages, a stage twice, a chance outside 0 to 1, a value that is no
 * amount, an open deal at a stage that there is not, a day that is not in the calendar, the same deal twice.
 * @example
 * checkPipeline([], []) // => [{ code: "pipeline-no-stages" }]
 * checkPipeline([{ id: "a", name: "A", value: -1, stage: "S", outcome: "open" }], [{ name: "S", chance: 0.5 }]) // => [{ code: "pipeline-value", where: "A", value: -1 }]
 */
export function checkPipeline(deals: readonly Deal[], stages: readonly Stage[]): Problem[] {
  const problems = checkStages(stages);
  const names = new Set(stages.map(({ name }) => name));
  const ids = new Set<string>();
  for (const deal of deals) {
    const { id, name, value, stage, outcome } = deal;
    if (ids.has(id)) problems.push({ code: "pipeline-deal-twice", where: name, id });
    ids.add(id);
    if (!(value >= 0 && value < Infinity)) problems.push({ code: "pipeline-value", where: name, value });
    if (outcome === "open" && !names.has(stage)) {
      problems.push({ code: "pipeline-stage-unknown", where: name, stage });
    }
    for (const which of days) {
      const day = deal[which];
      if (day !== undefined && !isCalendarDay(day)) problems.push({ code: "pipeline-day", where: name, day });
    }
  }
  return problems;
}
