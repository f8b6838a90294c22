import { formatNumber, readMoney, readNumber, readPercent, type Problem, type Result } from "#engine/measure";
import type { MarketingPlan } from "#engine/targets";

/** Everything that is typed, as it was typed. */
export interface MeasuresDraft {
  sources: { name: string; spend: string; leads: string; qualified: string; customers: string }[];
  salesSpend: string;
  revenue: string;
  marginShare: string;
  churn: string;
  discount: string;
  wanted: string;
}

const plain = (value: number): string => formatNumber(value, 4).replace(/\.?0+$/, "");

/** A plan as it would have been typed. */
export function measuresDraftOf(plan: MarketingPlan): MeasuresDraft {
  return {
    sources: plan.sources.map(({ name, spend, leads, qualified, customers }) => ({
      name,
      spend: formatNumber(spend),
      leads: formatNumber(leads),
      qualified: formatNumber(qualified),
      customers: formatNumber(customers),
    })),
    salesSpend: formatNumber(plan.salesSpend),
    revenue: plain(plan.revenue),
    marginShare: plain(plan.marginShare * 100),
    churn: plain(plan.churn * 100),
    discount: plain(plan.discount * 100),
    wanted: plan.wanted === null ? "" : formatNumber(plan.wanted),
  };
}

/** Empty fields for figures of one’s own. */
export const emptyMeasures = (): MeasuresDraft => ({
  sources: [{ name: "", spend: "", leads: "", qualified: "", customers: "" }],
  salesSpend: "",
  revenue: "",
  marginShare: "",
  churn: "",
  discount: "0",
  wanted: "",
});

export type ReadMeasures =
  | { readonly ok: true; readonly plan: MarketingPlan }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

/** Reads every field; a plan only where all of them can be read. */
export function readMeasures(draft: MeasuresDraft): ReadMeasures {
  const problems: Record<string, Problem> = {};
  function field(name: string, typed: string, read: (typed: string) => Result<number>): number {
    const found = typed.trim() === "" ? null : read(typed);
    if (found?.ok) return found.value;
    problems[name] = found?.problems[0] ?? { code: "field-empty" };
    return 0;
  }
  const plan: MarketingPlan = {
    sources: draft.sources.map((one, at) => ({
      name: one.name.trim() || `Source ${String(at + 1)}`,
      spend: field(`sources.${String(at)}.spend`, one.spend, readMoney),
      leads: field(`sources.${String(at)}.leads`, one.leads, readNumber),
      qualified: field(`sources.${String(at)}.qualified`, one.qualified, readNumber),
      customers: field(`sources.${String(at)}.customers`, one.customers, readNumber),
    })),
    salesSpend: field("salesSpend", draft.salesSpend, readMoney),
    revenue: field("revenue", draft.revenue, readMoney),
    marginShare: field("marginShare", draft.marginShare, readPercent),
    churn: field("churn", draft.churn, readPercent),
    discount: field("discount", draft.discount, readPercent),
    wanted: draft.wanted.trim() === "" ? null : field("wanted", draft.wanted, readNumber),
  };
  return Object.keys(problems).length === 0 ? { ok: true, plan } : { ok: false, problems };
}
