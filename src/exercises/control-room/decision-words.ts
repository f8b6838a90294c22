import {
  costOf,
  type Board,
  type CauseKind,
  type ControlTrigger,
  type Decision,
  type DecisionKind,
  type Scenario,
} from "#engine/control";
import { formatMoney, formatPercent } from "#engine/measure";
import { figureText } from "./figure-words.ts";

/** What may be changed at a review, as it is chosen. */
export const decisionNames: Readonly<Record<DecisionKind, string>> = {
  shift: "Move money between lines",
  definition: "Agree another definition of a lead",
  coach: "Coach a person",
  hire: "Hire",
  rephase: "Hold money back for later",
  reprice: "Change the price",
  audit: "Look closer: read leads, or put records right",
};

/** What may be the cause, as a candidate names it. */
export const causeNames: Readonly<Record<CauseKind, string>> = {
  "source-quality": "A source sends leads that do not fit",
  capacity: "Too few people for the leads",
  "stage-slow": "A stage has become slow",
  "rival-price": "A rival’s price",
  definition: "The definition of a lead is not kept",
  pivot: "The tactic changed and the resources did not",
  churn: "Customers leave",
  "stale-records": "Records are behind the facts",
  volume: "A source sends too few leads",
};

const pounds = (pence: number): string => formatMoney(pence / 100, pence % 100 === 0 ? 0 : 2);
export const nameOf = (
  list: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string => list.find((one) => one.id === id)?.name ?? id ?? "";

/** A rep by name; those who were hired are known to the board. */
const repName = (scenario: Scenario, board: Board | null, id: string | null): string =>
  nameOf([...(board?.reps ?? []), ...scenario.reps], id);

/** A decision in words. */
export function decisionWords(scenario: Scenario, decision: Decision, board: Board | null = null): string {
  const { lines, stages, definitions, hire } = scenario;
  switch (decision.kind) {
    case "shift":
      return `${pounds(decision.amount)} a week from ${nameOf(lines, decision.from)} to ${nameOf(lines, decision.to)}`;
    case "definition":
      return `Definition of a lead: ${nameOf(definitions, decision.to)}`;
    case "coach":
      return `Coach ${repName(scenario, board, decision.rep)}: ${nameOf(stages, decision.stage)}`;
    case "hire":
      return `Hire: ${hire.name}`;
    case "rephase":
      return `Hold back ${formatPercent(decision.share, 0)} of ${nameOf(lines, decision.line)} for ${String(decision.weeks)} ${decision.weeks === 1 ? "week" : "weeks"}`;
    case "reprice":
      return `Price: ${pounds(decision.price)}`;
    case "audit":
      return decision.of === "records"
        ? "Bring the records up to date"
        : `Read 15 accepted leads of ${nameOf(lines, decision.of)}`;
  }
}

/** What a decision takes from the reserve, in words. */
export const costWords = (scenario: Scenario, decision: Decision): string =>
  `${pounds(costOf(scenario, decision))} from the reserve`;

export const comparisonWords = {
  below: "below",
  "at-most": "at or below",
  "at-least": "at or above",
  above: "above",
} as const;

/** The condition of a trigger in words. */
export function conditionWords(
  measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: Board["figures"][number]["unit"];
  }[],
  { measure, comparison, threshold, periods }: ControlTrigger,
): string {
  const found = measures.find(({ id }) => id === measure);
  const weeks = periods === 1 ? "in one week" : `${String(periods)} weeks running`;
  return `${found?.name ?? measure} ${comparisonWords[comparison]} ${figureText(found?.unit ?? "count", threshold)}, ${weeks}`;
}

/** What a trigger moves, and by when. */
export function moveWords(scenario: Scenario, trigger: ControlTrigger): string {
  const { moves, from, to, amount, withinDays } = trigger;
  const days = `within ${String(withinDays)} working ${withinDays === 1 ? "day" : "days"}`;
  const what = {
    money: `${pounds(amount)} a week from ${nameOf(scenario.lines, from)} to ${nameOf(scenario.lines, to)}`,
    people: `${String(amount)} × ${scenario.hire.name}`,
    time: `coaching for ${nameOf(scenario.reps, from)}: ${nameOf(scenario.stages, to)}`,
    price: `the price by ${amount > 0 ? "+" : ""}${formatPercent(amount / 100, 1)}`,
    activity: `definition of a lead: ${nameOf(scenario.definitions, to)}`,
  }[moves];
  return `${what}, ${days}`;
}
