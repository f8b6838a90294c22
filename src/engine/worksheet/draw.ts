import { roundTo, type RandomSource } from "#engine/measure";
import type { Sheet } from "./sheet.ts";
import type { Parameter, SheetTemplate } from "./template.ts";

/** One figure of a parameter. Steps are counted in whole numbers, so that 0.1 + 0.2 is never drawn as 0.30000000000000004. */
function draw(parameter: Parameter, random: RandomSource): number {
  if ("oneOf" in parameter) return parameter.oneOf[random.whole(0, parameter.oneOf.length - 1)] ?? 0;
  const steps = Math.floor((parameter.to - parameter.from) / parameter.step + 1e-9);
  return roundTo(parameter.from + parameter.step * random.whole(0, Math.max(0, steps)), 12);
}

/** The parameters' names as cells and, where there is one for each row, as columns of tables of their own. */
function drawnNames(template: SheetTemplate, random: RandomSource): Pick<Sheet, "cells" | "tables"> {
  const shown = ({ name }: Parameter) => ({ name, label: name, unit: "number" as const, decimals: 6 });
  const cells: Sheet["cells"] = [];
  const tables: Sheet["tables"] = [];
  for (const parameter of template.parameters) {
    const { each } = parameter;
    if (each === undefined) {
      cells.push({ ...shown(parameter), role: "given", value: draw(parameter, random) });
      continue;
    }
    const values = Array.from({ length: each }, () => draw(parameter, random));
    const parts = [{ from: 1, to: each, role: "given" as const, values }];
    tables.push({
      id: parameter.name,
      title: parameter.name,
      rowHead: "draw",
      rows: values.map((_, at) => String(at + 1)),
      columns: [{ ...shown(parameter), parts }],
    });
  }
  return { cells, tables };
}

/**
 * The template's sheet with what is drawn beside it: the filled givens are formulas over parameters here, so that one
 * language and one evaluation serve for varying too.
 */
export function drawnSheet(template: SheetTemplate, random: RandomSource): Sheet {
  const drawn = drawnNames(template, random);
  const fillOf = (name: string): string | undefined =>
    Object.hasOwn(template.fills, name) ? template.fills[name] : undefined;
  const cells = template.sheet.cells.map((cell) => {
    const formula = fillOf(cell.name);
    return formula === undefined || cell.role !== "given"
      ? cell
      : { ...cell, role: "formula" as const, formula };
  });
  const tables = template.sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const formula = fillOf(column.name);
      if (formula === undefined) return column;
      const parts = column.parts.map((part) =>
        part.role === "given" ? { from: part.from, to: part.to, role: "formula" as const, formula } : part,
      );
      return { ...column, parts };
    }),
  }));
  return { ...template.sheet, cells: [...drawn.cells, ...cells], tables: [...drawn.tables, ...tables] };
}
