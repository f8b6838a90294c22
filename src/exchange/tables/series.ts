import type { SalesSeries } from "#engine/forecast";
import { ok, refuse, type Result } from "#engine/measure";
import { missingPeriods, type HistoryCandidate } from "./history.ts";

/** What stands for a period without a figure: nothing sold, or a point on the line between its neighbours. */
export type MissingRule = "refuse" | "nought" | "between";

function between(values: readonly (number | null)[], at: number): number {
  let before = at - 1;
  let after = at + 1;
  while (before >= 0 && values[before] === null) before -= 1;
  while (after < values.length && values[after] === null) after += 1;
  const left = values[before] ?? values[after] ?? 0;
  const right = values[after] ?? left;
  return left + ((right - left) * (at - before)) / (after - before);
}

/**
 * The chosen column as a series to forecast from. Periods without a figure are refused unless a rule for them is
 * given; blank periods at either end are left off.
 */
export function toSeries(
  candidate: HistoryCandidate,
  choice: { readonly id: string; readonly title?: string; readonly missing?: MissingRule },
): Result<SalesSeries> {
  const from = candidate.values.findIndex((value) => value !== null);
  const to = candidate.values.findLastIndex((value) => value !== null) + 1;
  if (from < 0) return refuse({ code: "import-no-figures" });
  const inner = candidate.values.slice(from, to);
  const { missing = "refuse" } = choice;
  const { frequency, unit, title } = candidate;
  const at = candidate.start.year * frequency + candidate.start.period - 1 + from;
  const start = { year: Math.floor(at / frequency), period: (at % frequency) + 1 };
  const gaps = missingPeriods(inner, start, frequency);
  if (gaps && missing === "refuse") return refuse(gaps);
  return ok({
    id: choice.id,
    title: choice.title ?? title,
    unit,
    frequency,
    start,
    values: inner.map((value, position) => value ?? (missing === "nought" ? 0 : between(inner, position))),
  });
}
