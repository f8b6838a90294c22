import type { Result, Unit } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Figure, type Sheet } from "#engine/worksheet";
import { targetStretch } from "./stretch.ts";

/** A target and what it is measured against. */
export interface StretchFigures {
  readonly unit: Unit;
  readonly target: number;
  readonly expected: number;
  readonly spread: number | null;
  /** What was sold in such a span before, where it is known. */
  readonly baseline: number | null;
}

/**
 * A target beside its forecast as a worksheet: the gap, the stretch, the growth on the baseline, and how many spreads
 * above the forecast it lies.
 *
 * The chance itself is given, because the share of a normal distribution is no sum of a spreadsheet's plain functions.
 * Refuses what `targetStretch` refuses.
 * @example
 * stretchSheet({ unit: "units", target: 1100, expected: 1000, spread: 60, baseline: 950 }).ok // => true
 */
export function stretchSheet(figures: StretchFigures): Result<Sheet> {
  const { target, expected, spread, baseline } = figures;
  const measured = targetStretch(target, { expected, spread });
  if (!measured.ok) return measured;
  const { chance, stretch } = measured.value;
  const amount: Figure = { unit: figures.unit, decimals: 0 };
  const share: Figure = { unit: "percent", decimals: 1 };
  return readSheet({
    id: "stretch",
    version: 1,
    title: "The target beside the forecast",
    cells: [
      givenCell("target", "Target", amount, target, { origin: "decided" }),
      givenCell("forecast", "Forecast", amount, expected, { origin: "expected if nothing changes" }),
      workedCell("gap", "Gap to close", amount, "target - forecast"),
      ...(stretch === null
        ? []
        : [
            workedCell("stretch", "Stretch", share, "target / forecast - 1", {
              note: "against the forecast",
            }),
          ]),
      ...(baseline === null || baseline === 0
        ? []
        : [
            givenCell("baseline", "Baseline", amount, baseline, { origin: "sold before" }),
            workedCell("growth", "Growth", share, "target / baseline - 1", { note: "against the baseline" }),
          ]),
      ...(spread === null || spread === 0 || chance === null
        ? []
        : [
            givenCell("forecastSpread", "Spread of the forecast", amount, spread, { symbol: "σ" }),
            workedCell(
              "distance",
              "Spreads above the forecast",
              { unit: "ratio", decimals: 2 },
              "gap / forecastSpread",
              {
                symbol: "z",
              },
            ),
            givenCell("chance", "Chance of reaching the target", share, chance, {
              origin: "share of a normal distribution beyond z",
            }),
          ]),
    ],
    tables: [],
  });
}
