import { plannedWeeks } from "./opening.ts";
import type { Scenario } from "./scenario.ts";
import type { WeekFacts } from "./week-facts.ts";

/** Pence that one more is worth on the plan's own rates: what a manager can know. */
export interface Worth {
  /** A delivered lead, and one that enters each stage; the first is an accepted lead. */
  readonly delivered: number;
  readonly entered: readonly number[];
  readonly deal: number;
  readonly customer: number;
}

const sum = (weeks: readonly WeekFacts[], part: (facts: WeekFacts) => number): number =>
  weeks.reduce((total, facts) => total + part(facts), 0);

/** What one of each is worth by the plan: contribution of a deal × planned deals ÷ planned count. */
export function plannedWorth(scenario: Scenario): Worth {
  const plan = plannedWeeks(scenario);
  const { price, customers } = scenario;
  const deal = (price.planned - price.cost) * 100;
  const deals = sum(plan, (facts) => facts.deals);
  const per = (count: number): number => (count > 0 ? (deal * deals) / count : 0);
  return {
    delivered: per(sum(plan, ({ lines }) => lines.reduce((all, { delivered }) => all + delivered, 0))),
    entered: scenario.stages.map((_, at) => per(sum(plan, ({ stages }) => stages[at]?.entered ?? 0))),
    deal,
    customer: customers.weekly * customers.worth * 100,
  };
}
