import { refuse, ok, type Result } from "#engine/measure";
import type { Day } from "#engine/targets";
import * as z from "zod/mini";
import type { Decision } from "./decision.ts";
import { readMeasure, weeksBehind } from "./measure.ts";
import { measureOf } from "./measures.ts";
import type { Scenario } from "./scenario.ts";
import type { WeekFacts } from "./week-facts.ts";
import { daysLater, workingDaysLater } from "./working-day.ts";

const name = z.string().check(z.regex(/^[a-z][a-z0-9:-]{0,119}$/));

/** A rule written before it is needed: of the shape of a plan's trigger, on a measure of the board. */
export const triggerSchema = z.strictObject({
  id: name,
  measure: name,
  comparison: z.enum(["below", "at-most", "at-least", "above"]),
  threshold: z.number().check(z.gte(-1e12), z.lte(1e12)),
  /** Weeks running that it must hold. */
  periods: z.int().check(z.gte(1), z.lte(13)),
  moves: z.enum(["money", "people", "time", "price", "activity"]),
  /** Money: a line. Time: the rep who is coached. */
  from: z.nullable(name),
  /** Money: a line. Time: the stage. Activity: the definition. */
  to: z.nullable(name),
  /** Money: pence a week. People: heads. Price: per cent, with its sign. */
  amount: z.number().check(z.gte(-1e9), z.lte(1e9)),
  /** Working days after it fires by which the move is made. */
  withinDays: z.int().check(z.gte(0), z.lte(60)),
  /** Weeks that were done when it was written. */
  since: z.int().check(z.gte(0), z.lte(26)),
});
export type ControlTrigger = z.infer<typeof triggerSchema>;

/** A trigger that went off: when, by which day its move is made, and the first week in which it is felt. */
export interface Firing {
  readonly trigger: string;
  /** Weeks done when it went off. */
  readonly week: number;
  /** The review at which it was seen. */
  readonly firedOn: Day;
  readonly dueOn: Day;
  readonly fromWeek: number;
}

/** The Monday of a week; the review of a week is on the Monday after it. */
export const mondayOf = (scenario: Scenario, week: number): Day => daysLater(scenario.begins, (week - 1) * 7);

const holds = (value: number, { comparison, threshold }: ControlTrigger): boolean =>
  ({
    below: value < threshold,
    "at-most": value <= threshold,
    "at-least": value >= threshold,
    above: value > threshold,
  })[comparison];

/** Whether a trigger's condition holds now, on the figures that are known now, for as many weeks running as it asks. */
export function triggerHolds(
  scenario: Scenario,
  facts: readonly WeekFacts[],
  trigger: ControlTrigger,
): boolean {
  const measure = measureOf(scenario, trigger.measure);
  const last = facts.at(-1);
  if (!measure || !last) return false;
  const known = facts.slice(0, facts.length - weeksBehind(scenario, measure.keeper, last.recordsAge));
  if (known.length < trigger.periods) return false;
  return known.slice(-trigger.periods).every((week) => {
    const value = readMeasure(measure, [week]);
    return value !== null && holds(value, trigger);
  });
}

/** When the move of a trigger that goes off after so many weeks is due, and the week from which it is felt. */
export function firingOf(scenario: Scenario, trigger: ControlTrigger, week: number): Result<Firing> {
  const firedOn = mondayOf(scenario, week + 1);
  const due = workingDaysLater(firedOn, trigger.withinDays, scenario.jurisdiction);
  if (!due.ok) return due;
  // A move made on a Monday or a Tuesday is felt in that week, a later one in the next.
  let fromWeek = week + 1;
  while (daysLater(mondayOf(scenario, fromWeek), 1) < due.value) fromWeek += 1;
  return ok({ trigger: trigger.id, week, firedOn, dueOn: due.value, fromWeek });
}

/** The decisions that a trigger makes, at the price of the moment. */
export function movesOf(trigger: ControlTrigger, price: number): readonly Decision[] {
  const { moves, amount } = trigger;
  const [from, to] = [trigger.from ?? "", trigger.to ?? ""];
  switch (moves) {
    case "money":
      return [{ kind: "shift", from, to, amount: Math.round(amount) }];
    case "people":
      return Array.from({ length: Math.min(3, Math.max(0, Math.round(amount))) }, () => ({ kind: "hire" }));
    case "time":
      return [{ kind: "coach", rep: from, stage: to }];
    case "price":
      return [{ kind: "reprice", price: Math.round(price * (1 + amount / 100)) }];
    case "activity":
      return [{ kind: "definition", to }];
  }
}

/** A trigger that can run in this scenario, or what in it cannot. */
export function checkTrigger(scenario: Scenario, trigger: ControlTrigger): Result<ControlTrigger> {
  const { lines, stages, reps, definitions } = scenario;
  const has = (list: readonly { readonly id: string }[], id: string | null) =>
    list.some((one) => one.id === id);
  const unknown = (what: string, id: string | null) =>
    refuse({ code: "control-unknown", what, id: id ?? "" });
  if (!measureOf(scenario, trigger.measure)) return unknown("measure", trigger.measure);
  if (trigger.moves === "money") {
    const missing = [trigger.from, trigger.to].find((id) => !has(lines, id));
    if (missing !== undefined) return unknown("line", missing);
    if (trigger.from === trigger.to) return refuse({ code: "control-same-line", line: trigger.from ?? "" });
    if (trigger.amount < 1) return refuse({ code: "control-trigger-amount", amount: trigger.amount / 100 });
  }
  if (trigger.moves === "time" && !has(reps, trigger.from)) return unknown("rep", trigger.from);
  if (trigger.moves === "time" && !has(stages, trigger.to)) return unknown("stage", trigger.to);
  if (trigger.moves === "activity" && !has(definitions, trigger.to)) return unknown("definition", trigger.to);
  return ok(trigger);
}
