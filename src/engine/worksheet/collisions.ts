import type { Problem } from "#engine/measure";
import { calculate, workAt } from "./calculate.ts";
import { appliesTo } from "./judge.ts";
import { addressAt, layOut, type Place } from "./layout.ts";
import { parseFormula } from "./parse.ts";
import type { Sheet } from "./sheet.ts";
import { agrees, toleranceOf } from "./tolerance.ts";

interface Way {
  readonly name: string;
  readonly figure: number;
}

function otherWays(
  place: Place,
  index: number,
): readonly { readonly name: string; readonly formula: string }[] {
  return [...(place.shown.conventions ?? []), ...(place.shown.slips ?? [])].filter((way) =>
    appliesTo(way, place, index),
  );
}

/**
 * Two ways of working that give the same answer here, so that an entry would not tell which was taken. An entry may lie a
 * tolerance from either, so they have to be more than two apart. A way that gives no figure in a row collides with nothing.
 */
export function firstCollision(sheet: Sheet): Problem | undefined {
  const layout = layOut(sheet);
  if (!layout.figures.some((figure) => figure?.role === "answer")) return undefined;
  const outright = calculate(layout, new Map());
  for (const [index, figure] of layout.figures.entries()) {
    const place = layout.placeOf[index];
    if (figure?.role !== "answer" || place === undefined || outright.stages[index] !== 2) continue;
    const ways: Way[] = [{ name: "right", figure: outright.figures[index] ?? NaN }];
    for (const { name, formula } of otherWays(place, index)) {
      const read = parseFormula(formula);
      const value = read.ok ? workAt(outright, read.value, index) : undefined;
      if (typeof value !== "number") continue;
      const twin = ways.find((way) => agrees(way.figure, value, 2 * toleranceOf(place)));
      if (twin)
        return { code: "verdicts-collide", where: addressAt(layout, index), one: twin.name, other: name };
      ways.push({ name, figure: value });
    }
  }
  return undefined;
}
