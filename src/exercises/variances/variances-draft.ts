import type { Conventions, MonthSpan, SalesDimension, SalesLine } from "#engine/control";
import {
  formatNumber,
  readMoney,
  readMonth,
  readNumber,
  readPercent,
  roundTo,
  type Month,
  type Problem,
  type Result,
} from "#engine/measure";

/** Where the sales come from: lines with a budget, orders of one’s own, or the published orders. */
type SalesSource = "lines" | "orders" | "northwind";

export interface LineDraft {
  name: string;
  budgetUnits: string;
  budgetPrice: string;
  cost: string;
  actualUnits: string;
  actualPrice: string;
}

/** Everything that is typed or chosen, as it was typed. */
export interface VariancesDraft {
  source: SalesSource;
  title: string;
  lines: LineDraft[];
  conventions: Conventions;
  by: SalesDimension;
  planFrom: string;
  planTo: string;
  actualFrom: string;
  actualTo: string;
  amount: string;
  share: string;
  lower: string;
  upper: string;
}

/** What was read of a draft. */
export interface VariancesPlan {
  readonly source: SalesSource;
  readonly title: string;
  readonly lines: readonly SalesLine[];
  readonly conventions: Conventions;
  readonly by: SalesDimension;
  readonly plan: MonthSpan;
  readonly actual: MonthSpan;
  readonly amount: number;
  readonly share: number;
  /** What the forecast allowed revenue to be, if it is known. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

const plain = (value: number): string => formatNumber(value, 4).replace(/\.?0+$/, "");

/** A price in pence, or as fine as it has to be: one that was worked from revenue is not rounded. */
const priceText = (value: number): string => {
  const inPence = Math.abs(roundTo(value, 2) - value) < 1e-9;
  if (inPence) return formatNumber(value, Number.isInteger(value) ? 0 : 2);
  return formatNumber(value, 8).replace(/0+$/, "");
};

export const lineDraftOf = (line: SalesLine): LineDraft => ({
  name: line.name,
  budgetUnits: plain(line.budgetUnits),
  budgetPrice: priceText(line.budgetPrice),
  cost: line.cost === undefined ? "" : priceText(line.cost),
  actualUnits: plain(line.actualUnits),
  actualPrice: priceText(line.actualPrice),
});

export const emptyLine = (): LineDraft => ({
  name: "",
  budgetUnits: "",
  budgetPrice: "",
  cost: "",
  actualUnits: "",
  actualPrice: "",
});

/** A plan as it would have been typed. */
export function variancesDraftOf(plan: VariancesPlan): VariancesDraft {
  return {
    source: plan.source,
    title: plan.title,
    lines: plan.lines.map(lineDraftOf),
    conventions: plan.conventions,
    by: plan.by,
    planFrom: plan.plan.from,
    planTo: plan.plan.to,
    actualFrom: plan.actual.from,
    actualTo: plan.actual.to,
    amount: plain(plan.amount),
    share: plain(plan.share * 100),
    lower: plan.interval ? plain(plan.interval.lower) : "",
    upper: plan.interval ? plain(plan.interval.upper) : "",
  };
}

/** Empty fields for lines of one’s own; the conventions stay. */
export const emptyVariances = (draft: VariancesDraft): VariancesDraft => ({
  ...draft,
  source: "lines",
  title: "",
  lines: [emptyLine(), emptyLine()],
  lower: "",
  upper: "",
});

export type ReadVariances =
  | { readonly ok: true; readonly plan: VariancesPlan }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

const firstMonth = "2026-04" as Month;

/** Reads what belongs to the source that is chosen; a plan only where all of it can be read. */
export function readVariances(draft: VariancesDraft): ReadVariances {
  const problems: Record<string, Problem> = {};
  function field<T>(name: string, typed: string, read: (typed: string) => Result<T>, otherwise: T): T {
    const found = typed.trim() === "" ? null : read(typed);
    if (found?.ok) return found.value;
    problems[name] = found?.problems[0] ?? { code: "field-empty" };
    return otherwise;
  }
  const amount = (name: string, typed: string): number => field(name, typed, readMoney, 0);
  const count = (name: string, typed: string): number => field(name, typed, readNumber, 0);
  const hasLines = draft.source === "lines";
  const span = (from: "planFrom" | "actualFrom", to: "planTo" | "actualTo"): MonthSpan =>
    hasLines
      ? { from: firstMonth, to: firstMonth }
      : {
          from: field(from, draft[from], readMonth, firstMonth),
          to: field(to, draft[to], readMonth, firstMonth),
        };
  const hasInterval = draft.lower.trim() !== "" || draft.upper.trim() !== "";
  const plan: VariancesPlan = {
    source: draft.source,
    title: draft.title.trim() || "Sales variances",
    lines: !hasLines
      ? []
      : draft.lines.map((line, at) => ({
          name: line.name.trim() || `Line ${String(at + 1)}`,
          budgetUnits: count(`lines.${String(at)}.budgetUnits`, line.budgetUnits),
          budgetPrice: amount(`lines.${String(at)}.budgetPrice`, line.budgetPrice),
          ...(line.cost.trim() !== "" && { cost: amount(`lines.${String(at)}.cost`, line.cost) }),
          actualUnits: count(`lines.${String(at)}.actualUnits`, line.actualUnits),
          actualPrice: amount(`lines.${String(at)}.actualPrice`, line.actualPrice),
        })),
    conventions: hasLines ? draft.conventions : { ...draft.conventions, valuation: "price" },
    by: draft.by,
    plan: span("planFrom", "planTo"),
    actual: span("actualFrom", "actualTo"),
    amount: amount("amount", draft.amount),
    share: field("share", draft.share, readPercent, 0),
    interval: hasInterval
      ? { lower: amount("lower", draft.lower), upper: amount("upper", draft.upper) }
      : null,
  };
  return Object.keys(problems).length === 0 ? { ok: true, plan } : { ok: false, problems };
}
