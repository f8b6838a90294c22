import { roundTo } from "#engine/measure";
import type { Evaluation } from "./evaluate.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetTemplate } from "./template.ts";

/** A worked figure as a given: the binary hair of its working is not the candidate's business. */
const given = (value: number | null): number | null => (value === null ? null : roundTo(value, 10));

/** The template's sheet with its filled givens as plain figures again. */
export function settleDraw(template: SheetTemplate, evaluation: Evaluation): Sheet {
  const isFilled = (name: string): boolean => Object.hasOwn(template.fills, name);
  return {
    ...template.sheet,
    cells: template.sheet.cells.map((cell) => {
      const value = isFilled(cell.name) && cell.role === "given" ? given(evaluation.value(cell.name)) : null;
      return value === null ? cell : { ...cell, value };
    }),
    tables: template.sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        if (!isFilled(column.name)) return column;
        const parts = column.parts.map((part) => {
          if (part.role !== "given") return part;
          const values = Array.from({ length: part.to - part.from + 1 }, (_, at) =>
            given(evaluation.value(`${column.name}[${part.from + at}]`)),
          );
          return { ...part, values };
        });
        return { ...column, parts };
      }),
    })),
  };
}
