import type { Cell, Column, Sheet } from "#engine/worksheet";

function shown<Part extends Cell | Column>(part: Part): Part {
  const copy = { ...part };
  delete copy.slips;
  delete copy.conventions;
  return copy;
}

/** A sheet that is only read: what is needed for marking answers is left out, so that the page is lighter. */
export function readingSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => shown(cell)),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => shown(column)),
    })),
  };
}
