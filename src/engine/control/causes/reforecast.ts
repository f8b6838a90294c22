import { describeMethod, type MethodId } from "#engine/forecast";
import { ok, refuse, type Result } from "#engine/measure";
import { correctionsOf, planIndex, readActuals, type Plan, type PlanItem } from "#engine/plan";
import { forecastAgain } from "./forecast-again.ts";
import { monthShares, monthsFrom, plannedByMonth } from "./planned-by-month.ts";

type Target = PlanItem<"targets">;
type Forecast = PlanItem<"forecasts">;

/** How the months to come are reckoned. */
export type RemainderRule =
  /** As they were forecast: what happened will not come again. */
  | { readonly rule: "as-forecast" }
  /** At the rate of the months so far: actual ÷ forecast, or where nothing was forecast, their mean. */
  | { readonly rule: "run-rate" }
  /** By a method, on the history with the months so far. `since` leaves out what came before a step. */
  | { readonly rule: "method"; readonly method: MethodId; readonly since?: string }
  /** What somebody expects of all months to come, in the target's unit. */
  | { readonly rule: "judgement"; readonly remainder: number };

/** A forecast made again: the months that are known, and what is expected of the rest. */
export interface Reforecast {
  readonly target: Target;
  readonly forecast: Forecast | null;
  readonly remainder: RemainderRule;
  /** "April to June known, then …" in words. */
  readonly words: string;
  readonly months: readonly string[];
  /** How many months are known. */
  readonly known: number;
  /** Where it starts from: the level before the first month for what is read at the end, else nought. */
  readonly base: number;
  /** All by month, and for what is read at the end by its change in the month. */
  readonly actual: readonly number[];
  readonly forecasted: readonly number[];
  readonly planned: readonly number[];
  /** The months to come, as they are expected now. */
  readonly revised: readonly number[];
  readonly toDate: number;
  readonly rest: number;
  /** What is expected of the whole span now, before, and what the target asks. */
  readonly revisedYear: number;
  readonly forecastYear: number;
  readonly targetYear: number;
  /** Target less revised: what the corrections must close. Nought or less where the target is reached without them. */
  readonly gap: number;
  /** What the corrections of its variances and of its parts' bring back, in its unit. */
  readonly back: number;
  /** Standard deviation of the months to come; null where the forecast gave none. */
  readonly spread: number | null;
}

const sum = (values: readonly number[]): number =>
  Number(values.reduce((total, one) => total + one, 0).toPrecision(12));

/** Levels at the end of each month as what each month added. */
const changesOf = (levels: readonly number[], base: number): readonly number[] =>
  levels.map((level, at) => level - (at === 0 ? base : (levels[at - 1] ?? base)));

function wordsOf(remainder: RemainderRule): string {
  switch (remainder.rule) {
    case "as-forecast":
      return "the months to come as they were forecast";
    case "run-rate":
      return "the months to come at the rate so far";
    case "method":
      return `the months to come by ${describeMethod(remainder.method).name.replace(/^(?!Holt)./, (letter) => letter.toLowerCase())}, made again`;
    case "judgement":
      return "the months to come by judgement";
  }
}

/** What the corrections of a target's variances, and of those of its parts in the same unit, bring back. Each counts once. */
function broughtBack(plan: Plan, { id, unit }: Target): number {
  const own = new Set(
    plan.targets.flatMap((one) =>
      one.id === id || (one.within === id && one.unit === unit) ? [one.id] : [],
    ),
  );
  const variances = plan.variances.filter(
    ({ of, direction }) => own.has(of ?? "") && direction === "adverse",
  );
  const corrections = new Set(variances.flatMap((one) => correctionsOf(plan, one.id)));
  return sum([...corrections].map(({ effect }) => effect ?? 0));
}

interface SoFar {
  readonly plan: Plan;
  readonly target: Target;
  readonly forecast: Forecast | null;
  readonly months: readonly string[];
  readonly actual: readonly number[];
  readonly forecasted: readonly number[];
}

