import { forecastBy, methods, type MethodId } from "#engine/forecast";
import { addMonths, month, monthOfYear, monthsBetween, ok, refuse, type Result } from "#engine/measure";
import type { Plan, PlanItem } from "#engine/plan";

const perYear = { monthly: 12, quarterly: 4, yearly: 1 } as const;

interface Known {
  readonly plan: Plan;
  readonly target: PlanItem<"targets">;
  readonly forecast: PlanItem<"forecasts"> | null;
  readonly months: readonly string[];
  readonly actual: readonly number[];
}

const inLetters = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")
    .trim();

/** Names that plans give to methods, beside the methods' own. */
const otherNames: Readonly<Record<string, MethodId>> = {
  "trend line with seasons": "trend-and-season",
  "trend with seasons": "trend-and-season",
  "holt winters": "holt-winters-additive",
};

/**
 * The method that a forecast of the plan was made by, from the words it was written down in; null where none is meant.
 *
 * @example
 * methodNamed("Trend line with seasons") // => "trend-and-season"
 * methodNamed("Holt–Winters, additive season") // => "holt-winters-additive"
 * methodNamed("What Amira thinks") // => null
 */
export function methodNamed(words: string): MethodId | null {
  const asked = inLetters(words);
  const own = methods.find(({ id, name }) => inLetters(name) === asked || inLetters(id) === asked);
  return own?.id ?? otherNames[asked] ?? null;
}

/** Months added up to whole periods of so many months. */
const inPeriods = (values: readonly number[], each: number): readonly number[] =>
  Array.from({ length: values.length / each }, (_, at) =>
    values.slice(at * each, (at + 1) * each).reduce((total, one) => total + one, 0),
  );

/** Runs the method on the history of the forecast with the months that are known behind it, and spreads periods over months. */
export function forecastAgain(
  { plan, target, forecast, months, actual }: Known,
  { method, since }: { readonly method: MethodId; readonly since?: string },
): Result<readonly number[]> {
  const history = plan.histories.find(({ id }) => forecast?.histories.includes(id) ?? false);
  const first = months[0];
  if (!history?.start || !history.frequency || !first || history.unit !== target.unit)
    return refuse({ code: "reforecast-no-history" });
  // A part of the whole has another history than the whole.
  if (target.within !== null || target.measured === "at-the-end")
    return refuse({ code: "reforecast-history-of-whole" });
  const frequency = perYear[history.frequency];
  const each = 12 / frequency;
  const start = month(history.start);
  if (addMonths(start, history.values.length * each) !== first)
    return refuse({ code: "reforecast-history-apart", month: first });
  if (actual.length % each !== 0 || months.length % each !== 0)
    return refuse({ code: "reforecast-part-period", frequency: history.frequency });
  const left = since === undefined ? 0 : Math.max(0, Math.ceil(monthsBetween(start, month(since)) / each));
  const from = addMonths(start, left * each);
  const values = [...history.values.slice(left), ...inPeriods(actual, each)];
  const firstSeason = Math.floor((monthOfYear(from) - 1) / each) + 1;
  const horizon = (months.length - actual.length) / each;
  const made = forecastBy(method, { values, frequency, firstSeason }, horizon);
  if (!made.ok) return made;
  return ok(made.value.mean.flatMap((value) => new Array<number>(each).fill(value / each)));
}
