import { roundTo } from "#engine/measure";
import { numberAt, type Bench } from "./bench.ts";
import { calculate } from "./calculate.ts";
import { restsOnTrivial, wrongBefore } from "./follow-through.ts";
import { addressAt, type Place } from "./layout.ts";
import { parseFormula } from "./parse.ts";
import { precedentsOf } from "./precedents.ts";
import type { Convention, Slip } from "./sheet.ts";
import { agrees, toleranceOf } from "./tolerance.ts";
import type { Verdict } from "./verdict.ts";

/** A slip or convention that can be met in this row. */
export function appliesTo({ from, to }: Slip | Convention, place: Place, index: number): boolean {
  const row = index - place.start + 1;
  return row >= (from ?? 1) && row <= (to ?? Infinity);
}

/**
 * What another way of working gives at a figure, from the right figures and from the person's own. Where it gives what
 * the formula itself gives, it is no other way: an entry would not show which was taken.
 */
function otherFigures(bench: Bench, text: string, index: number, tolerance: number): number[] {
  const read = parseFormula(text);
  const formula = bench.layout.figures[index]?.formula;
  if (!read.ok || formula === undefined) return [];
  return [bench.outright, bench.own].flatMap((calculation) => {
    const other = numberAt(calculation, read.value, index);
    const usual = numberAt(calculation, formula, index);
    return other === undefined || (usual !== undefined && agrees(other, usual, tolerance)) ? [] : other;
  });
}

/** The earlier figure which, rounded, explains the entry: one that was entered so, or one rounded on the way. */
function roundedAt(bench: Bench, index: number, entry: number, tolerance: number): Verdict | undefined {
  const { layout, entries, outright, own } = bench;
  const formula = layout.figures[index]?.formula;
  if (formula === undefined) return undefined;
  const before = precedentsOf(layout, index).filter((at) => layout.figures[at]?.role !== "given");

  const fromOwn = numberAt(own, formula, index);
  if (fromOwn !== undefined && agrees(entry, fromOwn, tolerance)) {
    const distance = (at: number): number =>
      Math.abs((entries.get(at) ?? NaN) - (outright.figures[at] ?? NaN));
    const furthest = before.filter((at) => distance(at) > 0).sort((a, b) => distance(b) - distance(a))[0];
    if (furthest !== undefined) return { state: "rounded", at: addressAt(layout, furthest), earns: true };
  }
  for (const at of before.slice(0, bench.roundingsTried)) {
    const place = layout.placeOf[at];
    if (place === undefined) continue;
    const { decimals, unit } = place.shown;
    const shown = unit === "percent" ? decimals + 2 : decimals;
    for (const keep of new Set([shown, Math.max(0, shown - 1)])) {
      for (const from of [outright, own]) {
        const rounded = new Map(from === own ? entries : []).set(at, roundTo(from.figures[at] ?? 0, keep));
        const value = numberAt(calculate(layout, rounded), formula, index);
        if (value !== undefined && agrees(entry, value, tolerance))
          return { state: "rounded", at: addressAt(layout, at), earns: false };
      }
    }
  }
  return undefined;
}

/** Judges one entry: right, another convention, follows, a slip, rounded too early, wrong; the first that fits. */
export function judge(bench: Bench, index: number, entry: number): Verdict {
  const { layout, outright, own } = bench;
  const place = layout.placeOf[index];
  const formula = layout.figures[index]?.formula;
  if (place === undefined || formula === undefined) return { state: "wrong" };
  const tolerance = toleranceOf(place);
  const fits = (figure: number | undefined): boolean =>
    figure !== undefined && agrees(entry, figure, tolerance);

  const right = numberAt(outright, formula, index);
  if (fits(right)) return { state: "right" };

  const here = <T extends Slip | Convention>(ways: readonly T[] | undefined): T | undefined =>
    ways?.find(
      (way) => appliesTo(way, place, index) && otherFigures(bench, way.formula, index, tolerance).some(fits),
    );
  const convention = here(place.shown.conventions);
  if (convention) return { state: "convention", name: convention.name };

  const followed = numberAt(own, formula, index);
  const from = wrongBefore(bench, index);
  if (
    followed !== undefined &&
    right !== undefined &&
    fits(followed) &&
    from.length > 0 &&
    !restsOnTrivial(bench, from)
  ) {
    return {
      state: "follows",
      from: from.map((at) => addressAt(layout, at)),
      own: followed,
      outright: right,
    };
  }

  const slip = here(place.shown.slips);
  if (slip)
    return {
      state: "slip",
      name: slip.name,
      feedback: slip.feedback,
      ...(slip.mistake === undefined ? {} : { mistake: slip.mistake }),
    };
  if (from.length > 0 && fits(followed)) return { state: "wrong" };
  return roundedAt(bench, index, entry, tolerance) ?? { state: "wrong" };
}
