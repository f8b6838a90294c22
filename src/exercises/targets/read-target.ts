import {
  monthsBetween,
  ok,
  readFigure,
  readMonth,
  refuse,
  type Month,
  type Problem,
  type Result,
} from "#engine/measure";
import { targetStretch, type Stretch } from "#engine/targets";
import type { TargetSet } from "#state/targets";
import type { TargetDraft } from "./target-draft.ts";

export type FieldName = keyof TargetDraft;

/** What was read of a page of fields, or what is wrong with which of them. */
export interface TargetReading {
  readonly problems: Partial<Record<FieldName, Problem>>;
  /** The figures, once those can be read, though words are still missing. */
  readonly figures: {
    readonly target: number;
    readonly expected: number;
    readonly spread: number | null;
    readonly baseline: number | null;
    readonly stretch: Stretch;
  } | null;
  readonly body: TargetSet | null;
}

const figureIn = (typed: string, unit: string): Result<number> =>
  readFigure(typed, unit === "pounds" ? "pounds" : "number");

/** Reads every field, so that each says at once what is wrong with it. `today` is the day typed figures are from. */
export function readTarget(draft: TargetDraft, today: string): TargetReading {
  const problems: Partial<Record<FieldName, Problem>> = {};
  const note = <Value>(field: FieldName, read: Result<Value>): Value | null => {
    if (read.ok) return read.value;
    const [first] = read.problems;
    if (first) problems[field] = first;
    return null;
  };
  const { cited } = draft;
  const unit = cited?.unit ?? (draft.unit.trim() || "units");
  const needed = (field: "amount" | "expected", missing: Problem): number | null =>
    note(field, draft[field].trim() === "" ? refuse(missing) : figureIn(draft[field], unit));
  const optional = (field: "spread" | "baseline"): number | null =>
    draft[field].trim() === "" ? null : note(field, figureIn(draft[field], unit));

  const amount = needed("amount", { code: "target-amount-missing" });
  const expected = cited ? cited.expected : needed("expected", { code: "target-expected-missing" });
  const spread = cited ? cited.spread : optional("spread");
  const baseline = optional("baseline");
  const stretch =
    amount === null || expected === null
      ? null
      : note(
          spread !== null && spread < 0 ? "spread" : "amount",
          targetStretch(amount, { expected, spread }),
        );
  const monthIn = (field: "from" | "to"): Month | null =>
    note(
      field,
      draft[field].trim() === "" ? refuse({ code: "target-month-missing" }) : readMonth(draft[field]),
    );
  const from = cited?.from ?? monthIn("from");
  const to = cited?.to ?? monthIn("to");
  if (from !== null && to !== null && monthsBetween(from as Month, to as Month) < 0)
    problems.to = { code: "target-months-order" };
  note("title", draft.title.trim() ? ok(true) : refuse({ code: "target-title-missing" }));
  note("reason", draft.reason.trim() ? ok(true) : refuse({ code: "target-reason-missing" }));

  const figures =
    amount !== null && expected !== null && stretch
      ? { target: amount, expected, spread, baseline, stretch }
      : null;
  const whole = figures && from !== null && to !== null && Object.keys(problems).length === 0;
  return {
    problems,
    figures,
    body: whole
      ? {
          title: draft.title.trim(),
          unit,
          from,
          to,
          amount: figures.target,
          forecast: {
            ...(cited?.id !== undefined && { id: cited.id }),
            title: cited?.title ?? (draft.forecastTitle.trim() || "Figures typed in"),
            expected: figures.expected,
            spread: figures.spread,
            madeOn: cited?.madeOn ?? today,
          },
          ...(figures.baseline !== null && {
            baseline: { title: draft.baselineTitle.trim() || "Before", amount: figures.baseline },
          }),
          reason: draft.reason.trim(),
        }
      : null,
  };
}

/** A target at or under its forecast is questioned, and may stand all the same. */
export function questionOf(
  { target, expected }: { readonly target: number; readonly expected: number },
  say: (amount: number) => string,
): Problem | null {
  if (target === expected) return { code: "target-equals-forecast" };
  return target < expected ? { code: "target-below-forecast", short: say(expected - target) } : null;
}
