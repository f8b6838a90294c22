import { ok, refuse, type Result } from "#engine/measure";
import { partsOf, type Formula, type RowPlace } from "./formula.ts";
import { functionTable } from "./functions/table.ts";
import { layOut, type Layout } from "./layout.ts";
import { limits } from "./limits.ts";
import type { Sheet } from "./sheet.ts";

/** Rows between two places, at the most: a running range is counted in full. */
function span(from: RowPlace, to: RowPlace, rows: number): number {
  return from.from === to.from ? Math.max(1, to.offset - from.offset + 1) : rows;
}

function size(formula: Formula, layout: Layout): number {
  if (formula.kind === "range")
    return span(formula.from, formula.to, layout.places.get(formula.column)?.rows ?? 1);
  return formula.kind === "name" ? (layout.places.get(formula.name)?.rows ?? 1) : 1;
}

function steps(formula: Formula, layout: Layout): number {
  const inside = partsOf(formula).reduce((sum, part) => sum + steps(part, layout), 1);
  if (formula.kind !== "call") return inside;
  return (
    inside + (functionTable.get(formula.name)?.cost(formula.arguments.map((part) => size(part, layout))) ?? 1)
  );
}

/**
 * How many steps it takes to work a sheet once, at the most.
 *
 * Refuses a sheet that would hang the page which opens it: more than twenty million steps.
 *
 * @example
 * sheetCost({ id: "s", version: 1, title: "S", cells: [{ name: "a", label: "A", unit: "number", decimals: 0, role: "formula", formula: "1 + 2" }], tables: [] }) // => { ok: true, value: 3 }
 */
export function sheetCost(sheet: Sheet): Result<number> {
  const layout = layOut(sheet);
  const known = new Map<Formula, number>();
  let cost = 0;
  for (const figure of layout.figures) {
    if (figure?.formula === undefined) continue;
    const own = known.get(figure.formula) ?? steps(figure.formula, layout);
    known.set(figure.formula, own);
    cost += own;
  }
  return cost > limits.cost ? refuse({ code: "sheet-too-large", have: cost, most: limits.cost }) : ok(cost);
}
