import type { MissRule } from "#engine/targets";
import { openStash, textsIn, type Stash } from "#state/stash";
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

const texts = [
  "title",
  "unit",
  "from",
  "to",
  "amount",
  "forecastTitle",
  "expected",
  "spread",
  "baseline",
  "baselineTitle",
  "reason",
] as const;

/** A citation as it was left; undefined where it is damaged, and then nothing of the draft can be trusted. */
function checkCited(left: unknown): Cited | null | undefined {
  if (left === null) return null;
  const words = textsIn(left, ["title", "unit", "from", "to", "madeOn"]);
  if (!words) return undefined;
  const { id, expected, spread } = left as Record<string, unknown>;
  const figures = typeof expected === "number" && (spread === null || typeof spread === "number");
  if (!figures || (id !== undefined && typeof id !== "string")) return undefined;
  return { ...words, expected, spread: spread, ...(id !== undefined && { id }) };
}

interface Written {
  readonly basedOn: string | null;
  readonly draft: TargetDraft;
}

function checkWritten(left: unknown): Written | null {
  if (typeof left !== "object" || left === null) return null;
  const { basedOn, draft } = left as Record<string, unknown>;
  const typed = textsIn(draft, texts);
  if (!typed || (basedOn !== null && typeof basedOn !== "string")) return null;
  const { rule, cited: citation } = draft as Record<string, unknown>;
  const cited = checkCited(citation);
  if (cited === undefined) return null;
  return { basedOn, draft: { ...typed, cited, rule: rule === "apart" ? "apart" : "together" } };
}

const stash = (set: string): Stash<Written> => openStash(`targets-${set}`, checkWritten);

/** What was typed and could not be kept yet, if it began from the state that is kept now. */
export function readDraft(set: string, basedOn: string | null): TargetDraft | null {
  const written = stash(set).read();
  return written?.basedOn === basedOn ? written.draft : null;
}

/** Writes down what is typed; nothing to write clears it. */
export const writeDraft = (set: string, basedOn: string | null, draft: TargetDraft | null): void =>
  stash(set).write(draft && { basedOn, draft });
