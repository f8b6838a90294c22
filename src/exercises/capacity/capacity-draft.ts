import {
  formatNumber,
  monthName,
  readMoney,
  readMonth,
  readNumber,
  readPercent,
  type Problem,
  type Result,
} from "#engine/measure";
import type { CapacityPlan } from "#engine/targets";

interface HeadsDraft {
  name: string;
  heads: string;
  /** The first month, or nothing for those who have long been productive. */
  started: string;
}
interface HireDraft {
  month: string;
  heads: string;
}

/** Everything that is typed, as it was typed. */
export interface CapacityDraft {
  target: string;
  from: string;
  to: string;
  quota: string;
  attainment: string;
  /** Percentages of the months since the start, with commas. */
  ramp: string;
  people: HeadsDraft[];
  hires: HireDraft[];
  attrition: string;
  /** Months of an empty chair; nothing where nobody is replaced. */
  replaceAfter: string;
  costPerMonth: string;
  costOfHire: string;
  season: string[];
}

const plain = (value: number, decimals = 2): string =>
  formatNumber(value, decimals)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

/** A plan as it would have been typed. */
export function capacityDraftOf(plan: CapacityPlan): CapacityDraft {
  return {
    target: plain(plan.target),
    from: monthName(plan.from),
    to: monthName(plan.to),
    quota: plain(plan.quota),
    attainment: plain(plan.attainment * 100),
    ramp: plan.ramp.map((share) => plain(share * 100)).join(", "),
    people: plan.people.map(({ name, heads, started }) => ({
      name,
      heads: plain(heads),
      started: started === null ? "" : monthName(started),
    })),
    hires: plan.hires.map((hire) => ({ month: monthName(hire.month), heads: plain(hire.heads) })),
    attrition: plain(plan.attrition * 100),
    replaceAfter: plan.replaceAfter === null ? "" : plain(plan.replaceAfter),
    costPerMonth: plain(plan.costPerMonth),
    costOfHire: plain(plan.costOfHire),
    season: plan.season.map((weight) => plain(weight)),
  };
}

/** Empty fields for figures of one’s own. */
export const emptyCapacity = (from: string, to: string): CapacityDraft => ({
  target: "",
  from,
  to,
  quota: "",
  attainment: "",
  ramp: "",
  people: [{ name: "Productive", heads: "", started: "" }],
  hires: [],
  attrition: "0",
  replaceAfter: "",
  costPerMonth: "0",
  costOfHire: "0",
  season: Array<string>(12).fill("1"),
});

export type ReadCapacity =
  | { readonly ok: true; readonly plan: CapacityPlan }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

/** Reads every field; a plan only where all of them can be read. */
export function readCapacity(draft: CapacityDraft): ReadCapacity {
  const problems: Record<string, Problem> = {};
  function field<T>(name: string, typed: string, read: (typed: string) => Result<T>, otherwise: T): T {
    const found: Result<T> =
      typed.trim() === "" ? { ok: false, problems: [{ code: "field-empty" }] } : read(typed);
    if (found.ok) return found.value;
    problems[name] = found.problems[0] ?? { code: "field-empty" };
    return otherwise;
  }
  const month = (name: string, typed: string): string => field<string>(name, typed, readMonth, "2027-01");
  const shares = draft.ramp.split(/[,;]\s+|[;\n]|,(?=\D|$)/).filter((text) => text.trim() !== "");
  const plan: CapacityPlan = {
    target: field("target", draft.target, readMoney, 1),
    from: month("from", draft.from),
    to: month("to", draft.to),
    quota: field("quota", draft.quota, readMoney, 1),
    attainment: field("attainment", draft.attainment, readPercent, 1),
    ramp: shares.map((share) => field("ramp", share, readPercent, 0)),
    people: draft.people.map(({ name, heads, started }, at) => ({
      name: name.trim() || `Line ${String(at + 1)}`,
      heads: field(`people.${String(at)}.heads`, heads, readNumber, 1),
      started: started.trim() === "" ? null : month(`people.${String(at)}.started`, started),
    })),
    hires: draft.hires.map((hire, at) => ({
      month: month(`hires.${String(at)}.month`, hire.month),
      heads: field(`hires.${String(at)}.heads`, hire.heads, readNumber, 1),
    })),
    attrition: field("attrition", draft.attrition, readPercent, 0),
    replaceAfter:
      draft.replaceAfter.trim() === "" ? null : field("replaceAfter", draft.replaceAfter, readNumber, 0),
    costPerMonth: field("costPerMonth", draft.costPerMonth, readMoney, 0),
    costOfHire: field("costOfHire", draft.costOfHire, readMoney, 0),
    season: draft.season.map((weight, at) => field(`season.${String(at)}`, weight, readNumber, 1)),
  };
  return Object.keys(problems).length === 0 ? { ok: true, plan } : { ok: false, problems };
}
