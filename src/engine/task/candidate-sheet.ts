import type { Sheet } from "#engine/worksheet";
import { leaveOut } from "./leave-out.ts";

/**
 * A sheet whose answers are blank: what is to be answered loses its formula, its tolerance, its
 * slips and its other conventions, and keeps its label, unit and decimals.
 */
export function toCandidateSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.role === "answer" ? leaveOut(cell, "formula", "tolerance", "slips", "conventions", "note") : cell,
    ),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        if (column.parts.every((part) => part.role !== "answer")) return column;
        return {
          ...leaveOut(column, "tolerance", "slips", "conventions", "note"),
          parts: column.parts.map((part) => (part.role === "answer" ? leaveOut(part, "formula") : part)),
        };
      }),
    })),
  };
}
