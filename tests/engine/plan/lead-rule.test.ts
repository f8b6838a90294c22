import { describe, expect, it } from "vitest";
import {
  clauseWorths,
  leadRuleProblems,
  tryLeadRule,
  type LeadField,
  type LeadRule,
  type SampleLead,
} from "#engine/plan";

const fields: LeadField[] = [
  { id: "chairs", name: "Chairs", part: "fit", kind: "number", options: [] },
  { id: "kind", name: "Kind", part: "fit", kind: "choice", options: ["Dentist", "Hospital"] },
  { id: "asked", name: "Asked for", part: "intent", kind: "choice", options: ["Price", "Brochure"] },
];
const lead = (name: string, chairs: string, kind: string, asked: string, became: SampleLead["became"]) => ({
  name,
  facts: { chairs, kind, asked },
  became,
});
const leads = [
  lead("A", "6", "Dentist", "Price", "won"),
  lead("B", "5", "Dentist", "Price", "lost"),
  lead("C", "2", "Dentist", "Price", "won"),
  lead("D", "8", "Dentist", "Brochure", "nothing"),
  lead("E", "9", "Hospital", "Price", "nothing"),
  lead("F", "", "Dentist", "Price", "nothing"),
];
const rule: LeadRule = {
  clauses: [
    { field: "chairs", test: "at-least", value: "4" },
    { field: "asked", test: "is", value: "price" },
  ],
  fitNeeded: 1,
  intentNeeded: 1,
};
const costs = { hours: 3, hourCost: 40, margin: 900 };
function tried(changed: Partial<LeadRule> = {}) {
  const made = tryLeadRule({ ...rule, ...changed }, fields, leads, costs);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

describe("a lead definition", () => {
  it("is counted on leads whose end is known; what is not known meets nothing", () => {
    const trial = tried();
    expect(trial.tried.map(({ verdict }) => verdict)).toEqual([
      "accepted",
      "accepted",
      "false-reject",
      "rejected",
      "false-accept",
      "rejected",
    ]);
    expect(trial).toMatchObject({ precision: 2 / 3, recall: 2 / 3, winRate: 2 / 3, cost: 120 + 600 });
    expect(trial.tried[5]?.unmet).toEqual([0]);
  });
  it("counts conditions of fit and of intent apart", () => {
    expect(tried({ intentNeeded: 0 }).counts).toEqual({
      accepted: 2,
      "false-accept": 2,
      "false-reject": 1,
      rejected: 1,
    });
    expect(tried({ fitNeeded: 0, intentNeeded: 0 }).recall).toBe(1);
  });
  it("has no precision where it accepts nobody", () => {
    const none = tried({ clauses: [{ field: "chairs", test: "at-least", value: "99" }], intentNeeded: 0 });
    expect(none).toMatchObject({ precision: null, recall: 0 });
  });
  it("says what each condition is worth", () => {
    const made = clauseWorths(rule, fields, leads, costs);
    expect(made.ok && made.value.map(({ without }) => without.cost)).toEqual([240, 840]);
  });
  it("refuses what cannot be tried, in words about that condition", () => {
    const codes = (changed: Partial<LeadRule>): unknown =>
      leadRuleProblems({ ...rule, ...changed }, fields).map(({ code }) => code);
    expect(codes({ clauses: [{ field: "constructor", test: "is", value: "x" }] })).toEqual([
      "lead-clause-field",
    ]);
    expect(codes({ clauses: [{ field: "kind", test: "at-least", value: "Dentist" }] })).toEqual([
      "lead-clause-bound",
    ]);
    expect(codes({ clauses: [{ field: "kind", test: "is", value: " " }] })).toEqual(["lead-clause-empty"]);
    expect(codes({ fitNeeded: 2, intentNeeded: 1.5 })).toEqual(["lead-needed-many", "lead-needed"]);
    expect(tryLeadRule(rule, fields, [], { ...costs, margin: -1 })).toMatchObject({
      problems: [{ code: "leads-none" }, { code: "lead-costs" }],
    });
  });
  it("tries ten thousand leads at once", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => leads[at % 6]!);
    const before = performance.now();
    expect(tryLeadRule(rule, fields, many, costs).ok).toBe(true);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(tryLeadRule(rule, fields, [...many, ...leads], costs)).toMatchObject({
      problems: [{ code: "leads-many", have: 10_006 }],
    });
  });
});
