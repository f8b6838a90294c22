import type { Problem } from "#engine/measure";
import { checkAs } from "./check-formula.ts";
import type { Layout } from "./layout.ts";
import { parseFormula } from "./parse.ts";
import type { Cell, Column } from "./sheet.ts";

/** The formulas of the slips and conventions of a cell or column, checked where they stand. */
function checkOthers(shown: Cell | Column, layout: Layout, inTable: boolean): Problem[] {
  return [...(shown.slips ?? []), ...(shown.conventions ?? [])].flatMap(({ name, formula }) => {
    const read = parseFormula(formula);
    const problems = read.ok ? checkAs(read.value, "figure", { layout, inTable }) : read.problems;
    return problems.map((problem) => ({ ...problem, where: shown.name, slip: name }));
  });
}

/** Every formula of a sheet: its names, its functions and what it gives. A part's formula is checked once for all its rows. */
export function checkFormulas(layout: Layout): Problem[] {
  const check = (index: number, where: string, inTable: boolean): Problem[] => {
    const formula = layout.figures[index]?.formula;
    return formula
      ? checkAs(formula, "figure", { layout, inTable }).map((problem) => ({ ...problem, where }))
      : [];
  };
  return [...layout.places.values()].flatMap((place) => [
    ...(place.kind === "cell"
      ? check(place.start, place.name, false)
      : place.shown.parts.flatMap(({ from }) =>
          check(place.start + from - 1, `${place.name}[${from}]`, true),
        )),
    ...checkOthers(place.shown, layout, place.kind === "column"),
  ]);
}