function restOf(
  { plan, target, forecast, months, actual, forecasted }: SoFar,
  remainder: RemainderRule,
): Result<readonly number[]> {
  const known = actual.length;
  const left = forecasted.slice(known);
  const then = sum(forecasted.slice(0, known));
  switch (remainder.rule) {
    case "as-forecast":
      return ok(left);
    case "run-rate": {
      const rate = then > 0 ? sum(actual) / then : null;
      return ok(left.map((one) => (rate === null ? sum(actual) / known : one * rate)));
    }
    case "judgement": {
      const all = sum(left);
      return ok(
        left.map((one) => (all > 0 ? (remainder.remainder * one) / all : remainder.remainder / left.length)),
      );
    }
    case "method":
      return forecastAgain({ plan, target, forecast, months, actual }, remainder);
  }
}

/**
 * Makes a target's forecast again: what is known, and the months to come by the chosen rule.
 *
 *   revised = actual to date + revised remainder
 *   gap = target − revised, which the corrections must close
 *
 * Refuses a target without figures or months, one of which no month is known or a month in between is missing, one whose
 * months are all known, and what a method refuses.
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1", unit: "pounds", amount: 1200, expected: 1100, from: "2026-04", to: "2027-03" }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 55 }] });
 * reforecast(plan, "t-1", { rule: "run-rate" }).value.revisedYear // => 660
 * reforecast(plan, "t-1", { rule: "as-forecast" }).value.gap // => 136.66666666667
 * reforecast(plan, "t-2", { rule: "run-rate" }).problems // => [{ code: "reforecast-no-target" }]
 */
export function reforecast(plan: Plan, of: string, remainder: RemainderRule): Result<Reforecast> {
  const placed = planIndex(plan).items.get(of);
  if (placed?.list !== "targets") return refuse({ code: "reforecast-no-target" });
  const target = placed.item as Target;
  const { from, to, amount } = target;
  const asked = plannedByMonth(plan, of);
  if (from === null || to === null || amount === null || !asked)
    return refuse({ code: "reforecast-target-bare" });
  const months = monthsFrom(from, to);
  const { rows } = readActuals(plan, of, from, to);
  if (rows.length === 0) return refuse({ code: "reforecast-nothing-known" });
  const missing = months.slice(0, rows.length).find((month, at) => rows[at]?.month !== month);
  if (missing !== undefined) return refuse({ code: "reforecast-month-missing", month: missing });
  if (rows.length === months.length) return refuse({ code: "reforecast-all-known" });
  const isLevel = target.measured === "at-the-end";
  const base = isLevel ? (target.baseline ?? 0) : 0;
  const readings = rows.map((one) => one.amount ?? 0);
  const actual = isLevel ? changesOf(readings, base) : readings;
  const forecast =
    plan.forecasts.find(({ id, revises }) => revises === null && target.forecasts.includes(id)) ?? null;
  const expected = target.expected ?? amount;
  const { shares } = isLevel
    ? { shares: months.map(() => 1 / months.length) }
    : monthShares(plan, target, months);
  const forecasted = months.map((_, at) => (expected - base) * (shares[at] ?? 0));
  const planned = isLevel ? changesOf(asked.planned, base) : asked.planned;
  const rest = restOf({ plan, target, forecast, months, actual, forecasted }, remainder);
  if (!rest.ok) return rest;
  const revisedYear = Number((base + sum(actual) + sum(rest.value)).toPrecision(12));
  const part = forecast?.spread != null && forecast.unit === target.unit ? forecast.spread : null;
  return ok({
    target,
    forecast,
    remainder,
    words: wordsOf(remainder),
    months,
    known: rows.length,
    base,
    actual,
    forecasted,
    planned,
    revised: rest.value,
    toDate: sum(actual),
    rest: sum(rest.value),
    revisedYear,
    forecastYear: expected,
    targetYear: amount,
    gap: Number((amount - revisedYear).toPrecision(12)),
    back: broughtBack(plan, target),
    spread: part === null ? null : part * Math.sqrt((months.length - rows.length) / months.length),
  });
}
