import type { Sheet } from "#engine/worksheet";
import { leaveOut } from "./leave-out.ts";
import type { Support } from "./task-worksheet.ts";

type Cell = Sheet["cells"][number];
type Column = Sheet["tables"][number]["columns"][number];
type Part = Column["parts"][number];

/**
 * The same sheet with as much of it done as a candidate needs: a worked example, then one to
 * complete, then one alone.
 *
 *   worked       nothing to answer; every answer is shown as a formula
 *   completion   of each column, and of the single cells together, the last third is to be answered, and at least one
 *   alone        as the sheet is
 *
 * The figures are the same in all three, so that the three can stand side by side.
 * @example
 *  withSupport({ id: "s", version: 1, title: "S", tables: [], cells: [{ name: "a", label: "A", unit: "number", decimals: 0, role: "answer", formula: "1 + 1" }] }, "worked").cells[0].role // => "formula"
 */
export function withSupport(sheet: Sheet, support: Support): Sheet {
  if (support === "alone") return sheet;
  const kept = (answers: number) => (support === "worked" ? 0 : Math.ceil(answers / 3));
  return {
    ...sheet,
    cells: supportCells(sheet.cells, kept),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => supportColumn(column, kept)),
    })),
  };
}

function supportCells(cells: readonly Cell[], kept: (answers: number) => number): Cell[] {
  const answers = cells.filter((cell) => cell.role === "answer");
  const worked = new Set(answers.slice(0, answers.length - kept(answers.length)));
  return cells.map((cell) => (worked.has(cell) ? asFormula(cell) : cell));
}

function supportColumn(column: Column, kept: (answers: number) => number): Column {
  const rows = column.parts
    .filter((part) => part.role === "answer")
    .reduce((count, part) => count + part.to - part.from + 1, 0);
  let toWork = rows - kept(rows);
  const parts = column.parts.flatMap((part): Part[] => {
    if (part.role !== "answer" || toWork === 0) return [part];
    const length = part.to - part.from + 1;
    const worked = Math.min(toWork, length);
    toWork -= worked;
    const first: Part = { ...part, to: part.from + worked - 1, role: "formula" };
    return worked === length ? [first] : [first, { ...part, from: part.from + worked }];
  });
  return parts.some((part) => part.role === "answer")
    ? { ...column, parts }
    : asFormula({ ...column, parts });
}

/** Slips, tolerances and other conventions belong to what is answered. */
function asFormula<Shown extends Cell | Column>(shown: Shown): Shown {
  const rest = leaveOut(shown, "slips", "conventions", "tolerance");
  return ("role" in rest ? { ...rest, role: "formula" } : rest) as Shown;
}
