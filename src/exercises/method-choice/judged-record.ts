import { monthsBetween, type Month } from "#engine/measure";
import type { JudgedForecast, Kept, KeptForecast } from "#state/forecasts";
import type { MethodArgument } from "#state/choices";
import { sayingOf } from "../forecast-lab/figures.ts";

/** How a kept forecast by judgement came out against the series, or why that cannot be said yet. */
export type JudgedRecord =
  | { readonly stage: "none" }
  | { readonly stage: "waiting"; readonly count: number }
  | {
      readonly stage: "measured";
      readonly title: string;
      readonly expected: number;
      readonly actual: number;
    };

/** What was sold in the months that a forecast was for, in whole money; nothing while any is not in. */
function soldIn({ from, to }: JudgedForecast, series: MethodArgument["series"]): number | null {
  const { frequency, start, values, unit } = series;
  const months = 12 / frequency;
  const first = `${String(start.year)}-${String((start.period - 1) * months + 1).padStart(2, "0")}` as Month;
  const begin = monthsBetween(first, from as Month) / months;
  const end = (monthsBetween(first, to as Month) + 1) / months;
  if (!Number.isInteger(begin) || !Number.isInteger(end) || begin < 0 || end > values.length || end <= begin)
    return null;
  const sum = values.slice(begin, end).reduce((total, value) => total + value, 0);
  return sum * sayingOf(unit, values).scale;
}

/** The record of one way of judging on this series, from forecasts that the person kept. */
export function judgedRecord(
  way: string,
  series: MethodArgument["series"],
  kept: readonly Kept<KeptForecast>[],
): JudgedRecord {
  const own = kept.flatMap(({ body }) => (body.basis === "judgement" && body.method === way ? [body] : []));
  for (const body of own) {
    const actual = soldIn(body, series);
    if (actual !== null && actual !== 0)
      return { stage: "measured", title: body.title, expected: body.expected, actual };
  }
  return own.length === 0 ? { stage: "none" } : { stage: "waiting", count: own.length };
}
