import { readNumber, type Problem } from "#engine/measure";

export type LeadPart = "fit" | "intent";

/** A thing that is known of a lead when it comes in. */
export interface LeadField {
  readonly id: string;
  readonly name: string;
  /** Whether it says that the lead could buy, or that it means to. */
  readonly part: LeadPart;
  readonly kind: "number" | "choice";
  /** The answers there are, where it is a choice. */
  readonly options: readonly string[];
}

export type ClauseTest = "is" | "is-not" | "at-least" | "at-most";

/** One condition of a lead definition. */
export interface LeadClause {
  readonly field: string;
  readonly test: ClauseTest;
  readonly value: string;
}

/** A lead definition: so many conditions of fit and so many of intent must be met. */
export interface LeadRule {
  readonly clauses: readonly LeadClause[];
  readonly fitNeeded: number;
  readonly intentNeeded: number;
}

export const clauseTests: readonly { readonly id: ClauseTest; readonly name: string }[] = [
  { id: "is", name: "is" },
  { id: "is-not", name: "is not" },
  { id: "at-least", name: "is at least" },
  { id: "at-most", name: "is at most" },
];

const isBound = (test: ClauseTest): boolean => test === "at-least" || test === "at-most";
const isFigure = (text: string): boolean => readNumber(text).ok;

function clauseProblems(clause: LeadClause, at: number, fields: ReadonlyMap<string, LeadField>): Problem[] {
  const row = at + 1;
  const field = fields.get(clause.field);
  if (!field) return [{ code: "lead-clause-field", row }];
  if (!clause.value.trim()) return [{ code: "lead-clause-empty", row, field: field.name }];
  if (isBound(clause.test) && field.kind === "choice")
    return [{ code: "lead-clause-bound", row, field: field.name }];
  if (field.kind === "number" && !isFigure(clause.value))
    return [{ code: "lead-clause-figure", row, field: field.name, typed: clause.value }];
  return [];
}

/**
 * What keeps a rule from being tried.
 *
 * @example
 * const size = { id: "size", name: "Chairs", part: "fit", kind: "number", options: [] };
 * leadRuleProblems({ clauses: [{ field: "size", test: "at-least", value: "lots" }], fitNeeded: 1, intentNeeded: 0 }, [size]) // => [{ code: "lead-clause-figure", row: 1, field: "Chairs", typed: "lots" }]
 * leadRuleProblems({ clauses: [], fitNeeded: 1, intentNeeded: 0 }, [size]) // => [{ code: "lead-rule-empty" }]
 */
export function leadRuleProblems(rule: LeadRule, fields: readonly LeadField[]): Problem[] {
  if (rule.clauses.length === 0) return [{ code: "lead-rule-empty" }];
  const known = new Map(fields.map((field) => [field.id, field]));
  const faults = rule.clauses.flatMap((clause, at) => clauseProblems(clause, at, known));
  if (faults.length > 0) return faults;
  const count = (part: LeadPart): number =>
    rule.clauses.filter(({ field }) => known.get(field)?.part === part).length;
  return [
    ...wanted("fit", rule.fitNeeded, count("fit")),
    ...wanted("intent", rule.intentNeeded, count("intent")),
  ];
}

function wanted(part: LeadPart, needed: number, have: number): Problem[] {
  if (!Number.isInteger(needed) || needed < 0) return [{ code: "lead-needed", part }];
  return needed > have ? [{ code: "lead-needed-many", part, needed, have }] : [];
}

/** Whether a lead meets a condition. What is not known of a lead meets none. */
export function meetsClause(facts: ReadonlyMap<string, string>, { field, test, value }: LeadClause): boolean {
  const fact = facts.get(field)?.trim() ?? "";
  if (fact === "") return false;
  const [known, bound] = [readNumber(fact), readNumber(value)];
  const both = known.ok && bound.ok;
  const same = both ? known.value === bound.value : fact.toLowerCase() === value.trim().toLowerCase();
  switch (test) {
    case "is":
      return same;
    case "is-not":
      return !same;
    case "at-least":
      return both && known.value >= bound.value;
    case "at-most":
      return both && known.value <= bound.value;
  }
}
