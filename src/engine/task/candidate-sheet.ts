import type { Sheet } from "#engine/worksheet";

/**
 * A sheet whose answers are blank: what is to be answered loses its formula, its tolerance, its
 * slips and its other conventions, and keeps its label, unit and decimals.
 */
export function toCandidateSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.role !== "answer") return cell;
      const { formula: _f, tolerance: _t, slips: _s, conventions: _c, note: _n, ...open } = cell;
      return open;
    }),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => {
        if (column.parts.every((part) => part.role !== "answer")) return column;
        const { tolerance: _t, slips: _s, conventions: _c, note: _n, ...open } = column;
        return {
          ...open,
          parts: column.parts.map((part) => {
            if (part.role !== "answer") return part;
            const { formula: _f, ...blank } = part;
            return blank;
          }),
        };
      }),
    })),
  };
}
