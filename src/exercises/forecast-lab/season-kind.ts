import { forecastBy } from "#engine/forecast";
import type { History, MethodId } from "#engine/forecast";
import { formatPercent } from "#engine/measure";
import { full } from "./figures.ts";
import type { Saying } from "./figures.ts";

export type SeasonKind = "additive" | "multiplicative";

/** What the figures say of the seasons: how wide the year swings early and late, and which kind fits them better. */
export interface SeasonEvidence {
  readonly kind: SeasonKind | "either";
  readonly firstSwing: number;
  readonly lastSwing: number;
  readonly firstLevel: number;
  readonly lastLevel: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const swing = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function misfit(method: MethodId, history: History): number | null {
  const forecast = forecastBy(method, history, 1);
  if (!forecast.ok) return null;
  const { fitted } = forecast.value;
  return mean(history.values.map((value, t) => (value - (fitted[t] ?? value)) ** 2));
}

/** Fits both kinds of seasons; within two per cent of one another, neither is the better. */
export function seasonEvidence(history: History): SeasonEvidence {
  const { values, frequency } = history;
  const years = Math.floor(values.length / frequency);
  // Two years at either end, so that one odd month does not decide.
  const year = (from: number): number[] => values.slice(from, from + frequency);
  const late = values.length - frequency;
  const added = misfit("decomposition-additive", history);
  const multiplied = misfit("decomposition-multiplicative", history);
  const ratio = added !== null && multiplied !== null && multiplied > 0 ? Math.sqrt(added / multiplied) : 0;
  const swings = (from: number, to: number): number =>
    years > 3 ? (swing(year(from)) + swing(year(to))) / 2 : swing(year(from));
  return {
    kind: ratio > 1.02 ? "multiplicative" : ratio > 0.98 ? "either" : "additive",
    firstSwing: swings(0, frequency),
    lastSwing: swings(late, late - frequency),
    firstLevel: mean(year(0)),
    lastLevel: mean(year(late)),
  };
}

const grew = (from: number, to: number): string =>
  Math.abs(to / from - 1) < 0.005
    ? "stayed where it was"
    : `${to > from ? "grew" : "fell"} by ${formatPercent(Math.abs(to / from - 1), 0)}`;

/** What the answer is worth, from the figures themselves. */
export function seasonFeedback(said: SeasonKind, seen: SeasonEvidence, saying: Saying): string {
  const facts =
    `Between the first years and the last, the distance from the lowest to the highest figure of a year ${grew(seen.firstSwing, seen.lastSwing)}, ` +
    `from ${full(seen.firstSwing, saying)} to ${full(seen.lastSwing, saying)}, while the average ${grew(seen.firstLevel, seen.lastLevel)}.`;
  if (seen.kind === "either")
    return `Either will do here. ${facts} Added and multiplied seasons fit about equally well.`;
  const better = seen.kind === "additive" ? "added" : "multiplied";
  return said === seen.kind
    ? `The figures agree. ${facts} ${better === "added" ? "Added" : "Multiplied"} seasons fit better.`
    : `The figures speak for ${better} seasons. ${facts} Look at both: the choice above the sliders stays open.`;
}
