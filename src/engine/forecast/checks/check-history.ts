import { periodLabels } from "../period-labels.ts";
import type { HistoryFinding, HistoryRow } from "./history-row.ts";
import { levelStep } from "./level-step.ts";
import { oddFigures, unitSuspects } from "./odd-figures.ts";
import { steadyPart } from "./steady-part.ts";

type Frequency = 1 | 4 | 12;

interface Placed extends HistoryRow {
  readonly at: number;
}

/** A figure that is there, at its place in time. */
interface Known {
  readonly at: number;
  readonly value: number;
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

/** Every period from the first to the last, a missing one on the line between its neighbours. */
function withoutGaps(known: readonly Known[]): number[] {
  return known.flatMap(({ at, value }, i) => {
    const next = known[i + 1];
    const steps = next ? Math.max(0, next.at - at) : 1;
    return Array.from(
      { length: steps },
      (_, k) => value + (((next?.value ?? value) - value) * k) / Math.max(1, steps),
    );
  });
}

/** Counts and signs that need no more than the figures. */
function plainFindings(known: readonly Known[], frequency: Frequency): HistoryFinding[] {
  const look = "look" as const;
  const have = known.length;
  const negative = known.filter(({ value }) => value < 0);
  const noughts = known.filter(({ value }) => value === 0).length;
  const findings: HistoryFinding[] = [];
  if (have < 3) findings.push({ code: "history-few", weight: "stop", have, need: 3 });
  else if (frequency > 1 && have < 2 * frequency) {
    findings.push({ code: "history-under-two-years", weight: look, have, need: 2 * frequency });
  }
  if (negative[0]) {
    const period = nameOf(negative[0].at, frequency);
    findings.push({ code: "history-negative", weight: look, count: negative.length, period });
  }
  if (noughts > 0) findings.push({ code: "history-noughts", weight: look, count: noughts });
  if (isConstant(known)) findings.push({ code: "history-constant", weight: look, value: known[0]?.value });
  return findings;
}

function isConstant(known: readonly Known[]): boolean {
  return known.length > 1 && known.every(({ value }) => value === known[0]?.value);
}

/** Figures in another unit, a step in level, and figures out of line with their neighbours and their season. */
function oddFindings(known: readonly Known[], frequency: Frequency): HistoryFinding[] {
  const first = known[0]?.at ?? 0;
  const filled = withoutGaps(known);
  const genuine = new Set(known.map(({ at }) => at - first));
  const named = (at: number) => ({
    where: nameOf(first + at, frequency),
    period: nameOf(first + at, frequency),
  });
  const suspects = unitSuspects(filled).filter(({ at }) => genuine.has(at));
  const findings: HistoryFinding[] = suspects.map(({ at, value, times }) => ({
    code: "history-unit",
    weight: "look",
    ...named(at),
    value,
    times,
  }));
  // With fewer than three years a season cannot be told from an odd month.
  if (isConstant(known) || known.length < Math.max(3 * frequency, 10)) return findings;
  const scaleOf = new Map(suspects.map(({ at, times }) => [at, times]));
  const values = filled.map((value, at) => value / (scaleOf.get(at) ?? 1));
  const part = steadyPart(values, frequency);
  const step = levelStep(part, frequency);
  if (step) {
    const { at, change, relative } = step;
    findings.push({ code: "history-step", weight: "look", ...named(at), change, relative });
  }
  for (const { at, value, usual } of oddFigures(values, part)) {
    const besideStep = step !== null && Math.abs(at - step.at) <= Math.max(2, frequency / 2);
    if (scaleOf.has(at) || besideStep || !genuine.has(at)) continue;
    findings.push({ code: "history-outlier", weight: "look", ...named(at), value, usual });
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
    ...plainFindings(ordered, frequency),
    ...oddFindings(ordered, frequency),
  ];
}
