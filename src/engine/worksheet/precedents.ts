import { partsOf, type Formula } from "./formula.ts";
import { functionTable } from "./functions/table.ts";
import type { Layout } from "./layout.ts";
import { rowAt, scopeAt } from "./scope.ts";

/** The figures that a formula asks for at a figure's place, those of every branch. */
function asked(formula: Formula, layout: Layout, index: number, asList = false): number[] {
  const scope = scopeAt(layout, index);
  const between = (
    name: string,
    rows: (place: { readonly rows: number; readonly start: number }) => readonly [number, number],
  ): number[] => {
    const place = layout.places.get(name);
    if (place === undefined) return [];
    const [from, to] = rows(place);
    if (Number.isNaN(from) || Number.isNaN(to)) return [];
    const first = Math.max(1, from);
    return Array.from(
      { length: Math.max(0, Math.min(place.rows, to) - first + 1) },
      (_, at) => place.start + first - 1 + at,
    );
  };
  switch (formula.kind) {
    case "name": {
      const isCell = layout.places.get(formula.name)?.kind === "cell";
      const row = isCell ? 1 : (scope.row ?? NaN);
      return between(formula.name, ({ rows }) => (asList && !isCell ? [1, rows] : [row, row]));
    }
    case "reference":
    case "range": {
      const place = layout.places.get(formula.column);
      if (place === undefined) return [];
      const [from, to] = formula.kind === "range" ? [formula.from, formula.to] : [formula.row, formula.row];
      return between(formula.column, () => [rowAt(from, scope, place), rowAt(to, scope, place)]);
    }
    case "call": {
      const takes = functionTable.get(formula.name)?.takes ?? [];
      return formula.arguments.flatMap((part, at) =>
        asked(part, layout, index, takes[Math.min(at, takes.length - 1)] === "list"),
      );
    }
    default:
      return partsOf(formula).flatMap((part) => asked(part, layout, index));
  }
}

/** What a figure rests on directly. */
function directPrecedents(layout: Layout, index: number): number[] {
  const formula = layout.figures[index]?.formula;
  return formula ? [...new Set(asked(formula, layout, index))] : [];
}

/**
 * The figures that a figure rests on, nearest first. The walk goes through formula cells, which the person never
 * entered, and stops at answers, which they did: what lies behind an answer reaches this figure only by way of it.
 */
export function precedentsOf(layout: Layout, index: number): number[] {
  const found = new Set<number>();
  const open = [...directPrecedents(layout, index)];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (found.has(at) || at === index) continue;
    found.add(at);
    if (layout.figures[at]?.role === "formula") open.push(...directPrecedents(layout, at));
  }
  return [...found];
}
