import type { MissRule } from "#engine/targets";
import type { Kept, TargetSet } from "#state/targets";
import { formatNumber, monthName } from "#engine/measure";
import type { Cited } from "./forecast-cited.ts";

/** All that is typed on the page, as it was typed. */
export interface TargetDraft {
  readonly title: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  /** A kept forecast, copied as it stood; null where its figures are typed. */
  readonly cited: Cited | null;
  readonly rule: MissRule;
  readonly forecastTitle: string;
  readonly expected: string;
  readonly spread: string;
  readonly baseline: string;
  readonly baselineTitle: string;
  readonly reason: string;
}

export const emptyDraft: TargetDraft = {
  title: "",
  unit: "pounds",
  from: "",
  to: "",
  amount: "",
  cited: null,
  rule: "together",
  forecastTitle: "",
  expected: "",
  spread: "",
  baseline: "",
  baselineTitle: "",
  reason: "",
};

/** An invented wholesaler, so that the page shows what it does before anything is typed. */
export const exampleDraft: TargetDraft = {
  ...emptyDraft,
  title: "Thornhay Bakery Supplies, 2026/27",
  from: "April 2026",
  to: "March 2027",
  amount: "6,750,000",
  forecastTitle: "Holt–Winters on three years of sales",
  expected: "6,489,000",
  spread: "200,000",
  baseline: "6,189,000",
  baselineTitle: "2025/26",
  reason:
    "The forecast carries on what three years show. A second van from June opens the Lake District, where 40 bakers have asked for deliveries; at £6,500 a year each they are worth the gap.",
};

const plain = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

/** A kept set as it stands in the fields. */
export function toDraft({ body }: Kept<TargetSet>): TargetDraft {
  const { title, unit, from, to, amount, forecast, baseline, reason } = body;
  const typed = forecast && forecast.id === undefined ? forecast : null;
  return {
    ...emptyDraft,
    title,
    unit,
    from: monthName(from),
    to: monthName(to),
    amount: plain(amount),
    cited: forecast?.id === undefined ? null : { ...forecast, unit, from, to },
    forecastTitle: typed?.title ?? "",
    expected: typed ? plain(typed.expected) : "",
    spread: typed?.spread == null ? "" : plain(typed.spread),
    baseline: baseline ? plain(baseline.amount) : "",
    baselineTitle: baseline?.title ?? "",
    reason,
  };
}

const key = (set: string): string => `gt-targets-${set}`;

interface Written {
  readonly basedOn: string | null;
  readonly draft: TargetDraft;
}

/** What was typed and could not be kept yet, if it began from the state that is kept now. */
export function readDraft(set: string, basedOn: string | null): TargetDraft | null {
  try {
    const written = JSON.parse(localStorage.getItem(key(set)) ?? "null") as Written | null;
    return written?.basedOn === basedOn ? { ...emptyDraft, ...written.draft } : null;
  } catch {
    return null;
  }
}

/** Writes down what is typed; nothing to write clears it. */
export function writeDraft(set: string, basedOn: string | null, draft: TargetDraft | null): void {
  try {
    if (draft) localStorage.setItem(key(set), JSON.stringify({ basedOn, draft } satisfies Written));
    else localStorage.removeItem(key(set));
  } catch {
    // Without storage the fields still hold it.
  }
}
