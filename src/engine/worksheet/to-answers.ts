import type { Cell, Column, Part, Sheet } from "./sheet.ts";

/** Which figures a practice sheet keeps, and which of them are to be answered. */
export interface Asked {
  /** Columns to keep, in their order; every other column goes. */
  readonly columns: readonly string[];
  /** Cells to keep. */
  readonly cells: readonly string[];
  /** Columns and cells to be answered; for a column, from the given row on. */
  readonly answers: Readonly<Record<string, number>>;
}

function answerPart(part: Part, from: number): Part[] {
  if (part.role !== "formula" || part.to < from) return [part];
  if (part.from >= from) return [{ ...part, role: "answer" }];
  return [
    { ...part, to: from - 1 },
    { ...part, from, role: "answer" },
  ];
}

/** Slips and other conventions belong to what is answered. */
function plain<Shown extends Cell | Column>(shown: Shown): Shown {
  const rest = { ...shown };
  delete rest.slips;
  delete rest.conventions;
  return rest;
}

/**
 * Turns a worksheet that shows everything into one that asks: the named columns and cells become answers, what is not
 * needed is left out.
 */
export function toAnswers(sheet: Sheet, asked: Asked): Sheet {
  const { columns, cells, answers } = asked;
  return {
    ...sheet,
    cells: sheet.cells
      .filter(({ name }) => cells.includes(name))
      .map((cell): Cell => (answers[cell.name] === undefined ? plain(cell) : { ...cell, role: "answer" })),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns
        .filter(({ name }) => columns.includes(name))
        .map((column) => {
          const from = answers[column.name];
          return from === undefined
            ? plain(column)
            : { ...column, parts: column.parts.flatMap((part) => answerPart(part, from)) };
        }),
    })),
  };
}
