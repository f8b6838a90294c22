import { formatNumber, monthName } from "#engine/measure";
import type { ActivityPlan, Jurisdiction } from "#engine/targets";

/** A stage as it stands in its fields. */
export interface StageDraft {
  name: string;
  rate: string;
  minutes: string;
  lead: string;
}

/** A line of people as it stands in its fields. */
export interface PeopleDraft {
  name: string;
  count: string;
  jurisdiction: Jurisdiction;
  weekdays: number[];
  leaveDays: string;
  /** One leave a line, "3 August 2027 to 14 August 2027". */
  leave: string;
  training: string;
  sickness: string;
}

/** Everything that is typed, as it was typed: nothing of it is lost while it cannot be read yet. */
export interface ActivityDraft {
  target: string;
  won: string;
  from: string;
  to: string;
  begins: string;
  dealName: string;
  dealSize: string;
  dealMinutes: string;
  sellingHours: string;
  rounding: "up" | "none";
  stages: StageDraft[];
  people: PeopleDraft[];
  season: string[];
}

const plain = (value: number, decimals = 2): string =>
  formatNumber(value, decimals)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

/** A plan as it would have been typed. */
export function draftOf(plan: ActivityPlan): ActivityDraft {
  return {
    target: plain(plan.target),
    won: plain(plan.won),
    from: monthName(plan.from),
    to: monthName(plan.to),
    begins: monthName(plan.begins),
    dealName: plan.dealName,
    dealSize: plain(plan.dealSize),
    dealMinutes: plain(plan.dealMinutes),
    sellingHours: plain(plan.sellingHours),
    rounding: plan.rounding,
    stages: plan.stages.map(({ name, rate, minutes, leadMonths }) => ({
      name,
      rate: plain(rate * 100),
      minutes: plain(minutes),
      lead: plain(leadMonths),
    })),
    people: plan.people.map((line) => ({
      name: line.name,
      count: plain(line.count),
      jurisdiction: line.jurisdiction,
      weekdays: [...line.weekdays],
      leaveDays: plain(line.leaveDays),
      leave: line.leave.map(({ from, to }) => `${from} to ${to}`).join("\n"),
      training: plain(line.trainingDays),
      sickness: plain(line.sicknessDays),
    })),
    season: plan.season.map((weight) => plain(weight)),
  };
}

export const newStage: StageDraft = { name: "", rate: "", minutes: "0", lead: "0" };

export const newPeople: PeopleDraft = {
  name: "",
  count: "1",
  jurisdiction: "england-and-wales",
  weekdays: [1, 2, 3, 4, 5],
  leaveDays: "25",
  leave: "",
  training: "0",
  sickness: "0",
};

/** Empty fields for figures of one’s own; what is the same for most stands there already. */
export const emptyDraft = (from: string, to: string): ActivityDraft => ({
  target: "",
  won: "0",
  from,
  to,
  begins: from,
  dealName: "Deals won",
  dealSize: "",
  dealMinutes: "0",
  sellingHours: "",
  rounding: "up",
  stages: [{ ...newStage, name: "Meetings" }],
  people: [{ ...newPeople, name: "Salespeople", count: "" }],
  season: Array<string>(12).fill("1"),
});
