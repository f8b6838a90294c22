import { periodLabels } from "../period-labels.ts";
import type { HistoryFinding, HistoryRow } from "./history-row.ts";
import { levelStep } from "./level-step.ts";
import { oddFigures, unitSuspects } from "./odd-figures.ts";
import { steadyPart } from "./steady-part.ts";

type Frequency = 1 | 4 | 12;

interface Placed extends HistoryRow {
  readonly at: number;
}

function nameOf(at: number, frequency: Frequency): string {
  const start = { year: Math.floor(at / frequency), period: (at % frequency) + 1 };
  return periodLabels({ frequency, start, values: [0] })[0] as string;
}

/** Periods missing between the first and the last, and periods that come twice. */
function calendarFindings(placed: readonly Placed[], frequency: Frequency): HistoryFinding[] {
  const counts = new Map<number, number>();
  for (const { at } of placed) counts.set(at, (counts.get(at) ?? 0) + 1);
  const filled = new Set(placed.filter(({ value }) => value !== null).map(({ at }) => at));
  const places = placed.map(({ at }) => at);
  const missing: number[] = [];
  for (let at = Math.min(...places); at <= Math.max(...places); at++) if (!filled.has(at)) missing.push(at);
  const twice = [...counts].filter(([, count]) => count > 1);
  const ordered = placed.every(({ at }, i) => i === 0 || at >= (placed[i - 1] as Placed).at);
  return [
    ...(ordered ? [] : [{ code: "history-order", weight: "look" as const }]),
    ...(missing.length === 0
      ? []
      : [
          {
            code: "history-gap",
            weight: "stop" as const,
            count: missing.length,
            first: nameOf(missing[0] as number, frequency),
          },
        ]),
    ...twice.map(([at, count]) => ({
      code: "history-duplicate",
      weight: "stop" as const,
      where: nameOf(at, frequency),
      period: nameOf(at, frequency),
      count,
      rows: placed.flatMap((p) => (p.at === at && p.row !== undefined ? [p.row] : [])).join(", "),
    })),
  ];
}

/** What the figures themselves give reason to ask. */
function figureFindings(values: readonly number[], first: number, frequency: Frequency): HistoryFinding[] {
  const name = (at: number): string => nameOf(first + at, frequency);
  const negative = values.findIndex((value) => value < 0);
  const noughts = values.filter((value) => value === 0).length;
  const constant = values.length > 1 && values.every((value) => value === values[0]);
  const look = "look" as const;
  const findings: HistoryFinding[] = [];
  if (values.length < 3) findings.push({ code: "history-few", weight: "stop", have: values.length, need: 3 });
  else if (frequency > 1 && values.length < 2 * frequency) {
    findings.push({
      code: "history-under-two-years",
      weight: look,
      have: values.length,
      need: 2 * frequency,
    });
  }
  if (negative >= 0) {
    const count = values.filter((value) => value < 0).length;
    findings.push({ code: "history-negative", weight: look, count, period: name(negative) });
  }
  if (noughts > 0) findings.push({ code: "history-noughts", weight: look, count: noughts });
  if (constant) findings.push({ code: "history-constant", weight: look, value: values[0] as number });
  const suspects = unitSuspects(values);
  for (const { at, value, times } of suspects) {
    findings.push({ code: "history-unit", weight: look, where: name(at), period: name(at), value, times });
  }
  // With fewer than three years a season cannot be told from an odd month.
  if (constant || values.length < Math.max(3 * frequency, 10)) return findings;
  const plain = values.map((value, at) =>
    suspects.some((s) => s.at === at) ? value / (suspects.find((s) => s.at === at)?.times ?? 1) : value,
  );
  const part = steadyPart(plain, frequency);
  const step = levelStep(part, frequency);
  if (step) {
    findings.push({
      code: "history-step",
      weight: look,
      where: name(step.at),
      period: name(step.at),
      change: step.change,
      relative: step.relative,
    });
  }
  for (const { at, value, usual } of oddFigures(plain, part)) {
    if (suspects.some((suspect) => suspect.at === at)) continue;
    if (step && Math.abs(at - step.at) <= Math.max(2, frequency / 2)) continue;
    findings.push({ code: "history-outlier", weight: look, where: name(at), period: name(at), value, usual });
  }
  return findings;
}

/**
 * Looks a history over before anything is forecast from it: gaps, periods that come twice, figures that may be in
 * another unit, figures far out of line, a step in level, too few figures, noughts, negatives, no change at all.
 *
 * Findings are codes with facts, in the order in which to deal with them; `weight` says whether one stops every method
 * or only deserves a look. Odd figures are judged by medians, season by season, so that December is not odd for being
 * December; this needs three years.
 * @example
 * checkHistory([{ year: 2025, period: 1, value: 5 }, { year: 2025, period: 3, value: 6 }, { year: 2025, period: 4, value: 7 }], 12).map((f) => f.code) // => ["history-gap", "history-under-two-years"]
 */
export function checkHistory(rows: readonly HistoryRow[], frequency: Frequency): HistoryFinding[] {
  const placed = rows.map((row) => ({ ...row, at: row.year * frequency + row.period - 1 }));
  const known = placed.flatMap(({ at, value, row }) => (value === null ? [] : [{ at, value, row }]));
  if (known.length === 0) return [{ code: "history-empty", weight: "stop" }];
  const wrong = known.find(({ value }) => !Number.isFinite(value));
  if (wrong) {
    return [
      { code: "history-not-a-number", weight: "stop", period: nameOf(wrong.at, frequency), row: wrong.row },
    ];
  }
  const ordered = known.toSorted((a, b) => a.at - b.at);
  return [
    ...calendarFindings(placed, frequency),
    ...figureFindings(
      ordered.map(({ value }) => value),
      (ordered[0] as { at: number }).at,
      frequency,
    ),
  ];
}
