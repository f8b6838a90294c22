import { numberAt, type Bench } from "./bench.ts";
import { calculate } from "./calculate.ts";
import { precedentsOf } from "./precedents.ts";
import { agrees, toleranceOf } from "./tolerance.ts";

/** Whether a figure agrees with one of this place, within the place's tolerance. */
function agreesAt(bench: Bench, index: number, one: number, other: number): boolean {
  const place = bench.layout.placeOf[index];
  return place !== undefined && agrees(one, other, toleranceOf(place));
}

/** Entries before this one that are not right, and so may have carried into it. */
export function wrongBefore(bench: Bench, index: number): number[] {
  return precedentsOf(bench.layout, index).filter((at) => {
    const entry = bench.entries.get(at);
    return entry !== undefined && !agreesAt(bench, at, entry, bench.outright.figures[at] ?? NaN);
  });
}

/** Whether an entry comes out of its own formula and the person's own figures. */
function followsAt(bench: Bench, index: number, entry: number): boolean {
  const formula = bench.layout.figures[index]?.formula;
  const own = formula && numberAt(bench.own, formula, index);
  return own !== undefined && agreesAt(bench, index, entry, own);
}

/**
 * Whether every later answer that an entry changes comes out as that entry again. One that does may be chance: sales
 * that happen to equal the person's own forecast leave it where it is.
 */
function isRepeated(bench: Bench, index: number, entry: number): boolean {
  const alone = calculate(bench.layout, new Map([[index, entry]]));
  const changed = [...bench.entries.keys()].filter(
    (at) => at !== index && !agreesAt(bench, at, alone.figures[at] ?? NaN, bench.outright.figures[at] ?? NaN),
  );
  return changed.length > 1 && changed.every((at) => agrees(alone.figures[at] ?? NaN, entry, 0));
}

/**
 * Whether an answer rests on an entry after which nothing more is asked of a person. Such an entry is wrong, does not
 * follow from earlier ones, and is either nought or comes out again as every later answer. Answers that merely repeat it
 * are stopped with it; a nought that was worked from other figures is as good as any figure.
 */
export function restsOnTrivial(bench: Bench, from: readonly number[]): boolean {
  const seen = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = bench.entries.get(at);
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    if (!followsAt(bench, at, entry)) {
      if (entry === 0 || isRepeated(bench, at, entry)) return true;
    } else {
      open.push(...wrongBefore(bench, at).filter((before) => bench.entries.get(before) === entry));
    }
  }
  return false;
}
