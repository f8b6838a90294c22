import { refuse, type Result } from "#engine/measure";
import type { PlanItem } from "#engine/plan";
import { checkTrigger, triggerSchema, type ControlTrigger } from "./trigger.ts";
import type { Scenario } from "./scenario.ts";

/** What a plan's trigger is about, said in the terms of a run: its KPI is a figure of the board, its lines are lines of the scenario. */
export interface TriggerTerms {
  readonly measure: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Of the run; a plan's money may be for a year and a run's is for a week. Left out, the plan's own. */
  readonly amount?: number;
}

const weeksOf = (periods: number, period: "day" | "week" | "month"): number =>
  period === "week" ? periods : period === "month" ? periods * 4 : Math.ceil(periods / 5);

/**
 * A trigger of a plan as one of a run. Months count as four weeks, days as working days of five to a week. Refuses one that is
 * not exact enough to run, naming what is missing, and one whose terms this scenario does not have.
 */
export function fromPlanTrigger(
  scenario: Scenario,
  trigger: PlanItem<"triggers">,
  terms: TriggerTerms,
): Result<ControlTrigger> {
  const { comparison, threshold, periods, period, moves, withinDays } = trigger;
  const amount = terms.amount ?? trigger.amount;
  const asked = { comparison, threshold, periods, period, moves, amount, withinDays };
  const missing = Object.entries(asked).flatMap(([name, value]) => (value === null ? [name] : []));
  if (missing.length > 0) return refuse({ code: "control-trigger-incomplete", missing });
  const read = triggerSchema.safeParse({
    id: trigger.id,
    measure: terms.measure,
    comparison,
    threshold,
    periods: weeksOf(periods ?? 1, period ?? "week"),
    moves,
    from: terms.from,
    to: terms.to,
    amount,
    withinDays,
    since: 0,
  });
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse({ code: "control-trigger-unreadable", where: issue?.path.join(".") ?? "" });
  }
  return checkTrigger(scenario, read.data);
}
