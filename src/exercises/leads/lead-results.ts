import type { LeadField, LeadRule, PlanResult } from "#engine/plan";

/** The conditions of the definition as lead rules of a plan. */
export const leadResults = ({ clauses }: LeadRule, fields: readonly LeadField[]): PlanResult[] =>
  clauses.map(({ field, test, value }, at) => ({
    key: `rule ${String(at)}`,
    label: `${field} ${test.replace("-", " ")} ${value}`,
    list: "leadRules",
    fields: { side: fields.find(({ id }) => id === field)?.part ?? null, field, comparison: test, value },
  }));
