import { ok, type Result } from "#engine/measure";
import type { LeadField, LeadRule } from "./lead-rule.ts";
import { tryLeadRule, type LeadCosts, type LeadTrial, type SampleLead } from "./try-lead-rule.ts";

/** What a rule would do without one of its conditions. */
export interface ClauseWorth {
  /** The place of the condition in the rule. */
  readonly at: number;
  readonly without: LeadTrial;
}

/**
 * What each condition of a lead definition is worth: the rule tried again without it. Where leaving a condition out makes
 * the mistakes cheaper, it does harm. The number of conditions that is needed falls with it where all were needed.
 *
 * @example
 * const size = { id: "size", name: "Chairs", part: "fit", kind: "number", options: [] };
 * const leads = [{ name: "A", facts: { size: "2" }, became: "won" }];
 * const clause = (value) => ({ field: "size", test: "at-least", value });
 * const rule = { clauses: [clause("1"), clause("4")], fitNeeded: 2, intentNeeded: 0 };
 * clauseWorths(rule, [size], leads, { hours: 3, hourCost: 40, margin: 900 }).value.map(({ without }) => without.cost) // => [900, 0]
 */
export function clauseWorths(
  rule: LeadRule,
  fields: readonly LeadField[],
  leads: readonly SampleLead[],
  costs: LeadCosts,
): Result<ClauseWorth[]> {
  if (rule.clauses.length < 2) return ok([]);
  const worths: ClauseWorth[] = [];
  for (const at of rule.clauses.keys()) {
    const clauses = rule.clauses.filter((_, place) => place !== at);
    const have = (part: string): number =>
      clauses.filter(({ field }) => fields.find(({ id }) => id === field)?.part === part).length;
    const without = tryLeadRule(
      {
        clauses,
        fitNeeded: Math.min(rule.fitNeeded, have("fit")),
        intentNeeded: Math.min(rule.intentNeeded, have("intent")),
      },
      fields,
      leads,
      costs,
    );
    if (!without.ok) return without;
    worths.push({ at, without: without.value });
  }
  return ok(worths);
}
