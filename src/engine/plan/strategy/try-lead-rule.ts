import { ok, refuse, type Problem, type Result } from "#engine/measure";
import {
  leadRuleProblems,
  meetsClause,
  type LeadClause,
  type LeadField,
  type LeadPart,
  type LeadRule,
} from "./lead-rule.ts";

/** A lead with what was known of it, and what became of it. */
export interface SampleLead {
  readonly name: string;
  readonly facts: Readonly<Record<string, string>>;
  /** Bought; was a real opportunity and lost; or never was one. */
  readonly became: "won" | "lost" | "nothing";
}

/** What a mistake of either kind costs. */
export interface LeadCosts {
  /** Hours that a salesperson spends on a lead before it proves to be nothing, and what an hour costs. */
  readonly hours: number;
  readonly hourCost: number;
  /** The margin of a sale. */
  readonly margin: number;
}

export type LeadVerdict = "accepted" | "false-accept" | "false-reject" | "rejected";

export interface TriedLead {
  readonly lead: SampleLead;
  readonly verdict: LeadVerdict;
  /** Conditions that it does not meet, by their place in the rule. */
  readonly unmet: readonly number[];
}

export interface LeadTrial {
  readonly tried: readonly TriedLead[];
  readonly counts: Readonly<Record<LeadVerdict, number>>;
  /** Of those accepted, the share that were real; null where none is accepted. */
  readonly precision: number | null;
  /** Of those that were real, the share accepted; null where none was real. */
  readonly recall: number | null;
  /** The share of real opportunities that were won. */
  readonly winRate: number;
  readonly costOfFalseAccept: number;
  readonly costOfFalseReject: number;
  readonly cost: number;
}

const isReal = ({ became }: SampleLead): boolean => became !== "nothing";

function verdictOn(accepted: boolean, real: boolean): LeadVerdict {
  return accepted ? (real ? "accepted" : "false-accept") : real ? "false-reject" : "rejected";
}

function leadProblems(leads: readonly SampleLead[], costs: LeadCosts): Problem[] {
  return [
    ...(leads.length === 0 ? [{ code: "leads-none" }] : []),
    ...(leads.length > 10_000 ? [{ code: "leads-many", have: leads.length, most: 10_000 }] : []),
    ...(costs.hours >= 0 && costs.hourCost >= 0 && costs.margin >= 0 ? [] : [{ code: "lead-costs" }]),
  ];
}

/**
 * Tries a lead definition on leads whose end is known.
 *
 *   precision = real leads accepted ÷ all accepted; recall = real leads accepted ÷ all real
 *   a false accept costs hours × cost of an hour; a false reject costs win rate × margin of a sale
 *
 * Real means that it became an opportunity, won or lost: a definition hands over chances, not orders. Pounds. Refuses no
 * leads, negative costs and a rule that cannot be read.
 * @example
 * const size = { id: "size", name: "Chairs", part: "fit", kind: "number", options: [] };
 * const lead = (name, chairs, became) => ({ name, facts: { size: chairs }, became });
 * const leads = [lead("A", "6", "won"), lead("B", "2", "lost"), lead("C", "5", "nothing")];
 * const rule = { clauses: [{ field: "size", test: "at-least", value: "4" }], fitNeeded: 1, intentNeeded: 0 };
 * const trial = tryLeadRule(rule, [size], leads, { hours: 3, hourCost: 40, margin: 900 }).value;
 * [trial.precision, trial.recall] // => [0.5, 0.5]
 * [trial.costOfFalseAccept, trial.costOfFalseReject, trial.cost] // => [120, 450, 570]
 */
export function tryLeadRule(
  rule: LeadRule,
  fields: readonly LeadField[],
  leads: readonly SampleLead[],
  costs: LeadCosts,
): Result<LeadTrial> {
  const [problem, ...others] = [...leadRuleProblems(rule, fields), ...leadProblems(leads, costs)];
  if (problem) return refuse(problem, ...others);
  const partOf = new Map(fields.map(({ id, part }) => [id, part]));
  const tried = leads.map((lead) => tryLead(lead, rule, partOf));
  const count = (verdict: LeadVerdict): number => tried.filter((one) => one.verdict === verdict).length;
  const counts = {
    accepted: count("accepted"),
    "false-accept": count("false-accept"),
    "false-reject": count("false-reject"),
    rejected: count("rejected"),
  };
  const real = counts.accepted + counts["false-reject"];
  const taken = counts.accepted + counts["false-accept"];
  const winRate = real === 0 ? 0 : leads.filter(({ became }) => became === "won").length / real;
  const costOfFalseAccept = costs.hours * costs.hourCost;
  const costOfFalseReject = winRate * costs.margin;
  return ok({
    tried,
    counts,
    precision: taken === 0 ? null : counts.accepted / taken,
    recall: real === 0 ? null : counts.accepted / real,
    winRate,
    costOfFalseAccept,
    costOfFalseReject,
    cost: counts["false-accept"] * costOfFalseAccept + counts["false-reject"] * costOfFalseReject,
  });
}

function tryLead(lead: SampleLead, rule: LeadRule, partOf: ReadonlyMap<string, LeadPart>): TriedLead {
  const facts = new Map(Object.entries(lead.facts));
  const met = rule.clauses.map((clause) => meetsClause(facts, clause));
  const metOf = (part: LeadPart): number =>
    rule.clauses.filter(({ field }: LeadClause, at) => met[at] === true && partOf.get(field) === part).length;
  const accepted = metOf("fit") >= rule.fitNeeded && metOf("intent") >= rule.intentNeeded;
  return {
    lead,
    verdict: verdictOn(accepted, isReal(lead)),
    unmet: met.flatMap((one, at) => (one ? [] : [at])),
  };
}
